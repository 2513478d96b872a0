// distance: dates so many units away: `two years ago`, `three days later`, `the year-earlier quarter`.
import { AMOUNT, COUNT, H, lengthOf, pattern, S, UNIT, YEAR } from '../pieces.ts'
import { type DateRule, shifted } from '../time.ts'

export const DISTANT_DATES: readonly DateRule[] = [
  {
    name: '<number> <unit> ago',
    opens: ['number', 'digit', 'determiner', 'unit'],
    examples: [
      'two years ago',
      'a week ago',
      '42 years ago',
      'a few days ago',
      'six months earlier',
      'three days later',
      'years ago',
      'a week or so ago',
      'two weeks from now',
      '2 weeks and 2 days ago',
    ],
    pattern: pattern(
      `(?:${AMOUNT}${H})?${UNIT}(?<plural>s)?(?:${S}or${S}so)?(?:${S}and${S}(?<more>\\d{1,3}|an?|one|two|three|six)${S}(?<moreUnit>day|week|month|hour|minute)s?)?${H}(?<way>ago|earlier(?!${S}than)|later(?!${S}than)|hence|from${S}(?:now|today)|before(?=[.,;:!?)]|$|${S}(?:and|but)\\b)|after(?:ward|wards)|beforehand)`,
    ),
    read: ({ amount, unit, plural, way, more, moreUnit }) => {
      const length = lengthOf(amount ?? 'several', unit ?? '')
      if (length === undefined) return undefined
      // `years ago`; a bare `year-ago` is the period compared with
      if (amount === undefined && (plural === undefined || !/^ago$/i.test(way ?? ''))) return undefined
      const back = /^(?:ago|earlier|before|beforehand)$/i.test(way ?? '')
      const from = /^(?:ago|hence|from)/i.test(way ?? '') ? 'publication' : 'reference'
      if (length.amount === null)
        return { type: 'DATE', parts: {}, fixed: from === 'publication' ? (back ? 'PAST_REF' : 'FUTURE_REF') : 'XXXX' }
      const extra = more === undefined ? undefined : lengthOf(more, moreUnit ?? '')
      // The clock time it is counted from is seldom told: how long remains.
      if (length.unit === 'hour' || length.unit === 'minute' || length.unit === 'second') {
        return { type: 'DURATION', parts: {}, lengths: [length] }
      }
      if (extra?.amount != null && extra.unit === 'day' && length.unit === 'week') {
        return shifted('day', (back ? -1 : 1) * (length.amount * 7 + extra.amount), from, false)
      }
      return shifted(length.unit, (back ? -1 : 1) * length.amount, from, false)
    },
  },
  {
    name: 'in <number> <unit>',
    opens: ['deictic'],
    examples: ['in two weeks', 'in 5 minutes', 'in three years'],
    pattern: pattern(
      `in${S}${AMOUNT}${H}${UNIT}s?(?:'s?${S}time|(?=[.,;:!?)]|$|\\n)(?!,${S}(?:\\d{1,2}|${COUNT})${S}(?:months|weeks|days|hours|minutes|seconds)))`,
    ),
    read: ({ amount, unit }) => {
      const length = lengthOf(amount ?? '', unit ?? '')
      return length === undefined || length.amount === null
        ? undefined
        : shifted(length.unit, length.amount, 'publication', false)
    },
  },
  {
    name: 'the year-earlier <unit>',
    opens: ['determiner', 'unit', 'sense'],
    examples: [
      'the year-earlier quarter',
      'the year-ago period',
      'year-earlier',
      'the year-ago third quarter',
      'the comparable year-ago quarter',
    ],
    pattern: pattern(
      `(?:(?:the${S}(?:comparable${S}|corresponding${S}|same${S})?)?year${H}(?:earlier|ago)${S}(?:(?<which>first|second|third|fourth)${H})?(?:quarter|period)|year${H}(?:earlier|ago))`,
    ),
    read: ({ which }) => {
      const quarter = ['first', 'second', 'third', 'fourth'].indexOf((which ?? '').toLowerCase()) + 1
      return shifted('year', -1, 'reference', false, quarter === 0 ? {} : { quarter })
    },
  },
  {
    name: 'the <year> <unit>',
    opens: ['determiner'],
    examples: ['the 1988 quarter', 'the 1988 period', 'the 1989 third quarter'],
    pattern: pattern(`the${S}${YEAR}${S}(?:(?<which>first|second|third|fourth)${H}quarter|(?<unit>quarter|period))`),
    read: ({ which, unit, year }) => {
      const quarter = ['first', 'second', 'third', 'fourth'].indexOf((which ?? '').toLowerCase()) + 1
      if (quarter > 0) return { type: 'DATE', parts: { year: Number(year), quarter } }
      return { type: 'DATE', parts: { year: Number(year), quarter: unit?.toLowerCase() === 'quarter' ? 0 : -1 } }
    },
  },
]
