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
    'The sale raised 12bn rupees.',
    'The mill hopes to raise up to $90m.',
    'Lund Ore lost $88m.',
    // a company, and verbs that go with `up` and `down`
    'In some mills and firms up to half stayed.',
    'The mill clocks up 41.5.',
    'She flagged up nine leaks.',
    'Both put up $70m.',
    'Farmers stump up nearly a quarter.',
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
    expect(units('A flood led to the injury of 17 others.')).toEqual([['person', 'count']])
    expect(units('The age gap was 12.')).toEqual([[null, null]])
  })
})
