// Errors that other readers of dates were told of, in sentences of our own.
import { describe, expect, it } from 'vitest'
import { PUBLISHED, readDates } from './document.ts'

describe('threads of other readers of dates', () => {
  // chrono 518: the verb and the surname May are no month.
  it('tells the verb may from the month', () => {
    expect(readDates('You may leave. May nothing keep you. Theresa May left in May.', PUBLISHED)).toEqual([
      'May → 2021-05',
    ])
  })
  // chrono 256: on a Wednesday, last Tuesday was yesterday.
  it('takes last Tuesday for the nearest one that is over', () => {
    expect(readDates('The lock opened last Tuesday.', PUBLISHED)).toEqual(['last Tuesday → 2021-12-14'])
  })
  // HeidelTime 42: `next` belongs to the part of the day.
  it('reads next Friday afternoon as one', () => {
    expect(readDates('The lock will open next Friday afternoon.', PUBLISHED)).toEqual([
      'next Friday afternoon → 2021-12-24TAF',
    ])
  })
  // HeidelTime 43: a row of digits is no date.
  it.each(['File 2882015 was lost.', 'Call 5550199 or 1-800-555-0199.', 'Lot 20219999 was sold.'])(
    'finds no date in %s',
    text => expect(readDates(text, PUBLISHED)).toEqual([]),
  )
})
