// relative: dates that are told by their distance: `yesterday`, `last week`, `two years ago`, `the following day`.
import { TIME_UNITS, type TimeUnit } from '../../../lexicon/time-units.ts'
import { AMOUNT, DAY_PART, H, lengthOf, MONTH, partsOf, pattern, S, SEASON, UNIT, WEEKDAY, YEAR } from '../pieces.ts'
import type { DateRule, Parts, Sense, Shift, Time } from '../time.ts'

const LAST = 'last|past|previous|preceding|prior'
const NEXT = 'next|coming|following|upcoming|subsequent'

function senseOf(word: string | undefined): Sense {
  const lower = (word ?? 'this').toLowerCase()
  if (LAST.split('|').includes(lower)) return 'last'
  return NEXT.split('|').includes(lower) ? 'next' : 'this'
}
const step = (sense: Sense) => (sense === 'last' ? -1 : sense === 'next' ? 1 : 0)

/** `following` and `previous` look from the date last spoken of; `last` and `next` from the day of publication. */
const originOf = (word: string | undefined): Shift['from'] =>
  /^(?:previous|preceding|following|subsequent|same|that)$/i.test(word ?? '') ? 'reference' : 'publication'

function shifted(unit: TimeUnit, amount: number, from: Shift['from'], whole: boolean, parts: Parts = {}): Time {
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second' || parts.dayPart !== undefined || parts.clock
  return { type: clock ? 'TIME' : 'DATE', parts, shift: { unit, amount, from, whole } }
}

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tmr', 1],
  ['tmrw', 1],
])

