import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { nameByNouns } from '../../../src/extract/names/named-by-nouns.ts'
import { findStretches } from '../../../src/extract/names/stretches.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function named(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const words = document.tokens.map(token => wordOf(token.word))
  const view = viewArticle(document, words)
  return nameByNouns(document, view, findStretches(document, words), names).map(
    ({ kind, start, end }) => `${kind} ${document.text.slice(start, end)}`,
  )
}

describe('what a noun names', () => {
  it('is an organisation', () => {
    expect(named('She told the newspaper Marlow Echo of [Dorne](place) so.')).toEqual([
      'organisation Marlow Echo',
      'place Dorne',
    ])
  })

  it('is one at all its places, if it is a single word', () => {
    expect(
      named('She sold the app Vellumo last year. The users of Vellumo are more, and so are those of the Vellumo Cup.'),
    ).toEqual(['organisation Vellumo', 'organisation Vellumo'])
  })

  it('is one at no other place where the article has the word in small letters', () => {
    expect(named('She sold the app Pears last year. Pears and pears are sweet.')).toEqual(['organisation Pears'])
  })

  it.each([
    ['a day', 'The company Friday said no.'],
    ['a people', 'It told the company British law holds.'],
    ['an office', 'They heard company Director Lund.'],
    ['many of them', 'They heard the group MPs.'],
    ['a letter', 'They are in group A now.'],
    ['in a headline', 'The Small Town Newspaper Ends As Big newspaper Wins Over Many Small Towns'],
  ])('is none: %s', (_, text) => {
    expect(named(text)).toEqual([])
  })

  it('is what a name already covers', () => {
    expect(named('She owns the brand [Ada Lund](person).')).toEqual(['person Ada Lund'])
  })
})
