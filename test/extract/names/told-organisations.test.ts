import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { settleOrganisations } from '../../../src/extract/names/told-organisations.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function organisations(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const { phrases } = viewArticle(
    document,
    document.tokens.map(token => wordOf(token.word)),
  )
  return settleOrganisations(document, phrases, names).flatMap(({ kind, text }) =>
    kind === 'organisation' ? [text] : [],
  )
}

describe('who is told to be an organisation', () => {
  it.each([
    ['by what it is', '[Kelda](place), a family-owned maker of pumps, grew.'],
    ['by a sentence that says so', '[Kelda](person) is a young firm that digs wells.'],
    ['by who leads it', 'The chief executive of [Kelda](place) left.'],
    ['by who speaks for it', 'A [Kelda](place) spokesman said no.'],
    ['by who is named as its head', '[Kelda](person) CEO Ada Lund left.'],
    ['by whom it has', 'That was told by [Kelda](person)’s managing director.'],
    ['by whose office it is', 'The chief executive officer of [Kelda](person) left.'],
  ])('is one %s', (_, text) => {
    expect(organisations(text)).toEqual(['Kelda'])
  })

  it('is one wherever the article has the name', () => {
    expect(organisations('[Kelda](place) grew. A [Kelda](place) spokesman left. [Kelda](person) fell.')).toEqual([
      'Kelda',
      'Kelda',
      'Kelda',
    ])
  })

  it.each([
    ['whoever works for one', '[Lund](person), a company director, left.'],
    ['whoever has a given name', '[Ada Lund](person), a brand that sells, left.'],
    ['whoever is at one', '[Lund](person), a singer with a brand, left.'],
    ['whoever has a spokesman', 'A [Lund](person) spokesman said no.'],
    ['whoever is a head', 'There [Lund](person), CEO of a bank, spoke.'],
    ['whoever has a chief of staff', '[Lund](person)’s chief of staff left.'],
    ['whoever has both names', '[Ada Lund](person)’s managing director left.'],
    ['a place that the world knows', 'A [Kenya](place) spokesman said no.'],
    ['a place that a charity keeps', '[Kelda Museum](place), a charity, opened.'],
  ])('is not %s', (_, text) => {
    expect(organisations(text)).toEqual([])
  })
})