export const RELATIVE_DATES: readonly DateRule[] = [
  {
    name: 'today',
    opens: ['deictic'],
    examples: ['today', 'yesterday', 'tomorrow'],
    pattern: pattern('(?<word>today|yesterday|tomorrow|tmrw?)'),
    read: ({ word }) => shifted('day', DEICTIC.get((word ?? '').toLowerCase()) ?? 0, 'publication', true),
  },
  {
    name: 'the day before yesterday',
    opens: ['determiner', 'unit'],
    examples: ['the day before yesterday', 'day after tomorrow'],
    pattern: pattern(`(?:the${S})?day${S}(?<way>before${S}yesterday|after${S}tomorrow)`),
    read: ({ way }) => shifted('day', /^before/i.test(way ?? '') ? -2 : 2, 'publication', true),
  },
  {
    name: 'tonight',
    opens: ['deictic'],
    examples: ['tonight', 'yesterday evening', 'tomorrow morning', 'yesterday night'],
    pattern: pattern(`(?:(?<word>tonight)|(?<day>yesterday|tomorrow|today)${S}${DAY_PART})`),
    read: ({ word, day, ...groups }) =>
      word !== undefined
        ? shifted('day', 0, 'publication', true, { dayPart: 'NI' })
        : shifted('day', DEICTIC.get((day ?? '').toLowerCase()) ?? 0, 'publication', true, partsOf(groups)),
  },
  {
    name: 'this <part of day>',
    opens: ['sense', 'determiner'],
    examples: ['this morning', 'last night', 'the following evening', 'that night', 'next morning'],
    pattern: pattern(`(?:the${S})?(?<sense>${LAST}|${NEXT}|this|that|same)${S}${DAY_PART}`),
    read: ({ sense, ...groups }) => {
      const from = /^next$/i.test(sense ?? '') ? 'reference' : originOf(sense)
      return shifted('day', step(senseOf(sense)), from, true, partsOf(groups))
    },
  },
  {
    name: 'last <unit>',
    opens: ['sense', 'determiner'],
    examples: [
      'last week',
      'next year',
      'this month',
      'the previous day',
      'the following week',
      'the current quarter',
      'this past weekend',
      'that year',
      'the same day',
    ],
    pattern: pattern(
      `(?:the${S})?(?:this${S}(?=past|last|coming))?(?:very${S}|same${S})?(?<sense>${LAST}|${NEXT}|this|that|current|present|same)(?:${S}(?:calendar|fiscal|school|full|same|very|working|business))?${S}${UNIT}`,
    ),
    read: ({ sense, unit }) => {
      const known = TIME_UNITS.get((unit ?? '').toLowerCase())
      if (known === undefined || /^(?:sec|min|hr|mo|second|minute)$/i.test(unit ?? '')) return undefined
      const amount = step(senseOf(sense)) * known[1]
      // `the past year` is the twelve months up to now; `last year` the year by name.
      if (/^past$/i.test(sense ?? '') && known[0] !== 'weekend' && known[0] !== 'day') {
        return { type: 'DURATION', parts: {}, lengths: [{ unit: known[0], amount: known[1] }], window: -1 }
      }
      const shift = shifted(known[0], amount, originOf(sense), true)
      if (known[1] === 10 || known[1] === 100)
        return { ...shift, parts: known[1] === 10 ? { decade: '' } : { century: 0 } }
      return shift
    },
  },
  {
    name: '<unit> before last',
    opens: ['determiner', 'unit'],
    examples: ['the week before last', 'year after next'],
    pattern: pattern(`(?:the${S})?${UNIT}${S}(?<way>before${S}last|after${S}next)`),
    read: ({ unit, way }) => {
      const known = TIME_UNITS.get((unit ?? '').toLowerCase())
      return known === undefined
        ? undefined
        : shifted(known[0], (/^before/i.test(way ?? '') ? -2 : 2) * known[1], 'publication', true)
    },
  },
  {
    name: 'last <weekday>',
    opens: ['sense', 'determiner'],
    examples: [
      'last Friday',
      'next Monday',
      'this Wednesday',
      'the previous Friday',
      'this past Sunday',
      'next Friday afternoon',
    ],
    pattern: pattern(
      `(?:the${S})?(?:this${S}(?=past|last|coming))?(?<sense>${LAST}|${NEXT}|this)${S}${WEEKDAY}(?:${S}${DAY_PART})?`,
    ),
    read: ({ sense, ...groups }) =>
      /^(?:previous|preceding)$/i.test(sense ?? '')
        ? shifted('week', -1, 'reference', true, partsOf(groups))
        : { type: groups.part === undefined ? 'DATE' : 'TIME', parts: partsOf(groups), sense: senseOf(sense) },
  },
  {
    name: 'last <month>',
    opens: ['sense', 'determiner'],
    examples: ['last May', 'next September', 'this October', 'the past December', 'last Oct. 3'],
    pattern: pattern(
      `(?:the${S})?(?:this${S}(?=past|last|coming))?(?<sense>${LAST}|${NEXT}|this)${S}${MONTH}(?:${S}(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?![\\d,]))?`,
    ),
    read: ({ sense, ...groups }) => ({ type: 'DATE', parts: partsOf(groups), sense: senseOf(sense) }),
  },
  {
    name: 'last <season>',
    opens: ['sense', 'determiner'],
    examples: ['last summer', 'next fall', 'this winter', 'this past spring'],
    pattern: pattern(
      `(?:the${S})?(?:this${S}(?=past|last|coming))?(?<sense>${LAST}|${NEXT}|this|current)${S}${SEASON}`,
    ),
    read: ({ sense, ...groups }) => ({ type: 'DATE', parts: partsOf(groups), sense: senseOf(sense) }),
  },
  {
    name: "last year's <ordinal> quarter",
    opens: ['sense', 'determiner'],
    examples: ["last year's third quarter", "next year's first half", "this year's fourth quarter"],
    pattern: pattern(
      `(?<sense>last|this|next)${S}year(?:'s)?${S}(?<which>first|second|third|fourth)${H}(?<unit>quarter|half)`,
    ),
    read: ({ sense, which, unit }) => {
      const number = ['first', 'second', 'third', 'fourth'].indexOf((which ?? '').toLowerCase()) + 1
      const parts = unit?.toLowerCase() === 'half' ? { half: number } : { quarter: number }
      return shifted('year', step(senseOf(sense)), 'publication', true, parts)
    },
  },
  {
    name: '<month> <year told by distance>',
    opens: ['month'],
    examples: ['January this year', 'October last year', 'March of next year', 'April next year'],
    pattern: pattern(
      `${MONTH}(?:,?${S}(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?)?(?:,?${S}|${S}of${S})(?<sense>last|this|next)${S}year`,
    ),
    read: ({ sense, ...groups }) => shifted('year', step(senseOf(sense)), 'publication', true, partsOf(groups)),
  },
  {
    name: 'the <weekday> <unit told by distance>',
    opens: ['weekday'],
    examples: ['Monday last week', 'Wednesday next week', 'Friday of this week'],
    pattern: pattern(`${WEEKDAY}(?:${S}${DAY_PART})?(?:${S}of)?${S}(?<sense>last|this|next)${S}week`),
    read: ({ sense, ...groups }) => shifted('week', step(senseOf(sense)), 'publication', true, partsOf(groups)),
  },
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
      'two weeks from now',
      '2 weeks and 2 days ago',
    ],
    pattern: pattern(
      `(?:${AMOUNT}${H})?${UNIT}(?<plural>s)?(?:${S}and${S}(?<more>\\d{1,3}|an?|one|two|three|six)${S}(?<moreUnit>day|week|month|hour|minute)s?)?${H}(?<way>ago|earlier(?!${S}than)|later(?!${S}than)|hence|from${S}(?:now|today)|before(?=[.,;:!?)]|$|${S}(?:and|but)\\b)|after(?:ward|wards)|beforehand)`,
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
    pattern: pattern(`in${S}${AMOUNT}${H}${UNIT}s?(?:'s?${S}time|(?=[.,;:!?)]|$|\\n))`),
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
      return { type: 'DATE', parts: { year: Number(year), ...(unit?.toLowerCase() === 'quarter' && { quarter: 0 }) } }
    },
  },
  {
    name: 'the <unit>',
    opens: ['determiner'],
    examples: ['the week', 'the year', 'the quarter', 'the weekend', 'the latest quarter', 'the full year'],
    pattern: pattern(
      `the${S}(?:(?<latest>latest|most${S}recent)${S}|full${S}|fiscal${S})?(?<unit>week|weekend|month|year(?!${S}(?:ended|ending)\\b)|quarter|fortnight)(?!${H}(?:ago|earlier|old|long|later|before|after|end|that|when|of|in which)\\b)`,
    ),
    read: ({ unit, latest }) => {
      const known = TIME_UNITS.get((unit ?? '').toLowerCase())
      if (known === undefined) return undefined
      if (known[0] === 'quarter') return { type: 'DATE', parts: { quarter: 0 } }
      if (known[0] === 'weekend' && latest === undefined) return { type: 'DATE', parts: { weekend: true } }
      return shifted(known[0], latest !== undefined && known[0] !== 'week' ? -1 : 0, 'publication', true)
    },
  },
  {
    name: 'the day after',
    opens: ['determiner'],
    examples: ['the day after', 'the week before', 'a day after'],
    pattern: pattern(`(?:the|an?)${S}(?<unit>day|week|month|year)${S}(?<way>before|after)(?=[.,;:!?)]|$)`),
    read: ({ unit, way }) => {
      const known = TIME_UNITS.get((unit ?? '').toLowerCase())
      return known === undefined
        ? undefined
        : shifted(known[0], /^before$/i.test(way ?? '') ? -1 : 1, 'reference', true)
    },
  },
  {
    name: 'the day',
    opens: ['determiner'],
    examples: ['the day'],
    pattern: pattern(`the${S}day(?!${S}(?:of|before|after|when|that)\\b)`),
    read: () => shifted('day', 0, 'publication', true),
  },
  {
    name: 'the <part of day>',
    opens: ['determiner'],
    examples: ['the morning', 'the evening', 'the afternoon'],
    pattern: pattern(`the${S}(?:late${S}|early${S})?(?<part>morning|afternoon|evening|daytime)`),
    read: groups => shifted('day', 0, 'reference', true, partsOf(groups)),
  },
  {
    name: '<weekday> <part of day>',
    opens: ['weekday'],
    examples: ['Friday night', 'Wednesday evening', 'Sunday early morning'],
    pattern: pattern(`${WEEKDAY}${S}(?:early${S}|late${S}|mid-?)?${DAY_PART}`),
    read: groups => ({ type: 'TIME', parts: partsOf(groups) }),
  },
  {
    name: '<part of day>',
    opens: ['day part'],
    examples: ['afternoon', 'overnight', 'midday'],
    pattern: pattern(`${DAY_PART}`),
    read: groups =>
      /^overnight$/i.test(groups.part ?? '')
        ? shifted('day', -1, 'publication', true, { dayPart: 'NI' })
        : { type: 'TIME', parts: partsOf(groups) },
  },
  {
    name: 'year-end',
    opens: ['unit', 'determiner'],
    examples: ['year-end', 'year end', "the year's end", "year's end"],
    pattern: pattern(`(?:the${S})?year(?:'s${S}|${H})end`),
    read: () => ({ ...shifted('year', 0, 'publication', true, { month: 12, day: 31 }), mod: 'END' }),
  },
]
