// shift: dates told by their distance (`last week`, `two years ago`, `a year earlier`) as parts of the calendar.
import type { TimeUnit } from '../../lexicon/time/time-units.ts'
import { type DayNumber, isoWeek, toCivil, weekdayOf } from '../../text/calendar.ts'
import { latestQuarter } from './complete.ts'
import type { Context, Reference } from './context.ts'
import { moved } from './duration-value.ts'
import type { Parts, Shift, Time } from './time.ts'

/** The parts of a date told by its distance, once the distance is gone; null where there is nothing to count from. */
export function shiftParts(time: Time, context: Context): Parts | null {
  const { shift, parts } = time
  if (shift === undefined) return parts
  const { period, publication } = context
  // `a year ago` counts from the day of publication
  if (shift.from === 'publication' && publication === null) return unplaced(parts)
  // `a year earlier`, in a report on a quarter, is that quarter of the year before.
  if (
    shift.unit === 'year' &&
    shift.amount === -1 &&
    !shift.whole &&
    (period !== null || parts.quarter !== undefined)
  ) {
    const now = period ?? latestQuarter(context)
    if (now.year !== undefined && now.quarter !== undefined)
      return { ...parts, year: now.year - 1, quarter: parts.quarter || now.quarter }
  }
  const base = shift.from === 'reference' ? (countedFrom(shift, context) ?? publication) : publication
  if (base === null) return unplaced(parts)
  const day = moved(base, shift.unit, shift.amount)
  if (day === null) return shift.unit === 'hour' || shift.unit === 'minute' ? null : unplaced(parts)
  const { year, month, day: dayOfMonth } = toCivil(day)
  switch (shift.unit) {
    case 'year':
      if (parts.decade === '') return { decade: String(year).padStart(4, '0').slice(0, 3) }
      if (parts.century !== undefined) return { century: Math.floor((year - 1) / 100) + 1 }
      return { ...parts, year }
    case 'quarter':
      return { ...parts, year, quarter: Math.ceil(month / 3) }
    case 'month':
      return { ...parts, year, month }
    case 'week':
    case 'weekend': {
      if (parts.weekday !== undefined) return { ...parts, ...fields(day - weekdayOf(day) + parts.weekday) }
      if (shift.unit === 'week' && !shift.whole) return { ...parts, year, month, day: dayOfMonth }
      const { year: weekYear, week } = isoWeek(day)
      return { ...parts, year: weekYear, week, ...(shift.unit === 'weekend' && { weekend: true as const }) }
    }
    default:
      return { ...parts, year, month, day: dayOfMonth }
  }
}

/** The day told of that a distance is counted from: `the same day` is the last one, whatever years were told of since. */
function countedFrom({ unit, amount }: Shift, { reference, toldDay }: Context): DayNumber | null {
  if (unit === 'day' && amount === 0) return toldDay
  return isFineEnough(unit, reference) ? reference.day : null
}

/** `in 2012 … a day earlier`: no day is counted from a year, and no month either. */
function isFineEnough(unit: TimeUnit, reference: Reference | null): reference is Reference {
  if (reference === null) return false
  if (unit === 'year') return true
  return reference.precision === 'day' || (reference.precision === 'month' && (unit === 'month' || unit === 'quarter'))
}

/** Without a day to count from, only what is written in full remains: `10 p.m. yesterday` has no date. */
function unplaced(parts: Parts): Parts | null {
  return parts.month !== undefined ? parts : null
}

const fields = (day: DayNumber) => toCivil(day)
