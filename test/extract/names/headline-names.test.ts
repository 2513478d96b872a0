import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { partHeadlineNames } from '../../../src/extract/names/headline-names.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

const BODY =
  '\n\nThe [Dorne Herons](organisation) beat the [Kites](organisation) in a suit over a pump. [Ada Lund](person) said no.'

/** The names of a headline, once the body was read. */
function inHeadline(headline: string, body = BODY): string[] {
  const { document, names } = readMarked(headline + body)
  const view = viewArticle(
    document,
    document.tokens.map(token => wordOf(token.word)),
  )
  const end = document.text.indexOf('\n\n')
  return partHeadlineNames(document, view, names).flatMap(({ kind, start, text }) =>
    start < end ? [`${kind} ${text}`] : [],
  )
}

describe('a name of a headline', () => {
  it('is parted where the body names its parts', () => {
    expect(inHeadline('[Herons Beat Kites](organisation) Again')).toEqual(['organisation Herons', 'organisation Kites'])
  })

  it('loses the words that are none of it', () => {
    expect(inHeadline('[Pump Suit Over Kites](organisation)')).toEqual(['organisation Kites'])
  })

  it.each([
    ['that the body has too', '[Dorne Herons](organisation) Win Again'],
    ['with a word that nobody knows', '[Quorl Kites](organisation) Win Again'],
    ['that ends as names do', '[Kites Association](organisation) Beat Nobody'],
    ['that the body does not have', '[Pump Suit](organisation) Over Again'],
  ])('stays whole %s', (_, headline) => {
    expect(inHeadline(headline)).toEqual([`organisation ${/\[(.*?)\]/.exec(headline)?.[1]}`])
  })

  it('is left alone in running text', () => {
    expect(inHeadline('They said that [Herons Beat Kites](organisation) as it was')).toEqual([
      'organisation Herons Beat Kites',
    ])
  })
})
