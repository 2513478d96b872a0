// calendar: arithmetic of the proleptic Gregorian calendar on whole days. It reads no clock and knows no time zone.
// A day is a number: days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").

/** Days since 1970-01-01. */
export type DayNumber = number
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** daysInMonth(2024, 2) //=> 29 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** Whether year 1–9999, month and day name a day that exists: not February 30. */
export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** toDay(1970, 1, 2) //=> 1 */
export function toDay(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** toCivil(1) //=> { year: 1970, month: 1, day: 2 } */
export function toCivil(day: DayNumber): CivilDate {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 1 (Monday) to 7 (Sunday). weekdayOf(toDay(2021, 12, 14)) //=> 2 */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The ISO 8601 week that a day stands in. isoWeek(toDay(2021, 1, 1)) //=> { year: 2020, week: 53 } */
export function isoWeek(day: DayNumber): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4
  const { year } = toCivil(thursday)
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): DayNumber {
  const fourth = toDay(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** The same day so many months on, or the last of that month. addMonths(toDay(2021, 1, 31), 1) is 2021-02-28. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = toCivil(day)
  const index = from.year * 12 + from.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return toDay(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** Easter Sunday of the Western churches (Meeus, Jones and Butcher). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return toDay(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The nth weekday of a month; −1 is the last. nthWeekday(2021, 11, 4, 4) is Thanksgiving, 2021-11-25. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth < 0) {
    const last = toDay(year, month, daysInMonth(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = toDay(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}

/** isoDate(toDay(2021, 12, 14)) //=> '2021-12-14' */
export function isoDate(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = toCivil(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}`
}

/** The day an ISO 8601 date begins with (`2021-12-14`, `2021-12-14T08:00`), null where it names no whole day. */
export function readIsoDate(iso: string): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, day) ? toDay(year, month, day) : null
}
