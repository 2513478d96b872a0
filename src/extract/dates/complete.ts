// complete: the year, month and day that the words leave out, from the day of publication and the tense of the clause.
import { HOLIDAYS } from '../../lexicon/time/holidays.ts'
import {
  addMonths,
  type CivilDate,
  type DayNumber,
  isDate,
  isoWeek,
  toCivil,
  toDay,
  weekdayOf,
} from '../../text/calendar.ts'
import type { Context, Quarter } from './context.ts'
import { THE_NEW_YEAR } from './rules/holiday.ts'
import type { Tense } from './tense.ts'
import type { Parts, Sense } from './time.ts'

/** A month at most so far away is meant, though the verb of the clause points to the other side. */
const NEAR_MONTHS = 2

/** Fills in year, month and day from the publication, the tense and `last`/`next`. */
export function complete(parts: Parts, sense: Sense | undefined, context: Context): Parts | null {
  const { publication, tense } = context
  if (parts.year !== undefined && parts.quarter !== undefined && parts.quarter <= 0)
    return reportedQuarter(parts.year, parts.quarter, context)
  if (parts.year !== undefined || parts.century !== undefined || parts.decade !== undefined) return parts
  if (publication === null) return parts
  const today = toCivil(publication)
  if (parts.holiday === THE_NEW_YEAR) return { year: newYear(today, tense) }
  if (parts.month !== undefined || parts.holiday !== undefined)
    return { ...parts, year: yearOnWeekday(parts, nearYear(parts, sense, context, publication)) }
  if (parts.season !== undefined) return { ...parts, year: seasonYear(parts.season, sense, today, tense) }
  if (parts.quarter === 0) return latestQuarter(context)
  if (parts.week !== undefined) return { ...parts, year: today.year }
  if (parts.weekend !== undefined) return weekendOf(publication, tense)
  if (parts.quarter !== undefined || parts.half !== undefined) {
    const size = parts.quarter !== undefined ? 3 : 6
    return { ...parts, year: partYear(((parts.quarter ?? parts.half ?? 1) - 1) * size + 1, size, today, tense) }
  }
  if (parts.weekday !== undefined) {
    const day =
      parts.day !== undefined
        ? weekdayAndDay(parts.weekday, parts.day, publication, tense)
        : nearWeekday(parts.weekday, sense, publication, tense)
    return day === null ? parts : { ...parts, ...toCivil(day) }
  }
  if (parts.day !== undefined) {
    const day = toDay(today.year, today.month, 1)
    const back = parts.day > today.day && tense === 'past' ? -1 : parts.day < today.day && tense === 'future' ? 1 : 0
    const month = toCivil(addMonths(day, back))
    return { ...parts, year: month.year, month: month.month }
  }
  if (parts.clock !== undefined || parts.dayPart !== undefined) {
    const { reference } = context
    return { ...parts, ...toCivil(reference?.precision === 'day' ? reference.day : publication) }
  }
  return parts
}

/** A quarter or half that has begun is this year's; one to come is last year's where the clause is past. */
function partYear(start: number, months: number, today: CivilDate, tense: Tense): number {
  if (start > today.month) return tense === 'past' ? today.year - 1 : today.year
  return tense === 'future' && today.month - (start + months - 1) > months ? today.year + 1 : today.year
}

/** `over the weekend` said on a Monday is the one before, `ahead of the weekend` the one to come. */
function weekendOf(publication: DayNumber, tense: Tense): Parts {
  const back = tense === 'past' && weekdayOf(publication) < 6 ? 7 : 0
  const { year, week } = isoWeek(publication - back)
  return { year, week, weekend: true }
}

/** `Friday, Feb. 12` is of the year in which it was one, if a year beside the likeliest has it so. */
function yearOnWeekday({ weekday, month, day }: Parts, year: number): number {
  if (weekday === undefined || month === undefined || day === undefined || day < 1) return year
  for (const near of [year, year - 1, year + 1])
    if (isDate(near, month, day) && weekdayOf(toDay(near, month, day)) === weekday) return near
  return year
}

