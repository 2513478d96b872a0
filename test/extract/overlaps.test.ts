import { describe, expect, it } from 'vitest'
import { type Found, numberMentions, resolveOverlaps } from '../../src/extract/overlaps.ts'
import { quantitiesOf } from './quantities/quantities-of.ts'

const span = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
const date = (text: string, words: string, type: 'DATE' | 'DURATION' | 'SET' = 'DATE') => ({
  ...span(text, words),
  kind: 'date' as const,
  rule: 'test',
  type,
  value: null,
  known: [],
  implied: [],
})
const named = (text: string, words: string, kind: 'organisation' | 'person' | 'place' = 'organisation') => ({
  ...span(text, words),
  kind,
  rule: 'test',
  firstToken: 0,
  endToken: 1,
})
const left = (found: Partial<Found>) => {
  const { names, dates, quantities } = resolveOverlaps({ names: [], dates: [], quantities: [], ...found })
  return [...names, ...dates, ...quantities].map(({ text }) => text)
}

describe('resolveOverlaps', () => {
  it('gives the number of a date to the date', () => {
    const text = 'The talks of 2021-2030 cost 12 million.'
    const number = { ...quantitiesOf('12 boats')[0], ...span(text, '2021'), unit: null } as Found['quantities'][number]
    expect(left({ dates: [date(text, '2021-2030')], quantities: [number] })).toEqual(['2021-2030'])
  })

  it('keeps a duration and the quantity of what lasts', () => {
    const text = 'He served for 35 years.'
    expect(left({ dates: [date(text, '35 years', 'DURATION')], quantities: quantitiesOf(text) })).toEqual([
      '35 years',
      '35 years',
    ])
  })

  it('keeps a count and drops the year that was seen in it', () => {
    const text = 'Some 2000 people came.'
    expect(left({ dates: [{ ...date(text, '2000'), rule: '<year>' }], quantities: quantitiesOf(text) })).toEqual([
      'Some 2000 people',
    ])
  })

  it('gives the number of a name to the name, but not an ordinal', () => {
    const text = 'The Fortune 500 met the 13th National Congress.'
    const fortune = { ...quantitiesOf('500 boats')[0], ...span(text, '500') } as Found['quantities'][number]
    const congress = quantitiesOf(text).filter(({ unitKind }) => unitKind === 'ordinal')
    expect(congress).toHaveLength(1)
    const names = [named(text, 'Fortune 500'), named(text, '13th National Congress')]
    expect(left({ names, quantities: [fortune, ...congress] })).toEqual([
      'Fortune 500',
      '13th National Congress',
      '13th',
    ])
  })

  it('gives a day inside a longer name to the name, and a year not', () => {
    const text = 'The Good Friday Agreement and the Tokyo Forum 2020 stood.'
    const names = [named(text, 'Good Friday Agreement'), named(text, 'Tokyo Forum 2020')]
    const dates = [date(text, 'Good Friday'), date(text, '2020')]
    expect(left({ names, dates })).toEqual(['Good Friday Agreement', 'Tokyo Forum 2020', '2020'])
  })

  it('lets a person named like a month stand', () => {
    const text = 'May spoke.'
    expect(left({ names: [named(text, 'May', 'person')], dates: [date(text, 'May')] })).toEqual(['May'])
  })
})

describe('numberMentions', () => {
  it('numbers in the order of the text', () => {
    const text = 'Some 12 boats and 7 men came.'
    const mentions = numberMentions([...quantitiesOf(text)].reverse())
    expect(mentions.map(({ id, text: words }) => [id, words])).toEqual([
      ['m1', 'Some 12 boats'],
      ['m2', '7 men'],
    ])
  })
})
