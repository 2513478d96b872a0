// clock: times of day, with their zone: `10:35 a.m.`, `5pm EST`, `18:00 UTC`, `noon`, `half past nine`.
import { TIME_ZONES } from '../../../lexicon/time/time-zones.ts'
import { readCount } from '../amount.ts'
import { pattern, S, ZONE } from '../pieces.ts'
import type { DateRule, Time } from '../time.ts'

const MERIDIEM = `(?<meridiem>a\\.?${S}?m\\b\\.?|p\\.?${S}?m\\b\\.?|(?<=\\d)[ap](?!\\w|\\.\\w))`
const OFFSET = `(?<sign>[+-])${S}?(?<offset>\\d{1,2})(?::?(?<offsetMinutes>[0-5]\\d))?`
/** `EST`, `(GMT +8)`, `Eastern time`, `local time` */
const IN_ZONE = `(?:,?${S}?\\(?(?:${ZONE}(?:${S}?${OFFSET})?|(?<coast>eastern|central|mountain|pacific)(?:${S}(?:standard|daylight))?(?:${S}time(?:zone)?)?|local${S}time)(?:(?<=[\\dm.] ?\\([a-z +:\\d-]{2,16})\\))?(?![a-z]))`
const COASTS: ReadonlyMap<string, number> = new Map([
  ['eastern', -300],
  ['central', -360],
  ['mountain', -420],
  ['pacific', -480],
])
const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const MINUTE_WORD = 'five|ten|fifteen|twenty(?:[- ]five)?|thirty(?:[- ]five)?|forty(?:[- ]five)?|fifty(?:[- ]five)?'

type ClockGroups = Readonly<Record<string, string | undefined>>

/** A TIME, or undefined where the figures are no time of day: `99:99`, `13:00 p.m.` */
function clock(hour: number, minute: number | null, second: number | null, groups: ClockGroups): Time | undefined {
  const { meridiem } = groups
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined
  let full = hour
  if (meridiem !== undefined) {
    if (hour === 0 || hour > 12) return undefined
    full = (hour % 12) + (/^p/i.test(meridiem) ? 12 : 0)
  }
  const open = meridiem === undefined && hour > 0 && hour <= 12 && groups.zone === undefined
  return {
    type: 'TIME',
    parts: { clock: { hour: full, minute, second, zone: zoneOf(groups), ...(open && { half: 'open' as const }) } },
  }
}

function zoneOf({ zone, coast, sign, offset, offsetMinutes }: ClockGroups): number | null {
  const named = zone !== undefined ? TIME_ZONES.get(zone.toLowerCase()) : COASTS.get((coast ?? '').toLowerCase())
  if (named === undefined) return null
  if (offset === undefined) return named
  return named + (sign === '-' ? -1 : 1) * (Number(offset) * 60 + Number(offsetMinutes ?? 0))
}

const number = (text: string | undefined) => (text === undefined ? null : Number(text))

