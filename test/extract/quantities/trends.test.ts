// Which way a number went, and what only sounds like it.
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

const trends = (text: string) => quantitiesOf(text).map(({ trend }) => trend)

describe('trend', () => {
  it.each([
    ['The fee was raised to $5.', 'up'],
    ['Haas raised the fee by $2.', 'up'],
    ['Lund Ore shares lost 30 cents.', 'down'],
    ['The index lost 2%.', 'down'],
    ['The rate firmed 2%.', 'up'],
    ['Sales of gas up 5%.', 'up'],
  ])('is said by the verb: %s', (text, trend) => expect(trends(text)).toEqual([trend]))

  it.each([
    // money that comes in or goes is no number that rises or falls
    'The offer raised 54bn rupees.',
    'It made a bid to raise up to $443m.',
    'Lund Ore lost $646m.',
    // a company, and verbs that go with `up` and `down`
    'In many firms up to three-quarters stayed.',
    'The machine clocks up 35.86.',
    'It flagged up eight holes.',
    'Both put up $480m.',
    'They stump up nearly a third of it.',
  ])('is none: %s', text => expect(trends(text)).toEqual([null]))
})

describe('the unit of a number', () => {
  const units = (text: string) => quantitiesOf(text).map(({ unit, unitKind }) => [unit, unitKind])
  it('is not that of what restates it in per cent', () => {
    expect(units('Lund sold eight, or 20 percent.')[0]).toEqual([null, null])
    expect(units('Lund fell by two, three and 5 percent.')).toEqual(Array(3).fill(['percent', 'percent']))
  })
  it.each(['The age of consent is 16.', 'The voting age was cut to 16.', 'Their average age was just 24.'])(
    'is a year where its subject is an age: %s',
    text => expect(units(text)).toEqual([['year', 'age']]),
  )
  it('is a person where others are hurt or dead', () => {
    expect(units('It led to the injury of 40 others.')).toEqual([['person', 'count']])
    expect(units('The age gap was 12.')).toEqual([[null, null]])
  })
})
