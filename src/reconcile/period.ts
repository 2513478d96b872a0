// The days that an ISO 8601 or TIMEX3 value covers, and whether two times can be of one event.
import type { DateValue } from '../schema/index.ts'
import { daysInMonth, mondayOf, readIsoDate, toDay } from '../text/calendar.ts'

/** Days that reports of one event may be apart in dating it, and the event from its reports: the day of an arrest for that of the crime. */
export const ONE_SEASON = 45

/** First and last day, as days since 1970-01-01. */
export type Period = { readonly from: number; readonly to: number }

const QUARTER_OR_HALF = /^(\d{4})-(Q|H)([1-4])$/
const WEEK = /^(\d{4})-W(\d\d)/
const MONTH = /^(\d{4})-(\d\d)$/
const YEAR = /^(\d{4})$/

/**
 * The days of a value; null for what names none (`PRESENT_REF`, `P3D`).
 *
 * periodOf('2021-12') //=> the 1st to the 31st of December
 */
export function periodOf(value: string): Period | null {
  const day = readIsoDate(value)
  if (day !== null) return { from: day, to: day }
  const month = MONTH.exec(value)
  if (month !== null) return months(Number(month[1]), Number(month[2]), 1)
  const part = QUARTER_OR_HALF.exec(value)
  if (part !== null) {
    const length = part[2] === 'Q' ? 3 : 6
    return months(Number(part[1]), (Number(part[3]) - 1) * length + 1, length)
  }
  const week = WEEK.exec(value)
  if (week !== null) {
    const monday = mondayOf(Number(week[1]), Number(week[2]))
    return { from: monday, to: monday + 6 }
  }
  const year = YEAR.exec(value)
  return year === null ? null : months(Number(year[1]), 1, 12)
}

function months(year: number, first: number, length: number): Period | null {
  const last = first + length - 1
  if (first < 1 || last > 12) return null
  return { from: toDay(year, first, 1), to: toDay(year, last, daysInMonth(year, last)) }
}

/** The days of a date mention or claim: its own range where it has one. */
export function readPeriod(date: DateValue): Period | null {
  const [from, to] = [periodOf(date.from ?? ''), periodOf(date.to ?? '')]
  if (from !== null && to !== null && from.from <= to.to) return { from: from.from, to: to.to }
  return date.value === null ? null : periodOf(date.value)
}

/** The first ten characters where they are a whole day. */
export function dayOf(iso: string | null): number | null {
  return iso === null ? null : readIsoDate(iso)
}
