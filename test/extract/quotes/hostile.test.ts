// Text made to hurt: marks without end, cues without content. No exception, no quote across paragraphs, time in proportion.
import { describe, expect, it } from 'vitest'
import { findStretches } from '../../../src/extract/quotes/stretches.ts'
import { quotesOf } from './quotes-of.ts'

const MILLION = 1_000_000

describe('a million marks', () => {
  it.each([
    ['none closed', '“a '.repeat(MILLION)],
    ['all closed', '“a,” '.repeat(MILLION / 2)],
    ['straight', '"'.repeat(MILLION)],
    ['nested', `${'“'.repeat(MILLION / 2)}a${'”'.repeat(MILLION / 2)}`],
    ['one a paragraph', '“a\n'.repeat(MILLION)],
    ['no marks in a million paragraphs', 'a\n'.repeat(MILLION)],
  ])(
    '%s',
    (_, text) => {
      const crosses = findStretches(text).filter(({ start, end }) => text.slice(start, end).includes('\n'))
      expect(crosses).toEqual([])
    },
    20_000,
  )
})

describe('cues in a row', () => {
  const SIZE = 20_000
  it.each([
    'he said, ',
    'said ',
    'said that ',
    'according to ',
    'and said ',
    '“Yes,” he said, ',
    'told him to ',
    'A: ',
    'LEE: yes.\n',
    'who said who ',
    'his claim that ',
    'a - ',
    ') said ',
    '__proto__ said constructor ',
  ])('%s', piece => {
    const crosses = quotesOf(piece.repeat(SIZE / piece.length)).filter(({ text }) => text.includes('\n'))
    expect(crosses).toEqual([])
  })
})
