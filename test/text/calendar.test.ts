import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  easterSunday,
  isDate,
  isoDate,
  isoWeek,
  mondayOf,
  nthWeekday,
  readIsoDate,
  toCivil,
  toDay,
  weekdayOf,
} from '../../src/text/calendar.ts'

const days = fc.integer({ min: -719162, max: 2932896 })

describe('calendar', () => {
  it('agrees with the platform on every day of years 1 to 9999', () => {
    fc.assert(
      fc.property(days, day => {
        const date = new Date(day * 86400000)
        const { year, month, day: dayOfMonth } = toCivil(day)
        expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(toDay(year, month, dayOfMonth)).toBe(day)
        expect(weekdayOf(day)).toBe(((date.getUTCDay() + 6) % 7) + 1)
        expect(readIsoDate(isoDate(day))).toBe(day)
        const { year: weekYear, week } = isoWeek(day)
        expect(mondayOf(weekYear, week)).toBe(day - weekdayOf(day) + 1)
      }),
    )
  })

  it('knows which days exist', () => {
    expect([
      isDate(2020, 2, 29),
      isDate(2021, 2, 29),
      isDate(2000, 2, 29),
      isDate(1900, 2, 29),
      isDate(2021, 2, 30),
    ]).toEqual([true, false, true, false, false])
    expect(readIsoDate('2021-02-30')).toBeNull()
    expect(readIsoDate('2021-12-14T08:00:00Z')).toBe(toDay(2021, 12, 14))
  })

  it('adds months and finds weeks, weekdays and Easter', () => {
    expect(isoDate(addMonths(toDay(2021, 1, 31), 1))).toBe('2021-02-28')
    expect(isoDate(addMonths(toDay(2021, 1, 31), -11))).toBe('2020-02-29')
    expect(isoWeek(toDay(2021, 1, 1))).toEqual({ year: 2020, week: 53 })
    expect(isoDate(nthWeekday(2021, 11, 4, 4))).toBe('2021-11-25')
    expect(isoDate(nthWeekday(2021, 5, 1, -1))).toBe('2021-05-31')
    expect([2000, 2019, 2024].map(year => isoDate(easterSunday(year)))).toEqual([
      '2000-04-23',
      '2019-04-21',
      '2024-03-31',
    ])
  })
})
