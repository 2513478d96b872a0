// relative: dates named by where they stand to another: `yesterday`, `last week`, `the following day`, `the quarter`.
import { TIME_UNITS } from '../../../lexicon/time/time-units.ts'
import { DAY_PART, H, MONTH, MONTH_WORD, partsOf, pattern, S, SEASON, UNIT, WEEKDAY } from '../pieces.ts'
import { type DateRule, type Sense, type Shift, shifted } from '../time.ts'

const LAST = 'last|past|previous|preceding|prior'
const NEXT = 'next|coming|following|upcoming|subsequent'

function senseOf(word: string | undefined): Sense {
  const lower = (word ?? 'this').toLowerCase()
  if (LAST.split('|').includes(lower)) return 'last'
  return NEXT.split('|').includes(lower) ? 'next' : 'this'
}
const THE = `(?<the>the${S})?`
/** `following Monday's raid` comes after it, `the following Monday` is another one. */
const isPreposition = (the: string | undefined, sense: string | undefined): boolean =>
  the === undefined && /^following$/i.test(sense ?? '')
/** Behind these a period lasts: `over the last year`; but `in the last year of`. */
const OVER = `(?<=\\b(?:for|over|during|within)${S})(?=the${S}last${S}(?:week|month|year)\\b(?!${S}of\\b))`
const step = (sense: Sense) => (sense === 'last' ? -1 : sense === 'next' ? 1 : 0)

/** `following` and `previous` look from the date last spoken of; `last` and `next` from the day of publication. */
const originOf = (word: string | undefined): Shift['from'] =>
  /^(?:previous|preceding|following|subsequent|same|that)$/i.test(word ?? '') ? 'reference' : 'publication'

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
      `(?:(?<over>${OVER}the${S})|(?:the${S})?)(?:this${S}(?=past|last|coming))?(?:very${S}|same${S})?(?<sense>${LAST}|${NEXT}|this|that|current|present|same)(?:${S}(?:calendar|fiscal|school|full|same|very|working|business))?${S}${UNIT}`,
    ),
    read: ({ over, sense, unit }) => {
      const known = TIME_UNITS.get((unit ?? '').toLowerCase())
      if (known === undefined || /^(?:sec|min|hr|mo|second|minute)$/i.test(unit ?? '')) return undefined
      const amount = step(senseOf(sense)) * known[1]
      // `the past year` is the twelve months up to now, and so is that of `over the last year`; `last year` the year by name.
      const upToNow = /^past$/i.test(sense ?? '') || (over !== undefined && /^last$/i.test(sense ?? ''))
      if (upToNow && known[0] !== 'weekend' && known[0] !== 'day') {
        return { type: 'DURATION', parts: {}, lengths: [{ unit: known[0], amount: known[1] }], window: -1 }
      }
      // `the next day` follows the day told of: the day after today is tomorrow.
      const isNextDay = /^next$/i.test(sense ?? '') && known[0] === 'day'
      const shift = shifted(known[0], amount, isNextDay ? 'reference' : originOf(sense), true)
      if (known[1] === 10 || known[1] === 100)
        return { ...shift, parts: known[1] === 10 ? { decade: '' } : { century: 0 } }
      return shift
    },
  },
  {
    name: '<unit> before last',
    opens: ['determiner', 'unit'],
    examples: ['the week before last', 'year after next'],
    pattern: pattern(
      `(?:the${S})?${UNIT}${S}(?<way>before${S}last|after${S}next)(?!${S}(?:${MONTH_WORD}|\\w{3,6}day|week|month|year|night)\\b)`,
    ),
    read: ({ unit, way }) => {
      const known = TIME_UNITS.get((unit ?? '').toLowerCase())
      return known === undefined
        ? undefined
        : shifted(known[0], (/^before/i.test(way ?? '') ? -2 : 2) * known[1], 'publication', true)
    },
  },
  {
    name: 'the last <weekday> before',
    opens: ['determiner'],
    examples: ['the last Saturday'],
    pattern: pattern(`the${S}last${S}${WEEKDAY}(?=${S}(?:before|of|in)\\b|$)`),
    read: ({ weekday }) => ({ type: 'DATE', parts: {}, fixed: `XXXX-WXX-${partsOf({ weekday }).weekday ?? 1}` }),
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
      `${THE}(?:this${S}(?=past|last|coming))?(?<sense>${LAST}|${NEXT}|this)${S}${WEEKDAY}(?:${S}${DAY_PART})?`,
    ),
    read: ({ the, sense, ...groups }) =>
      isPreposition(the, sense)
        ? undefined
        : /^(?:previous|preceding)$/i.test(sense ?? '')
          ? shifted('week', -1, 'reference', true, partsOf(groups))
          : { type: groups.part === undefined ? 'DATE' : 'TIME', parts: partsOf(groups), sense: senseOf(sense) },
  },
  {
    name: 'last <month>',
    opens: ['sense', 'determiner'],
    examples: ['last May', 'next September', 'this October', 'the past December', 'last Oct. 3'],
    pattern: pattern(
      `${THE}(?:this${S}(?=past|last|coming))?(?<sense>${LAST}|${NEXT}|this)${S}${MONTH}(?:${S}(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?![\\d,]))?`,
    ),
    read: ({ the, sense, ...groups }) =>
      isPreposition(the, sense) ? undefined : { type: 'DATE', parts: partsOf(groups), sense: senseOf(sense) },
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
    name: 'the <unit>',
    opens: ['determiner'],
    examples: ['the week', 'the year', 'the quarter', 'the weekend', 'the latest quarter', 'the full year'],
    pattern: pattern(
      `the${S}(?:(?<latest>latest|most${S}recent)${S}|full${S}|fiscal${S})?(?<unit>(?<=\\bover${S}the${S})weekend|(?:week|weekend|month|year(?!${S}(?:ended|ending|to${S}(?:\\d{1,2}|${MONTH_WORD}))\\b)|quarter|fortnight)(?!${H}(?:ago|earlier|old|long|later|before|after|end|that|when|of|in which)\\b))`,
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
    opens: ['determiner', 'number'],
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
    pattern: pattern(`the${S}day(?!${S}(?:of|before|after|when|that)\\b|-(?:to|by)-)`),
    read: () => shifted('day', 0, 'reference', true),
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
    opens: ['day part', 'period'],
    examples: ['afternoon', 'overnight', 'midday', 'mid-afternoon'],
    pattern: pattern(`(?:mid-)?${DAY_PART}`),
    read: groups =>
      /^overnight$/i.test(groups.part ?? '')
        ? shifted('day', -1, 'publication', true, { dayPart: 'NI' })
        : { type: 'TIME', parts: partsOf(groups) },
  },
]
