// recurring: sets of times: `every Tuesday`, `each year`, `annually`, `twice a week`, `Saturdays`.
import { DAY_PARTS } from '../../../lexicon/time/day-parts.ts'
import { MONTHS } from '../../../lexicon/time/months.ts'
import { SEASONS } from '../../../lexicon/time/seasons.ts'
import { TIME_UNITS, UNIT_LETTERS } from '../../../lexicon/time/time-units.ts'
import { WEEKDAYS } from '../../../lexicon/time/weekdays.ts'
import { pad } from '../../../text/calendar.ts'
import { readCount, readOrdinal } from '../amount.ts'
import { DAY_PART, MONTH, pattern, S, SEASON, UNIT, WEEKDAY } from '../pieces.ts'
import type { DateRule, Time } from '../time.ts'

const set = (fixed: string): Time => ({ type: 'SET', parts: {}, fixed })
const EACH = '(?:every|each|any)'
const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['bimonthly', 'P2M'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['semi-annual', 'P6M'],
  ['semi-annually', 'P6M'],
  ['bi-weekly', 'P2W'],
  ['bi-monthly', 'P2M'],
  ['bi-annual', 'P6M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biennial', 'P2Y'],
  ['biannual', 'P6M'],
])

function period(unit: string | undefined, count: number): string | undefined {
  const known = TIME_UNITS.get((unit ?? '').toLowerCase().replace(/s$/, ''))
  return known === undefined ? undefined : `P${UNIT_LETTERS[known[0]].replace(/^T?/, t => `${t}${known[1] * count}`)}`
}
const weekdayOf = (word: string | undefined) => WEEKDAYS.get((word ?? '').toLowerCase().replace(/s$/, '')) ?? 1

export const RECURRING: readonly DateRule[] = [
  {
    name: 'every <unit>',
    opens: ['each'],
    examples: ['every day', 'each year', 'every other week', 'every two months', 'every 3 days', 'every fourth year'],
    pattern: pattern(
      `${EACH}${S}(?:(?<other>other|second|third|fourth|few|two|three|four|five|six|ten|\\d{1,2})${S})?(?:single${S})?(?!night|weekend)${UNIT}s?`,
    ),
    read: ({ other, unit }) => {
      const count =
        other === undefined ? 1 : /^other$/i.test(other) ? 2 : (readOrdinal(other) ?? readCount(other) ?? null)
      const value = period(unit, count ?? 1)
      return value === undefined ? undefined : set(count === null ? value.replace('1', 'X') : value)
    },
  },
  {
    name: 'every <weekday>',
    opens: ['each'],
    examples: ['every Tuesday', 'each Friday night', 'every other Sunday'],
    pattern: pattern(`${EACH}${S}(?:other${S})?${WEEKDAY}(?:${S}${DAY_PART})?`),
    read: ({ weekday, part }) => set(`XXXX-WXX-${weekdayOf(weekday)}${partCode(part)}`),
  },
  {
    name: 'every <month or season>',
    opens: ['each'],
    examples: ['every July', 'each summer', 'every spring'],
    pattern: pattern(`${EACH}${S}(?:${MONTH}|${SEASON})(?:${S}(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?!\\d))?`),
    read: ({ month, season, day }) => {
      if (month === undefined) return set(`XXXX-${SEASONS.get((season ?? '').toLowerCase()) ?? 'SU'}`)
      return set(`XXXX-${pad(MONTHS.get(month.toLowerCase()) ?? 1)}${day === undefined ? '' : `-${pad(Number(day))}`}`)
    },
  },
  {
    name: 'every <part of day>',
    opens: ['each'],
    examples: ['every morning', 'each night', 'every weekday'],
    pattern: pattern(
      `${EACH}${S}(?:other${S})?(?:${DAY_PART}|(?<weekend>weekend)s?|(?<working>weekday|workday|business${S}day))`,
    ),
    read: ({ part, weekend, working }) =>
      set(
        working !== undefined ? 'XXXX-WXX-WD' : weekend !== undefined ? 'XXXX-WXX-WE' : `XXXX-XX-XX${partCode(part)}`,
      ),
  },
  {
    name: '<weekday>s',
    opens: ['frequency'],
    examples: ['Saturdays', 'Friday mornings', 'Tuesday nights', 'weekdays', 'weekends', 'weeknights'],
    pattern: pattern(
      `(?:(?<plural>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)(?:${S}${DAY_PART})?|(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)${S}(?<parts>mornings|afternoons|evenings|nights)|(?<group>weekdays|weekends|weeknights))`,
    ),
    read: ({ plural, weekday, part, parts, group }) => {
      if (group !== undefined) return set(/^weekends$/i.test(group) ? 'XXXX-WXX-WE' : 'XXXX-WXX-WD')
      return set(`XXXX-WXX-${weekdayOf(plural ?? weekday)}${partCode(part ?? parts?.replace(/s$/i, ''))}`)
    },
  },
  {
    name: 'daily',
    opens: ['frequency'],
    examples: ['daily', 'annual', 'quarterly', 'hourly', 'everyday'],
    pattern: pattern(`(?<word>${[...FREQUENCIES.keys()].sort((a, b) => b.length - a.length).join('|')})`),
    read: ({ word }) => set(FREQUENCIES.get((word ?? '').toLowerCase()) ?? 'P1Y'),
  },
  {
    name: 'once a <unit>',
    opens: ['frequency', 'number', 'digit'],
    examples: ['once a week', 'twice a year', 'three times a day', 'once every two weeks'],
    pattern: pattern(
      `(?:(?:once|twice|thrice|(?:\\d{1,3}|two|three|four|five|six|ten|several)${S}times)${S}(?:an?|per|each|every))${S}(?:(?<count>two|three|four|five|six|\\d{1,2})${S})?${UNIT}s?`,
    ),
    read: ({ unit, count }) => {
      const value = period(unit, count === undefined ? 1 : (readCount(count) ?? 1))
      return value === undefined ? undefined : set(value)
    },
  },
]

function partCode(part: string | undefined): string {
  return part === undefined ? '' : `T${DAY_PARTS.get(part.toLowerCase()) ?? 'DT'}`
}
