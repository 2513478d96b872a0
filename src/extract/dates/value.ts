// value: parts of the calendar as a TIMEX3 value, with the first and last day they cover.
import { HOLIDAYS, type HolidayRule } from '../../lexicon/time/holidays.ts'
import {
  addMonths,
  type DayNumber,
  daysInMonth,
  easterSunday,
  isoDate,
  isoWeek,
  mondayOf,
  nthWeekday,
  pad,
  toDay,
  weekdayOf,
} from '../../text/calendar.ts'
import { type Placed, UNKNOWN } from './context.ts'
import { fullDecade } from './rules/year.ts'
import type { Clock, Parts } from './time.ts'

/** The value that parts of the calendar have, with X for what is not known of them. */
export function placeParts(parts: Parts): Placed {
  const { year } = parts
  const at = (value: string, from: DayNumber | null = null, to = from): Placed => ({ value, from, to })
  if (parts.century !== undefined) {
    const first = (parts.century - 1) * 100
    if (parts.century < 1 || parts.century > 99) return UNKNOWN
    return at(pad(parts.century - 1), toDay(Math.max(first, 1), 1, 1), toDay(first + 99, 12, 31))
  }
  if (parts.decade !== undefined) {
    const decade = parts.decade.length === 1 ? fullDecade(parts.decade) : parts.decade
    const first = Number(decade) * 10
    return at(decade, toDay(first, 1, 1), toDay(first + 9, 12, 31))
  }
  if (year !== undefined && (year < 1 || year > 9999)) return UNKNOWN
  if (parts.holiday !== undefined) {
    const rule = HOLIDAYS.get(parts.holiday)
    if (rule === undefined) return UNKNOWN
    if (year === undefined)
      return at('month' in rule && 'day' in rule ? `XXXX-${pad(rule.month)}-${pad(rule.day)}` : 'XXXX-XX-XX')
    const day = holidayDay(rule, year)
    return at(isoDate(day) + clockValue(parts), day)
  }
  const y = year === undefined ? 'XXXX' : pad(year, 4)
  if (parts.season !== undefined) return at(`${y}-${parts.season}`)
  if (parts.quarter !== undefined)
    return yearPart(`${y}-Q${parts.quarter === 0 ? 'X' : parts.quarter}`, year, parts.quarter, 3)
  if (parts.half !== undefined) return yearPart(`${y}-H${parts.half}`, year, parts.half, 6)
  if (parts.month !== undefined && parts.week !== undefined) return weekOfMonth(parts, y)
  if (parts.week !== undefined) {
    if (year === undefined) return UNKNOWN
    const week = parts.week === -1 ? isoWeek(toDay(year, 12, 28)).week : parts.week
    const monday = mondayOf(year, week)
    const value = `${y}-W${pad(week)}`
    return parts.weekend ? at(`${value}-WE`, monday + 5, monday + 6) : at(value, monday, monday + 6)
  }
  if (parts.month !== undefined) return placeMonth(parts, y)
  if (parts.day !== undefined) return at(`XXXX-XX-${pad(parts.day)}${clockValue(parts)}`)
  if (parts.weekend !== undefined) return at('XXXX-WXX-WE')
  if (parts.weekday !== undefined) return at(`XXXX-WXX-${parts.weekday}${clockValue(parts)}`)
  if (parts.clock !== undefined || parts.dayPart !== undefined) return at(clockValue(parts))
  if (year !== undefined) return at(y, toDay(year, 1, 1), toDay(year, 12, 31))
  return UNKNOWN
}

const COMMON_YEAR = 2001

function placeMonth(parts: Parts, y: string): Placed {
  const { year, month = 1, day } = parts
  const m = `${y}-${pad(month)}`
  if (month < 1 || month > 12) return UNKNOWN
  if (parts.nth !== undefined && parts.weekday !== undefined && year !== undefined) {
    const nth = nthWeekday(year, month, parts.weekday, parts.nth)
    return { value: isoDate(nth) + clockValue(parts), from: nth, to: nth }
  }
  if (parts.nth !== undefined) return { ...UNKNOWN, value: `${m}-WXX-${parts.weekday}-#${parts.nth}` }
  if (day === undefined) {
    if (year === undefined) return { ...UNKNOWN, value: m }
    return { value: m, from: toDay(year, month, 1), to: toDay(year, month, daysInMonth(year, month)) }
  }
  if (day === -1) return placeMonth({ ...parts, day: daysInMonth(year ?? COMMON_YEAR, month) }, y)
  // `February 30` is no day, `February 29` is one in some years.
  if (day > (year === undefined ? daysInMonth(2000, month) : daysInMonth(year, month)) || day < 1) return UNKNOWN
  const value = `${m}-${pad(day)}${clockValue(parts)}`
  if (year === undefined) return { ...UNKNOWN, value }
  const number = toDay(year, month, day)
  return { value, from: number, to: number }
}

function weekOfMonth(parts: Parts, y: string): Placed {
  const { year, month = 1, week = 1 } = parts
  if (year === undefined)
    return { ...UNKNOWN, value: `${y}-${pad(month)}-W${week === -1 ? '05' : pad(week)}${parts.weekend ? '-WE' : ''}` }
  if (parts.weekend) {
    const saturday = nthWeekday(year, month, 6, week)
    const of = isoWeek(saturday)
    return { value: `${pad(of.year, 4)}-W${pad(of.week)}-WE`, from: saturday, to: saturday + 1 }
  }
  const last = toDay(year, month, daysInMonth(year, month))
  const day = week === -1 ? last : Math.min(toDay(year, month, 1) + (week - 1) * 7, last)
  const monday = day - weekdayOf(day) + 1
  const iso = isoWeek(day)
  return { value: `${pad(iso.year, 4)}-W${pad(iso.week)}`, from: monday, to: monday + 6 }
}

function yearPart(value: string, year: number | undefined, index: number, months: number): Placed {
  if (year === undefined || index === 0) return { ...UNKNOWN, value }
  const first = toDay(year, (index - 1) * months + 1, 1)
  return { value, from: first, to: addMonths(first, months) - 1 }
}

function holidayDay(rule: HolidayRule, year: number): DayNumber {
  if ('easter' in rule) return easterSunday(year) + rule.easter
  if ('day' in rule) return toDay(year, rule.month, rule.day)
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0)
}

/** `T17:00`, `T08:30Z`, `TEV`; zones other than UTC are known, and left to the reader of the text. */
export function clockValue({ clock, dayPart }: Parts): string {
  if (clock !== undefined) return clockText(settle(clock, dayPart))
  return dayPart === undefined ? '' : `T${dayPart}`
}

function clockText({ hour, minute, second, zone }: Clock): string {
  return `T${pad(hour)}:${pad(minute ?? 0)}${second === null ? '' : `:${pad(second)}`}${zone === 0 ? 'Z' : ''}`
}

/** `at 5 in the afternoon` is 17:00. */
function settle(clock: Clock, dayPart: string | undefined): Clock {
  const late = dayPart === 'AF' || dayPart === 'EV' || dayPart === 'NI'
  return clock.half === 'open' && late && clock.hour < 12 && !(dayPart === 'NI' && clock.hour < 5)
    ? { ...clock, hour: clock.hour + 12 }
    : clock
}