/** The year in which a month or month and day, or a holiday, lies nearest on the side of the tense. */
function nearYear(parts: Parts, sense: Sense | undefined, { tense, isOver }: Context, publication: DayNumber): number {
  const today = toCivil(publication)
  const month = parts.month ?? holidayMonth(parts.holiday)
  const day = parts.day ?? null
  const order = month !== today.month ? month - today.month : day === null ? 0 : day - today.day
  if (sense === 'this') return today.year
  // `last February` said in March is a year ago: of the other one would say `in February`.
  if (sense === 'last') return order < 0 && month !== today.month - 1 ? today.year : today.year - 1
  if (sense === 'next') return order > 0 ? today.year : today.year + 1
  if (order === 0) return today.year
  if (isOver) return order > 0 ? today.year - 1 : today.year
  // Whatever the tense, what is near on one side is not meant to be nearly a year off on the other.
  const months = Math.abs(month - today.month)
  if (months <= NEAR_MONTHS) return today.year
  if (12 - months <= NEAR_MONTHS) return today.year + (order > 0 ? -1 : 1)
  if (tense === 'past') return order > 0 ? today.year - 1 : today.year
  if (tense === 'future') return order < 0 ? today.year + 1 : today.year
  return months <= 6 ? today.year : today.year + (order > 0 ? -1 : 1)
}

/** `in the new year` is mostly of the one to come, but from the first months of a year one looks back on its beginning. */
function newYear({ year, month }: CivilDate, tense: Tense): number {
  const isAhead = tense === 'future' ? month > 1 : tense === 'past' ? month === 12 : month > 6
  return isAhead ? year + 1 : year
}

function holidayMonth(name: string | undefined): number {
  const rule = HOLIDAYS.get(name ?? '')
  return rule === undefined ? 1 : 'month' in rule ? rule.month : 4
}

function seasonYear(
  season: string,
  sense: Sense | undefined,
  today: { year: number; month: number },
  tense: Tense,
): number {
  const now = ['WI', 'WI', 'SP', 'SP', 'SP', 'SU', 'SU', 'SU', 'FA', 'FA', 'FA', 'WI'][today.month - 1] ?? 'SU'
  const order = ['SP', 'SU', 'FA', 'WI']
  const later = order.indexOf(season) - order.indexOf(now === 'WI' && today.month < 3 ? 'SP' : now)
  if (sense === 'this') return today.year
  if (sense === 'last') return later < 0 && !(season === 'WI') ? today.year : today.year - 1
  if (sense === 'next') return later > 0 ? today.year : today.year + 1
  if (tense === 'future') return later < 0 ? today.year + 1 : today.year
  return later > 0 ? today.year - 1 : today.year
}

/** `the quarter`: the one reported on, or the last that was complete at publication. */
export function latestQuarter({ publication, period }: Context): Partial<Quarter> {
  if (period !== null) return period
  if (publication === null) return {}
  const { year, month } = toCivil(addMonths(publication, -3))
  return { year, quarter: Math.ceil(month / 3) }
}

/** `the 1988 period`, told beside a quarter of the next year, is that quarter; elsewhere it is the year. */
function reportedQuarter(year: number, which: number, context: Context): Parts {
  const quarter = which === 0 ? latestQuarter(context).quarter : context.period?.quarter
  return quarter === undefined ? { year, ...(which === 0 && { quarter: which }) } : { year, quarter }
}

function nearWeekday(weekday: number, sense: Sense | undefined, publication: DayNumber, tense: Tense): DayNumber {
  const today = weekdayOf(publication)
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  if (sense === 'this') return publication - today + weekday
  if (sense === 'last') return publication - (back === 0 ? 7 : back)
  if (sense === 'next') return publication - today + weekday + 7
  return tense === 'future' ? publication + ahead : publication - back
}

/** `Friday the 13th`: the nearest month on the side of the tense in which the day is such a weekday. */
function weekdayAndDay(weekday: number, dayOfMonth: number, publication: DayNumber, tense: Tense): DayNumber | null {
  const { year, month } = toCivil(publication)
  const step = tense === 'future' ? 1 : -1
  for (let i = 0; i < 14; i++) {
    const first = toCivil(addMonths(toDay(year, month, 1), i * step))
    if (!isDate(first.year, first.month, dayOfMonth)) continue
    const day = toDay(first.year, first.month, dayOfMonth)
    if (weekdayOf(day) === weekday) return day
  }
  return null
}
