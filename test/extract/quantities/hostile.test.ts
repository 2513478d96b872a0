import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../src/extract/quantities/index.ts'
import type { Document, Token } from '../../../src/schema/index.ts'
import { makeWord } from '../../../src/text/word.ts'
import { articleOf } from '../../helpers/read.ts'
import { quantitiesOf } from './quantities-of.ts'

/** One sentence whose tokens are the runs of non-blanks, cut at 200 characters: no tagger in between. */
function plainDocument(text: string): Document {
  const tokens: Token[] = []
  for (const match of text.matchAll(/\S{1,200}/g)) {
    const start = match.index
    const word = makeWord(match[0])
    tokens.push({ start, end: start + match[0].length, word, text: word.text, lower: word.lower, pos: 'NUM' })
  }
  const article = articleOf(text)
  const sentences = [{ start: 0, end: text.length, firstToken: 0, endToken: tokens.length, zone: null }]
  return { article, text, tokens, sentences }
}

/** One run of each long text must stay far under this on a busy machine; a quadratic reader needs minutes. */
const PATIENCE = 20_000
const LENGTH = 100_000

describe('findQuantities on hostile text', () => {
  it.each([
    '10^400 tonnes',
    '1/0 tonnes',
    'It says 0x1F.',
    '99:99',
    `${'9'.repeat(400)} men`,
    '$-',
    '%',
    '-',
    '.5.5.5.5',
    '1e400 men',
  ])('finds no number that is not finite in %j', text => {
    for (const { value, low, high, from } of quantitiesOf(text))
      for (const number of [value, low, high, from]) expect(number == null || Number.isFinite(number)).toBe(true)
  })

  it('finds no quantity in 10^400, 1/0 and 0x1F', () => {
    expect(quantitiesOf('There were 10^400 of it, 1/0 of it and 0x1F of it.')).toEqual([])
  })

  it.each([
    '9',
    '1,',
    '1,000,',
    '1 ',
    '1-',
    '1/',
    '$',
    '$1',
    '1.',
    'one ',
    'two and ',
    'hundred ',
    'more than ',
    '1 to ',
    'a ',
    'a dozen ',
    '5 % of ',
    'of 3 ',
    '1 a b ',
    '(1) ',
    'a man ',
    '-1 ',
    '½',
    'between 1 and ',
    '+',
    '1 and 2, ',
  ])(
    'reads %j over and over in linear time',
    piece => {
      const text = piece.repeat(LENGTH / piece.length)
      const found = findQuantities(plainDocument(text))
      let wrong = 0
      let last = 0
      for (const { start, end, text: words, value, low, high } of found) {
        if (start < last || end <= start || text.slice(start, end) !== words) wrong++
        if ([value, low, high].some(number => number !== null && !Number.isFinite(number))) wrong++
        last = end
      }
      expect(wrong).toBe(0)
    },
    PATIENCE,
  )

  it('takes __proto__ and constructor for words', () => {
    const [proto, builder] = quantitiesOf('It has 5 __proto__ and 7 constructors of 8 toString.')
    expect(proto?.value).toBe(5)
    expect(builder).toMatchObject({ value: 7, unit: 'constructor' })
  })
})
