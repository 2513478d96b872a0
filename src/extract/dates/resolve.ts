// resolve: where in the calendar an expression lies, from its parts, the day of publication, the tense of its clause
// and the date last spoken of. What cannot be known stays X or null; nothing is taken from the machine's clock.
import type { DatePart, DateValue } from '../../schema/index.ts'
import { isoDate, isoWeek, mondayOf, pad, toCivil } from '../../text/calendar.ts'
import { complete } from './complete.ts'
import { type Context, type Placed, UNKNOWN } from './context.ts'
import { moved, placeDuration } from './duration-value.ts'
import { THE_NEW_YEAR } from './rules/holiday.ts'
import { shiftParts } from './shift.ts'
import type { Length, Parts, Time } from './time.ts'
import { clockValue, placeParts } from './value.ts'

/** The TIMEX3 value of an expression in its context. */
export function resolve(time: Time, context: Context): DateValue {
  const placed = place(time, context)
  const known = written(time.parts, time.until)
  const value: DateValue = {
    type: time.type,
    value: placed.value,
    known,
    implied: impliedParts(placed.value, known),
  }
  if (time.mod !== undefined) value.mod = time.mod
  if (placed.from !== null && placed.to !== null) {
    value.from = isoDate(placed.from)
    value.to = isoDate(placed.to)
  }
  return value
}

function place(time: Time, context: Context): Placed {
  if (time.fixed !== undefined) return { ...UNKNOWN, value: fixedValue(time.fixed, time.parts) }
  if (time.offset !== undefined) return countedFrom(time, time.offset, context)
  if (time.lengths !== undefined) return placeDuration(time.lengths, time.window, context)
  const parts = time.shift !== undefined ? shiftParts(time, context) : complete(time.parts, time.sense, context)
  if (parts === null) return UNKNOWN
  const placed = time.week ? weekAround(placeParts(parts)) : placeParts(parts)
  if (time.until === undefined || placed.value === null) return placed
  const end = placeParts({ ...parts, ...time.until })
  if (end.value === null) return placed
  return { value: rangeValue(placed.value, end.value), from: placed.from, to: end.to }
}

/** `every day at 7` is XXXX-XX-XXT07:00. */
function fixedValue(fixed: string, parts: Parts): string | null {
  if (/^X+$/.test(fixed)) return null
  if (parts.clock === undefined) return fixed
  return `${fixed === 'P1D' ? 'XXXX-XX-XX' : fixed}${clockValue(parts)}`
}

/** `two weeks after May 3`: a day so far from the first day of what is counted from. */
function countedFrom({ offset: _offset, ...from }: Time, { unit, amount }: Length, context: Context): Placed {
  const base = place(from, context)
  const day = base.from === null ? null : moved(base.from, unit, amount ?? 0)
  if (day === null) return UNKNOWN
  // `35 years after 1945` is a year, `two months before May 2020` and `two years ago this month` a month.
  if (/^\d{4}$/.test(base.value ?? '') && unit === 'year') return placeParts({ year: toCivil(day).year })
  if (/^\d{4}-\d\d$/.test(base.value ?? '') && (unit === 'month' || unit === 'year'))
    return placeParts({ year: toCivil(day).year, month: toCivil(day).month })
  return { value: isoDate(day), from: day, to: day }
}

function weekAround(placed: Placed): Placed {
  if (placed.from === null) return UNKNOWN
  const { year, week } = isoWeek(placed.from)
  const monday = mondayOf(year, week)
  return { value: `${pad(year, 4)}-W${pad(week)}`, from: monday, to: monday + 6 }
}

/** `2021/2030`: an ISO 8601 interval. */
const rangeValue = (from: string, to: string) => `${from}/${to}`

const PART_NAMES: readonly (readonly [keyof Parts, DatePart])[] = [
  ['century', 'century'],
  ['decade', 'decade'],
  ['year', 'year'],
  ['season', 'season'],
  ['half', 'half'],
  ['quarter', 'quarter'],
  ['month', 'month'],
  ['week', 'week'],
  ['weekday', 'weekday'],
  ['day', 'day'],
]

function written(parts: Parts, until: Parts | undefined): DatePart[] {
  const known: DatePart[] = []
  for (const [key, name] of PART_NAMES)
    if ((parts[key] !== undefined && !isAssumed(key, parts)) || until?.[key] !== undefined) known.push(name)
  if (parts.holiday !== undefined && parts.holiday !== THE_NEW_YEAR) known.push('month', 'day')
  if (parts.clock !== undefined || parts.dayPart !== undefined) known.push('time')
  if (parts.clock?.zone != null) known.push('zone')
  return known
}

/** `the 1988 period` writes no quarter. */
const isAssumed = (key: keyof Parts, { quarter }: Parts): boolean => key === 'quarter' && quarter === -1

/** The parts that the value has and the words have not. */
function impliedParts(value: string | null, known: readonly DatePart[]): DatePart[] {
  if (value === null || value.length < 4 || !isDigit(value, 0) || !isDigit(value, 3)) return NOTHING
  const inferred: DatePart[] = []
  const add = (part: DatePart) => {
    if (!known.includes(part)) inferred.push(part)
  }
  add('year')
  if (value[4] === '-' && isDigit(value, 5)) add('month')
  if (value[5] === 'W') add('week')
  if (value[5] === 'Q') add('quarter')
  if (value[7] === '-' && isDigit(value, 8)) add('day')
  return inferred
}

const NOTHING: DatePart[] = []
const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57
