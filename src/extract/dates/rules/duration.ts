// duration: how long, by a number: `35 years`, `four-week`, `the past three months`, `half an hour`, `two and a half years`.
import { TIME_UNITS } from '../../../lexicon/time/time-units.ts'
import { AMOUNT, COUNT, H, lengthOf, pattern, S, UNIT } from '../pieces.ts'
import type { DateRule, Length, Time } from '../time.ts'

const duration = (lengths: readonly Length[], window?: -1 | 1): Time => ({
  type: 'DURATION',
  parts: {},
  lengths,
  ...(window !== undefined && { window }),
})
const BACK = 'last|past|previous|preceding|prior'
const AHEAD = 'next|coming|following|upcoming'
/** The duration of an amount and a unit in words; undefined where they say none. */
export function lasting(amount: string, unit: string): Time | undefined {
  const length = lengthOf(amount, unit)
  return length === undefined ? undefined : duration([length])
}

/** `35 years old` is an age. */
const NOT_AGE = `(?!${H}old|${S}of${S}age)`
const KIND = `(?:(?:business|working|trading|calendar|consecutive|straight|additional|more|long|full|whole)${S}){0,2}`

export const DURATIONS: readonly DateRule[] = [
  {
    name: '<number> <unit>',
    opens: ['number', 'digit', 'determiner'],
    examples: [
      '35 years',
      'a week',
      'four-week',
      '5 1/2 hours',
      'a couple of years',
      'twenty-four hours',
      'several months',
      'half an hour',
      '2.5 hrs',
      'two trading days',
      '20 more years',
    ],
    pattern: pattern(`${AMOUNT}(?:${S}|(?<hyphen>-))?${KIND}${UNIT}(?<plural>s)?${NOT_AGE}(?![-/]\\d)`),
    read: ({ amount, unit, hyphen, plural }) => {
      if (/^(?:mo|min|sec)$/i.test(unit ?? '') && !/^\d/.test(amount ?? '')) return undefined
      // `three night markets`
      if (
        /^night$/i.test(unit ?? '') &&
        plural === undefined &&
        hyphen === undefined &&
        !/^(?:an?|one|1)$/i.test(amount ?? '')
      )
        return undefined
      // `three-quarters of its food`, `more than a quarter`
      if (/^quarter$/i.test(unit ?? '') && (hyphen !== undefined || /^an?$/i.test(amount ?? ''))) return undefined
      if (/^(?:an?|another|some)$/i.test(amount ?? '') && /^(?:second|mo|min|sec)$/i.test(unit ?? '')) return undefined
      return lasting(amount ?? '', unit ?? '')
    },
  },
  {
    name: '<number>-<unit> in short',
    opens: ['figures'],
    examples: ['3h', '2w', '10d', '5y'],
    pattern: pattern('(?<amount>\\d{1,4})(?<letter>[hdwy])'),
    read: ({ amount, letter }) => {
      const unit = ({ h: 'hour', d: 'day', w: 'week', y: 'year' } as const)[
        (letter ?? 'd').toLowerCase() as 'h' | 'd' | 'w' | 'y'
      ]
      return duration([{ unit, amount: Number(amount) }])
    },
  },
  {
    name: '<number> and a half <unit>',
    opens: ['number', 'digit', 'determiner'],
    examples: ['two and a half years', 'one and a half hours', '2 and a half months', 'two-and-a-half years'],
    pattern: pattern(
      `(?<amount>\\d{1,6}|an?|${COUNT})${H}and${H}(?:an?|one)?${H}?(?<part>half|quarter)${H}${UNIT}s?${NOT_AGE}`,
    ),
    read: ({ amount, part, unit }) => plus(amount, part, unit),
  },
  {
    name: '<number> <unit> and a half',
    opens: ['number', 'digit', 'determiner'],
    examples: ['a minute and a half', 'one year and a half', '2 hours and a quarter'],
    pattern: pattern(
      `(?<amount>\\d{1,6}|an?|${COUNT})${S}${UNIT}s?${S}and${S}(?:an?${S})?(?<part>half|quarter)(?!${S}an?\\b)`,
    ),
    read: ({ amount, part, unit }) => plus(amount, part, unit),
  },
  {
    name: '<number> <unit> and <number> <unit>',
    opens: ['number', 'digit', 'determiner'],
    examples: [
      '1 hour and 30 minutes',
      'two years and three months',
      '3 days 2 hours',
      'an hour, 20 minutes',
      'two hours, nine minutes and 14 seconds',
    ],
    pattern: pattern(
      `(?<amount>\\d{1,6}|an?|${COUNT})${S}?${UNIT}s?(?:,?${S}and${S}(?<more>\\d{1,6}|an?|${COUNT})|,?${S}(?<also>\\d{1,6}|${COUNT}))${S}?(?<lesser>months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?)(?:,?${S}(?:and${S})?(?<last>\\d{1,3}|${COUNT})${S}(?<least>days?|hours?|minutes?|seconds?))?`,
    ),
    read: ({ amount, unit, more, also, lesser, last, least }) => {
      const first = lengthOf(amount ?? '', unit ?? '')
      const second = lengthOf(more ?? also ?? '', (lesser ?? '').replace(/s$/i, ''))
      const third = last === undefined ? undefined : lengthOf(last, (least ?? '').replace(/s$/i, ''))
      if (first === undefined || second === undefined || first.unit === second.unit) return undefined
      return duration(third === undefined ? [first, second] : [first, second, third])
    },
  },
  {
    name: '<number> to <number> <unit>',
    opens: ['number', 'digit'],
    examples: ['two to three weeks', '12 to 18 months', '3-5 years', 'a year or two', 'two or three days'],
    pattern: pattern(
      `(?:(?<amount>\\d{1,4}|${COUNT})(?:${S}to${S}|${S}or${S}|[-–]|(?<=\\bbetween${S}\\S{1,12})${S}and${S})(?:\\d{1,4}|${COUNT})${H}${UNIT}s${NOT_AGE}|an?${S}(?<lone>day|week|month|year|decade|hour|minute)${S}or${S}(?:two|so))`,
    ),
    read: ({ unit, lone }) => lasting('several', unit ?? lone ?? ''),
  },
  {
    name: 'half a <unit>',
    opens: ['number', 'determiner'],
    examples: [
      'half a century',
      'half an hour',
      'half-year',
      'a quarter of a century',
      'quarter-century',
      'three quarters of an hour',
      'half a dozen years',
    ],
    pattern: pattern(
      `(?:(?<half>half)(?:${S}an?${S}|-)|(?<three>three)${H}quarters${S}of${S}an?${S}|(?:a${S})?quarter(?:${H}of${H}an?${H}|-))(?:${UNIT}|dozen${S}(?<dozen>years|months|days|weeks))`,
    ),
    read: ({ half, three, unit, dozen }) => {
      if (dozen !== undefined)
        return duration([{ unit: (TIME_UNITS.get(dozen.slice(0, -1)) ?? ['year', 1])[0], amount: 6 }])
      const known = TIME_UNITS.get((unit ?? '').toLowerCase())
      if (known === undefined) return undefined
      const part = half !== undefined ? 0.5 : three !== undefined ? 0.75 : 0.25
      if (known[0] === 'hour') return duration([{ unit: 'minute', amount: part * 60 }])
      if (known[0] === 'year' && known[1] === 1) return duration([{ unit: 'month', amount: part * 12 }])
      if (known[0] === 'day') return duration([{ unit: 'hour', amount: part * 24 }])
      return duration([{ unit: known[0], amount: known[1] * part }])
    },
  },
  {
    name: 'the past <number> <unit>',
    opens: ['sense', 'determiner'],
    examples: [
      'the past 35 years',
      'the next few days',
      'the last twenty four hours',
      'past three months',
      'next 10 months',
      'the next 12 to 18 months',
      'the next couple of years',
    ],
    pattern: pattern(
      `(?:the${S})?(?:(?<back>${BACK})|(?<ahead>${AHEAD}))${S}(?:${AMOUNT}(?<span>(?:${S}to${S}|${S}or${S}|-)(?:\\d{1,4}|${COUNT}))?)${S}(?:(?:business|working|trading|fiscal|full)${S})?${UNIT}s?(?:${S}or${S}so)?`,
    ),
    read: ({ back, amount, span, unit }) => {
      const length = lengthOf(span === undefined ? (amount ?? '') : 'several', unit ?? '')
      return length === undefined ? undefined : duration([length], back === undefined ? 1 : -1)
    },
  },
  {
    name: 'the <number> past <unit>',
    opens: ['number', 'digit'],
    examples: ['10 previous weeks', '2 next days', 'five past years'],
    pattern: pattern(`(?<amount>\\d{1,4}|${COUNT})${S}(?:(?<back>${BACK})|(?<ahead>${AHEAD}))${S}${UNIT}s`),
    read: ({ amount, back, unit }) => {
      const length = lengthOf(amount ?? '', unit ?? '')
      return length === undefined ? undefined : duration([length], back === undefined ? 1 : -1)
    },
  },
  {
    name: 'the first <number> <unit>',
    opens: ['determiner', 'ordinal', 'sense'],
    examples: [
      'the first nine months',
      'first six months',
      'the latest nine months',
      'the final two weeks',
      'the first hours',
    ],
    pattern: pattern(
      `(?:the${S})?(?<which>first|second|latest|final|initial|year-earlier)${S}(?:${AMOUNT}${S})?${UNIT}s`,
    ),
    read: ({ which, amount, unit }) => {
      // `the latest minutes` are those of a meeting
      if (amount === undefined && /^latest$/i.test(which ?? '') && /^minute$/i.test(unit ?? '')) return undefined
      return lasting(amount ?? 'several', unit ?? '')
    },
  },
  {
    name: 'the <number> <unit>',
    opens: ['determiner'],
    examples: ['the nine months', 'the two days', 'the six-month period'],
    pattern: pattern(
      `the${S}(?<amount>\\d{1,4}|${COUNT})(?:${S}${UNIT}s|-${UNIT.replace('unit', 'joined')}${S}period)${NOT_AGE}(?!${S}(?:ago|earlier|later))`,
    ),
    read: ({ amount, unit, joined }) => lasting(amount ?? '', unit ?? joined ?? ''),
  },
  {
    name: 'the year ended',
    opens: ['determiner'],
    examples: ['the year', 'the fiscal year', 'the 12 months'],
    pattern: pattern(
      `the${S}(?:(?:fiscal|financial|full)${S})?(?:year|(?<months>\\d{1,2})${S}months)(?=${S}(?:ended|ending|to)\\b|$)`,
    ),
    read: ({ months }) =>
      duration([months === undefined ? { unit: 'year', amount: 1 } : { unit: 'month', amount: Number(months) }]),
  },
]

function plus(amount: string | undefined, part: string | undefined, unit: string | undefined): Time | undefined {
  const length = lengthOf(amount ?? '', unit ?? '')
  if (length === undefined || length.amount === null) return undefined
  const known = TIME_UNITS.get((unit ?? '').toLowerCase())
  const extra = (/^half$/i.test(part ?? '') ? 0.5 : 0.25) * (known?.[1] ?? 1)
  return duration([{ unit: length.unit, amount: length.amount + extra }])
}
