// Dates that do not exist, numbers beyond all bounds, and texts made to be slow.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateValue } from '../../../src/schema/index.ts'
import { datesIn, readDates } from './document.ts'

describe('dates that do not exist', () => {
  it.each(['February 30, 2020', 'Feb. 29, 2021', '31 April', 'February 30'])('%s has no value', text =>
    expect(readDates(`It fell on ${text}.`, '2021-12-15')).toEqual([`${text} → null`]),
  )
  it.each(['99:99', '25:61', '0x1F', '1/0', '13/13/2020', '2020-13-45', 'July 42nd', '10^400', '1e400', '32 December'])(
    '%s is no date',
    text => {
      for (const { value } of datesIn(`It was ${text} then.`, '2021-12-15'))
        expect(value).toMatch(/^2020(?:-\d\d)?$|^20\d\d-(?:07|12)$/)
    },
  )
  it('keeps to years 1 to 9999', () => {
    expect(
      readDates('It was 9000 years ago, and 99999999 years from now.', '2021-12-15').every(date =>
        date.endsWith('→ null'),
      ),
    ).toBe(true)
  })
})

describe('texts made to be slow', () => {
  const LONG = 200_000
  it.each([
    ['digits', '1'.repeat(LONG)],
    ['grouped digits', '1,'.repeat(LONG / 2)],
    ['years', '1998 '.repeat(LONG / 5)],
    ['year ranges', '1998-'.repeat(LONG / 5)],
    ['number words', 'two hundred and '.repeat(LONG / 16)],
    ['months', 'May '.repeat(LONG / 4)],
    ['days of a month', `May 1${', 2'.repeat(LONG / 3)}`],
    ['clocks', '10:35 '.repeat(LONG / 6)],
    ['articles', 'the the a '.repeat(LONG / 10)],
    ['the early late', 'early late the end of '.repeat(LONG / 22)],
    ['blanks', `May${' '.repeat(LONG)}3`],
    ['apostrophes', "'98".repeat(LONG / 3)],
    ['İ', 'İ Dec 14 '.repeat(LONG / 9)],
  ])(
    'reads %s in linear time',
    (_name, text) => {
      const start = process.cpuUsage()
      const found = datesIn(text, '2021-12-15')
      const { user } = process.cpuUsage(start)
      for (const mention of found.slice(0, 100)) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      expect(user / 1e6).toBeLessThan(20)
    },
    60_000,
  )
})

describe('any text', () => {
  const WORDS =
    "the a of in on to from between and - , . 3 14 1998 2021-2030 31 12:30 5pm p.m. May Dec. Friday last next this week years ago later quarter half past two and a half every early mid- end 7/8/07 \u2019 ' ( ) Q3 spring noon GMT \u00a0 \n constructor __proto__ \ud83d\ude00".split(
      ' ',
    )
  it('spans are where they say, in order, apart, and values keep the schema', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }),
        fc.constantFrom(null, '2021-12-15', '0001-01-01', '9999-12-31', 'not a date'),
        (words, published) => {
          const text = words.join(' ')
          let end = 0
          for (const mention of datesIn(text, published)) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text)
            expect(mention.start).toBeGreaterThanOrEqual(end)
            expect(mention.end).toBeGreaterThan(mention.start)
            end = mention.end
            DateValue.parse(mention)
            expect(JSON.stringify(mention)).not.toMatch(/NaN|Infinity|undefined/)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