export const CLOCK_TIMES: readonly DateRule[] = [
  {
    name: '<hour>:<minute>',
    opens: ['figures'],
    examples: ['10:35 a.m.', '18:00', '8:00:31am', '7:15 p.m. EST', '6:40 p.m. (GMT +8)', '08:30 UTC'],
    pattern: pattern(
      `(?<hour>[01]?\\d|2[0-4])[:h](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?:${S}?${MERIDIEM})?(?![\\d:]|\\.\\d)${IN_ZONE}?`,
    ),
    read: groups => clock(Number(groups.hour), number(groups.minute), number(groups.second), groups),
  },
  {
    name: '<hour>.<minute> a.m.',
    opens: ['figures'],
    examples: ['8.30pm', '10.15 a.m.'],
    pattern: pattern(`(?<hour>1[0-2]|0?[1-9])\\.(?<minute>[0-5]\\d)${S}?${MERIDIEM}${IN_ZONE}?`),
    read: groups =>
      /^[ap]$/i.test(groups.meridiem ?? '')
        ? undefined
        : clock(Number(groups.hour), number(groups.minute), null, groups),
  },
  {
    name: '<hour> a.m.',
    opens: ['day figure'],
    examples: ['5pm', '10 a.m.', '5 p.m. EST', '9.am'],
    pattern: pattern(`(?<hour>1[0-2]|0?[1-9])(?:${S}|\\.)?${MERIDIEM}${IN_ZONE}?`),
    read: groups => clock(Number(groups.hour), null, null, groups),
  },
  {
    name: '<hhmm> <zone>',
    opens: ['year figure'],
    examples: ['0735 GMT', '1800 hours', '2130 UTC'],
    pattern: pattern(`(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?:${S}?hours|${S}?hrs|${IN_ZONE})`),
    read: groups => clock(Number(groups.hour), number(groups.minute), null, groups),
  },
  {
    name: '<hour>-<hour> p.m.',
    opens: ['day figure'],
    examples: ['5 to 6pm', '1-3 p.m.', '10:30 am-2 pm', '9 and 11:30 a.m.', '4pm to 5:30pm', '14:00-16:30'],
    pattern: pattern(
      `(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?:${S}?(?<first>[ap]\\.?m\\b\\.?))?(?:${S}?[-–]${S}?|${S}(?:to|and|until|till)${S})(?<toHour>1[0-2]|0?[1-9])(?:[:.](?<toMinute>[0-5]\\d))?${S}?(?<second>[ap]\\.?m\\b\\.?)|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?:${S}?[-–]${S}?|${S}(?:to|and|until|till)${S})(?<toHour24>[01]?\\d|2[0-4]):(?<toMinute24>[0-5]\\d)(?!:|${S}?[ap]\\.?m))`,
    ),
    read: g => {
      // `10:30 to 2 pm` begins in the morning
      const late =
        g.first ?? (Number(g.hour) % 12 > Number(g.toHour) % 12 && /^p/i.test(g.second ?? '') ? 'am' : g.second)
      const from = clock(Number(g.hour ?? g.hour24), number(g.minute ?? g.minute24), null, { meridiem: late })
      const to = clock(Number(g.toHour ?? g.toHour24), number(g.toMinute ?? g.toMinute24), null, { meridiem: g.second })
      return from === undefined || to === undefined ? undefined : { ...from, until: to.parts }
    },
  },
  {
    name: '<hour> by its neighbours',
    opens: ['day figure', 'number'],
    examples: ['7', 'five-thirty', 'nine', '5 and 6', '3:30'],
    pattern: pattern(
      `(?:(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\\d))?(?:${S}(?:and|to)${S}(?<to>1[0-2]|[1-9]))?(?![.,:/]\\d|[%-])|(?<word>${HOUR_WORD})(?:[ -](?<minutes>${MINUTE_WORD}))?)`,
    ),
    read: ({ hour, minute, to, word, minutes }) => {
      const at = hour === undefined ? (readCount(word ?? '') ?? 99) : Number(hour)
      const time = clock(at, number(minute) ?? (minutes === undefined ? null : (readCount(minutes) ?? null)), null, {})
      const end = to === undefined ? undefined : clock(Number(to), null, null, {})
      return time === undefined || end === undefined ? time : { ...time, until: end.parts }
    },
  },
  {
    name: "<hour> o'clock",
    opens: ['day figure', 'number'],
    examples: ["5 o'clock", 'seven o’clock', "ten o'clock"],
    pattern: pattern(`(?<hour>1[0-2]|0?[1-9]|${HOUR_WORD})${S}?o'?clock(?:${S}(?:sharp))?(?:${S}${MERIDIEM})?`),
    read: groups => clock(readCount(groups.hour ?? '') ?? 99, null, null, groups),
  },
  {
    name: '<hour> <minute> in words a.m.',
    opens: ['number'],
    examples: ['seven thirty p.m.', 'eight a.m.', 'five-thirty a.m.'],
    pattern: pattern(`(?<hour>${HOUR_WORD})(?:[ -](?<minute>${MINUTE_WORD}))?${S}?${MERIDIEM}`),
    read: groups =>
      /^[ap]$/i.test(groups.meridiem ?? '')
        ? undefined
        : clock(
            readCount(groups.hour ?? '') ?? 99,
            groups.minute === undefined ? null : (readCount(groups.minute) ?? null),
            null,
            groups,
          ),
  },
  {
    name: 'half past <hour>',
    opens: ['period', 'number', 'determiner', 'day figure'],
    examples: ['half past nine', 'ten past 9', 'a quarter to five'],
    pattern: pattern(
      `(?<much>half|(?:a${S})?quarter|five|ten|fifteen|twenty(?:-five)?|\\d{1,2}(?:${S}minutes)?)${S}(?<way>past|to|till|after)${S}(?<hour>1[0-2]|[1-9]|${HOUR_WORD}|noon|midnight)(?:${S}?${MERIDIEM})?(?!${S}?(?:percent|%|years?|days?|months?|weeks?|million|-|[.,]?\\d))`,
    ),
    read: ({ much, way, hour, ...groups }) => {
      if (way !== 'past' && !/quarter/i.test(much ?? '')) return undefined
      const minutes = /half/i.test(much ?? '')
        ? 30
        : /quarter/i.test(much ?? '')
          ? 15
          : (readCount((much ?? '').split(' ')[0] ?? '') ?? 99)
      const at = hour === 'noon' || hour === 'midnight' ? 12 : (readCount(hour ?? '') ?? 99)
      if (minutes > 59) return undefined
      return way === 'past' || way === 'after'
        ? clock(at, minutes, null, groups)
        : clock(at === 1 ? 12 : at - 1, 60 - minutes, null, groups)
    },
  },
  {
    name: 'noon, midnight',
    opens: ['period', 'day figure'],
    examples: ['noon', 'midnight', '12 noon', 'midday'],
    pattern: pattern(`(?:12${S})?(?<word>noon|noontime|mid-?${S}?night|midday)`),
    read: ({ word }) => ({
      type: 'TIME',
      parts: { clock: { hour: /night/i.test(word ?? '') ? 24 : 12, minute: null, second: null, zone: null } },
    }),
  },
]
