// calendar-date: days, months and years by name: `Dec 14`, `3 May 2020`, `March 1998`, `Friday`.
import { MONTHS } from '../../../lexicon/time/months.ts'
import { readOrdinal } from '../amount.ts'
import {
  DAY,
  DAY_PART,
  END,
  H,
  MONTH,
  MONTH_WORD,
  ORDINAL,
  partsOf,
  pattern,
  S,
  SHORT_YEAR,
  WEEKDAY,
  YEAR,
} from '../pieces.ts'
import type { DateRule, Parts, Time } from '../time.ts'

const date = (parts: Parts): Time => ({ type: 'DATE', parts })
const OF = `(?:,?${S}(?:of${S}|in${S})?|${S}?,${S}?|[/-])`
const ORDINAL_DAY = `(?:the${S})?${ORDINAL}`

/** The nth day, week or weekday of a month or year; undefined where the ordinal is none. */
const nth = (groups: { readonly [name: string]: string | undefined }) => readOrdinal(groups.ordinal ?? '')

export const CALENDAR_DATES: readonly DateRule[] = [
  {
    name: '<month> <day>, <year>',
    opens: ['month'],
    examples: ['December 14, 2021', 'Dec. 14 2021', 'May 3rd, 1998', 'Dec31 , 1994', 'June 9th of 2004'],
    pattern: pattern(`${MONTH}[-/]?${S}?(?:the${S})?${DAY}${OF}(?:${YEAR}|${SHORT_YEAR})`),
    read: groups => date(partsOf(groups)),
  },
  {
    name: '<month> <day>-<day>, <year>',
    opens: ['month'],
    examples: ['May 3-5', 'Nov. 18-19, 2015', 'June 12–14'],
    pattern: pattern(
      `${MONTH}${S}${DAY}${S}?[-–~]${S}?(?<last>[12]?\\d|3[01])(?:st|nd|rd|th)?(?!\\d)(?:,?${S}${YEAR})?`,
    ),
    read: ({ last, ...groups }) =>
      Number(last) > Number(groups.day) ? { ...date(partsOf(groups)), until: { day: Number(last) } } : undefined,
  },
  {
    name: '<month> <day>',
    opens: ['month'],
    examples: ['Dec 14', 'March 3rd', 'Sept. 30', 'May the 4th', 'May/22'],
    pattern: pattern(`${MONTH}(?:,?${S}?(?:the${S})?|[-/])${DAY}`),
    read: groups => date(partsOf(groups)),
  },
  {
    name: '<month> <ordinal>',
    opens: ['month'],
    examples: ['August fourteenth', 'March the twenty-first'],
    pattern: pattern(`${MONTH}${S}${ORDINAL_DAY}(?!${H}(?:week|quarter|half))(?:,?${S}${YEAR})?`),
    read: groups => withDay(partsOf(groups), nth(groups)),
  },
  {
    name: '<month> <year>',
    opens: ['month'],
    examples: ['March 1998', 'Oct. 1984', 'June of 2020', 'April, 2003', 'Dec/2018', 'April in 2016', "Sept. '98"],
    pattern: pattern(`${MONTH}${OF}(?:${YEAR}|${SHORT_YEAR})`),
    read: groups => date(partsOf(groups)),
  },
  {
    name: '<month>-<month> <year>',
    opens: ['month'],
    examples: ['March-May 2019', 'June–August'],
    pattern: pattern(`${MONTH}${S}?[-–]${S}?(?<end>${MONTH_WORD})\\b\\.?(?:,?${S}${YEAR})?`),
    read: ({ end, ...groups }) => ({
      ...date(partsOf(groups)),
      until: { month: MONTHS.get((end ?? '').toLowerCase()) ?? 12 },
    }),
  },
  {
    name: '<month>',
    opens: ['month'],
    examples: ['December', 'Oct.'],
    pattern: pattern(`${MONTH}`),
    read: groups => date(partsOf(groups)),
  },
  {
    name: '<day> <month> <year>',
    opens: ['day figure'],
    examples: [
      '14 December 2021',
      '3rd of May, 1998',
      '05-Aug-2016',
      '22/Jan/2019',
      '26th of June of 2020',
      "15 April '87",
    ],
    pattern: pattern(`${DAY}(?:${S}?(?:of${S}|day${S}of${S})?|[/-])${MONTH}${OF}(?:${YEAR}|${SHORT_YEAR})`),
    read: groups => date(partsOf(groups)),
  },
  {
    name: '<year> <month> <day>',
    opens: ['year figure'],
    examples: ['2019/aug/01', '2020 September 23', '1998-Feb-27'],
    pattern: pattern(`(?<year>1\\d{3}|20\\d\\d)(?:[/-]|,?${S})${MONTH}(?:[/-]|${S})${DAY}`),
    read: groups => date(partsOf(groups)),
  },
  {
    name: '<day>-<day> <month> <year>',
    opens: ['day figure'],
    examples: ['3-5 May', '18–19 November 2015', '3 to 5 May'],
    pattern: pattern(
      `${DAY}${S}?(?:[-–~]|to|and|until|through)${S}?(?:the${S})?(?<last>[12]?\\d|3[01])(?:st|nd|rd|th)?${S}(?:of${S})?${MONTH}(?:,?${S}(?:of${S}|in${S})?${YEAR})?`,
    ),
    read: ({ last, ...groups }) =>
      Number(last) > Number.parseInt(groups.day ?? '', 10)
        ? { ...date(partsOf(groups)), until: { day: Number(last) } }
        : undefined,
  },
  {
    name: '<day> <month>',
    opens: ['day figure'],
    examples: ['14 December', '3rd of May', '22/Jan', '15th day of June'],
    pattern: pattern(`${DAY}(?:${S}?(?:of${S}|day${S}of${S})?|[/-])${MONTH}`),
    read: groups => date(partsOf(groups)),
  },
  {
    name: '<ordinal> of <month> <year>',
    opens: ['ordinal'],
    examples: ['fourth of July', 'twenty-first of March, 1995', 'second of Aug'],
    pattern: pattern(`${ORDINAL}${S}(?:day${S})?of${S}${MONTH}(?:${OF}${YEAR})?`),
    read: groups => withDay(partsOf(groups), nth(groups)),
  },
  {
    name: '<ordinal> <weekday> of <month> <year>',
    opens: ['ordinal', 'sense', 'figures', 'determiner'],
    examples: ['first Monday of September', 'the last Friday in May 2019', '3rd Thursday of November'],
    pattern: pattern(
      `(?:the${S})?(?:${ORDINAL}|(?<last>last|final))${S}${WEEKDAY}${S}(?:of|in)${S}${MONTH}(?:${OF}${YEAR})?`,
    ),
    read: groups => {
      const which = groups.last === undefined ? nth(groups) : -1
      return which === undefined || which > 5 ? undefined : date({ ...partsOf(groups), nth: which })
    },
  },
  {
    name: '<ordinal> week of <month or year>',
    opens: ['ordinal', 'sense', 'figures', 'determiner'],
    examples: [
      'first week of July',
      'the last week of 2016',
      '3rd week of 2018',
      'third week in March 2001',
      'the first weekend of May',
    ],
    pattern: pattern(
      `(?:the${S})?(?:${ORDINAL}|(?<last>last|final))${S}week(?<end>end)?${S}(?:of|in)${S}(?:${MONTH}(?:${OF}${YEAR})?|(?<whole>1\\d{3}|20\\d\\d))`,
    ),
    read: ({ whole, end, ...groups }) => {
      const week = groups.last === undefined ? nth(groups) : -1
      if (week === undefined) return undefined
      if (end !== undefined)
        return whole === undefined && week <= 5 ? date({ ...partsOf(groups), week, weekend: true }) : undefined
      return date({ ...partsOf(groups), ...(whole !== undefined && { year: Number(whole) }), week })
    },
  },
  {
    name: 'the week of <month> <day>',
    opens: ['determiner', 'unit'],
    examples: ['the week of March 6', 'week of Dec. 14, 2021'],
    pattern: pattern(`(?:the${S})?week${S}of${S}(?:the${S})?${MONTH}${S}${DAY}(?:,?${S}${YEAR})?`),
    read: groups => ({ ...date(partsOf(groups)), week: true }),
  },
  {
    name: 'last day of <month>',
    opens: ['sense', 'determiner'],
    examples: ['the last day of May', 'last day of February 2020', 'final day of Sept.'],
    pattern: pattern(`(?:the${S})?(?:last|final)${S}day${S}of${S}${MONTH}(?:${OF}${YEAR})?`),
    read: groups => date({ ...partsOf(groups), day: -1 }),
  },
  {
    name: '<ordinal> month of <year>',
    opens: ['ordinal', 'figures'],
    examples: ['third month of 2021'],
    pattern: pattern(`${ORDINAL}${S}month${S}of${S}${YEAR}`),
    read: groups => {
      const month = nth(groups)
      return month === undefined || month < 1 || month > 12 ? undefined : date({ ...partsOf(groups), month })
    },
  },
  {
    name: '<ordinal> <weekday> of <month told by distance>',
    opens: ['ordinal', 'sense', 'figures', 'determiner'],
    examples: [
      'the first Monday of next month',
      'last Friday of this month',
      '15th day of next month',
      'last week of this month',
    ],
    pattern: pattern(
      `(?:the${S})?(?:${ORDINAL}|(?<last>last|final))${S}(?:${WEEKDAY}(?:${S}${DAY_PART})?|(?<unit>day|week))${S}(?:of|in)${S}(?<sense>this|next|last|the)${S}month`,
    ),
    read: ({ unit, sense, last, ...groups }) => {
      const which = last === undefined ? nth(groups) : -1
      if (which === undefined || which > 31 || (unit === 'day' && which < 1)) return undefined
      const parts = partsOf(groups)
      const named = unit === undefined ? { nth: which } : /^day$/i.test(unit) ? { day: which } : { week: which }
      const amount = /^next$/i.test(sense ?? '') ? 1 : /^last$/i.test(sense ?? '') ? -1 : 0
      return {
        type: parts.dayPart === undefined ? 'DATE' : 'TIME',
        parts: { ...parts, ...named },
        shift: { unit: 'month', amount, from: 'publication', whole: true },
      }
    },
  },
  {
    name: 'the <day>',
    opens: ['determiner'],
    examples: ['the 14th', 'the twenty-sixth day of the month'],
    pattern: pattern(
      `the${S}${ORDINAL}(?:(?<whole>${S}day${S}of${S}the${S}month)|(?=[.,;:!?)]|$|${S}(?:and|of${S}(?:this|next|last|the)${S}month|this|at|in the|from|to|for|with)${END}))`,
    ),
    read: groups =>
      withDay({}, groups.whole !== undefined || /\d/.test(groups.ordinal ?? '') ? nth(groups) : undefined),
  },
  {
    name: '<weekday> <day>',
    opens: ['weekday'],
    examples: ['Friday the 13th', 'Tue 13th', 'Monday 21'],
    pattern: pattern(`${WEEKDAY}${S}(?:the${S})?${DAY}(?!${S}?(?:-|a\\.?m|p\\.?m|o'clock|[a-z]))`),
    read: groups => date(partsOf(groups)),
  },
  {
    name: '<weekday> the <ordinal>',
    opens: ['weekday'],
    examples: ['Monday the twenty seventh', 'Wednesday, the thirty-first'],
    pattern: pattern(`${WEEKDAY},?${S}the${S}${ORDINAL}(?=[.,;:!?)]|$|${S}(?:at|in|to|for|and|with)\\b)`),
    read: groups => withDay(partsOf(groups), nth(groups)),
  },
  {
    name: '<weekday>',
    opens: ['weekday'],
    examples: ['Tuesday', 'Fri.'],
    pattern: pattern(`${WEEKDAY}`),
    read: groups => date(partsOf(groups)),
  },
]

function withDay(parts: Parts, day: number | undefined): Time | undefined {
  return day === undefined || day < 1 || day > 31 ? undefined : date({ ...parts, day })
}
