// resolve: where in the calendar an expression lies, from its parts, the day of publication, the tense of its clause
// and the date last spoken of. What cannot be known stays X or null; nothing is taken from the machine's clock.
import { HOLIDAYS, type HolidayRule } from '../../lexicon/holidays.ts'
import { UNIT_LETTERS } from '../../lexicon/time-units.ts'
import type { DatePart, DateValue } from '../../schema/index.ts'
import {
  addMonths,
  type CivilDate,
  type DayNumber,
  daysInMonth,
  easterSunday,
  isDate,
  isoDate,
  isoWeek,
  mondayOf,
  nthWeekday,
  pad,
  toCivil,
  toDay,
  weekdayOf,
} from '../../text/calendar.ts'
import { fullDecade } from './rules/year.ts'
import type { Tense } from './tense.ts'
import type { Clock, Length, Parts, Sense, Time } from './time.ts'

export type Quarter = { readonly year: number; readonly quarter: number }

/** A date that was placed: its first day. */
export type Reference = {
  readonly day: DayNumber
  readonly precision: 'day' | 'month' | 'year'
}

export type Context = {
  readonly publication: DayNumber | null
  readonly tense: Tense
  /** The date the text last spoke of. */
  readonly reference: Reference | null
  /** The quarter that the text reports on: what `a year earlier` is a year before. */
  readonly period: Quarter | null
}

type Placed = { readonly value: string | null; readonly from: DayNumber | null; readonly to: DayNumber | null }
const UNKNOWN: Placed = { value: null, from: null, to: null }

/** A month at most so far away is meant, though the verb of the clause points to the other side. */
const NEAR_MONTHS = 2

/** The TIMEX3 value of an expression in its context. */
export function resolve(time: Time, context: Context): DateValue {
  const placed = place(time, context)
  const known = written(time.parts, time.until)
  return {
    type: time.type,
    value: placed.value,
    known,
    implied: impliedParts(placed.value, known),
    ...(time.mod !== undefined && { mod: time.mod }),
    ...(placed.from !== null && placed.to !== null && { from: isoDate(placed.from), to: isoDate(placed.to) }),
  }
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
  // `35 years after 1945` is a year, `two months before May 2020` a month.
  if (/^\d{4}$/.test(base.value ?? '') && unit === 'year') return placeParts({ year: toCivil(day).year })
  if (/^\d{4}-\d\d$/.test(base.value ?? '') && unit === 'month')
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

// ---- durations ----

/** durationValue([{ unit: 'year', amount: 35 }]) //=> 'P35Y' */
export function durationValue(lengths: readonly Length[]): string {
  let days = ''
  let clock = ''
  for (const { unit, amount } of lengths) {
    const letter = UNIT_LETTERS[unit]
    const text = `${amount === null ? 'X' : plain(amount)}${letter.replace('T', '')}`
    if (letter.startsWith('T')) clock += fine(unit, amount) ?? text
    else days += fine(unit, amount) ?? text
  }
  return `P${days}${clock === '' ? '' : `T${clock}`}`
}

/** Halves of an hour, a minute or a year in the next smaller unit: `5 1/2 hours` is PT5H30M, `two and a half years` P2Y6M. */
function fine(unit: Length['unit'], amount: number | null): string | null {
  if (amount === null || Number.isInteger(amount)) return null
  const whole = Math.floor(amount)
  const [small, size] =
    unit === 'hour' ? ['M', 60] : unit === 'minute' ? ['S', 60] : unit === 'year' ? ['M', 12] : ['', 0]
  const rest = (amount - whole) * size
  if (size === 0 || !Number.isInteger(rest)) return null
  return `${whole === 0 ? '' : `${whole}${UNIT_LETTERS[unit].replace('T', '')}`}${rest}${small}`
}

const plain = (amount: number) => (Number.isInteger(amount) ? String(amount) : String(Math.round(amount * 1e6) / 1e6))

function placeDuration(lengths: readonly Length[], window: -1 | 1 | undefined, { publication }: Context): Placed {
  const value = durationValue(lengths)
  const [length] = lengths
  if (window === undefined || publication === null || length?.amount == null) return { ...UNKNOWN, value }
  if (length.unit === 'quarter') return { value, ...quarters(publication, window * length.amount) }
  const other = moved(publication, length.unit, window * length.amount)
  if (other === null) return { ...UNKNOWN, value }
  return window < 0 ? { value, from: other, to: publication - 1 } : { value, from: publication + 1, to: other }
}

/** The whole quarters before (`count` < 0) or after the one of `day`. */
function quarters(day: DayNumber, count: number): { from: DayNumber; to: DayNumber } {
  const { year, month } = toCivil(day)
  const start = toDay(year, Math.floor((month - 1) / 3) * 3 + 1, 1)
  return count < 0
    ? { from: addMonths(start, 3 * count), to: start - 1 }
    : { from: addMonths(start, 3), to: addMonths(start, 3 * (count + 1)) - 1 }
}

/** The day so many units on; null where the units are of the clock, or the years are no years. */
function moved(day: DayNumber, unit: Length['unit'], amount: number): DayNumber | null {
  const whole = Math.round(amount)
  if (Math.abs(whole) > 1e6) return null
  let to: number
  if (unit === 'day') to = day + whole
  else if (unit === 'week' || unit === 'weekend') to = day + Math.round(amount * 7)
  else if (unit === 'month') to = addMonths(day, whole)
  else if (unit === 'quarter') to = addMonths(day, whole * 3)
  else if (unit === 'year') to = addMonths(day, Math.round(amount * 12))
  else return null
  const { year } = toCivil(to)
  return year >= 1 && year <= 9999 ? to : null
}

// ---- dates told by their distance ----

function shiftParts(time: Time, context: Context): Parts | null {
  const { shift, parts } = time
  if (shift === undefined) return parts
  const { reference, period } = context
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
  const base = shift.from === 'reference' && reference !== null ? reference.day : context.publication
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

/** Without a day to count from, only what is written in full remains: `10 p.m. yesterday` has no date. */
function unplaced(parts: Parts): Parts | null {
  return parts.month !== undefined ? parts : null
}

const fields = (day: DayNumber) => toCivil(day)

// ---- completing what is written ----

/** Fills in year, month and day from the publication, the tense and `last`/`next`. */
function complete(parts: Parts, sense: Sense | undefined, context: Context): Parts | null {
  const { publication, tense } = context
  if (parts.year !== undefined || parts.century !== undefined || parts.decade !== undefined) return parts
  if (publication === null) return parts
  const today = toCivil(publication)
  if (parts.month !== undefined || parts.holiday !== undefined)
    return { ...parts, year: nearYear(parts, sense, publication, tense) }
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
    return day === null ? parts : { ...parts, ...fields(day) }
  }
  if (parts.day !== undefined) {
    const day = toDay(today.year, today.month, 1)
    const back = parts.day > today.day && tense === 'past' ? -1 : parts.day < today.day && tense === 'future' ? 1 : 0
    const month = toCivil(addMonths(day, back))
    return { ...parts, year: month.year, month: month.month }
  }
  if (parts.clock !== undefined || parts.dayPart !== undefined) {
    const { reference } = context
    return { ...parts, ...fields(reference?.precision === 'day' ? reference.day : publication) }
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

/** The year in which a month or month and day, or a holiday, lies nearest on the side of the tense. */
function nearYear(parts: Parts, sense: Sense | undefined, publication: DayNumber, tense: Tense): number {
  const today = toCivil(publication)
  const month = parts.month ?? holidayMonth(parts.holiday)
  const day = parts.day ?? null
  const order = month !== today.month ? month - today.month : day === null ? 0 : day - today.day
  if (sense === 'this') return today.year
  // `last February` said in March is a year ago: of the other one would say `in February`.
  if (sense === 'last') return order < 0 && month !== today.month - 1 ? today.year : today.year - 1
  if (sense === 'next') return order > 0 ? today.year : today.year + 1
  if (order === 0) return today.year
  // Whatever the tense, what is near on one side is not meant to be nearly a year off on the other.
  const months = Math.abs(month - today.month)
  if (months <= NEAR_MONTHS) return today.year
  if (12 - months <= NEAR_MONTHS) return today.year + (order > 0 ? -1 : 1)
  if (tense === 'past') return order > 0 ? today.year - 1 : today.year
  if (tense === 'future') return order < 0 ? today.year + 1 : today.year
  return months <= 6 ? today.year : today.year + (order > 0 ? -1 : 1)
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
function latestQuarter({ publication, period }: Context): Partial<Quarter> {
  if (period !== null) return period
  if (publication === null) return {}
  const { year, month } = toCivil(addMonths(publication, -3))
  return { year, quarter: Math.ceil(month / 3) }
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

// ---- writing the value ----

function placeParts(parts: Parts): Placed {
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
  if (year === undefined) return { ...UNKNOWN, value: `${y}-${pad(month)}-W${week === -1 ? '05' : pad(week)}` }
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
function clockValue({ clock, dayPart }: Parts): string {
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

// ---- what is written and what is inferred ----

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
  for (const [key, name] of PART_NAMES) if (parts[key] !== undefined || until?.[key] !== undefined) known.push(name)
  if (parts.holiday !== undefined) known.push('month', 'day')
  if (parts.clock !== undefined || parts.dayPart !== undefined) known.push('time')
  if (parts.clock?.zone != null) known.push('zone')
  return known
}

/** The parts that the value has and the words have not. */
function impliedParts(value: string | null, known: readonly DatePart[]): DatePart[] {
  if (value === null || value.length < 4 || !isDigit(value, 0) || !isDigit(value, 3)) return NOTHING
  const inferred: DatePart[] = []
  const add = (part: DatePart) => {
    if (!known.includes(part)) inferred.push(part)
  }
  add('year')
  if (isDigit(value, 5)) add('month')
  if (value[5] === 'W') add('week')
  if (value[5] === 'Q') add('quarter')
  if (value[7] === '-' && isDigit(value, 8)) add('day')
  return inferred
}

const NOTHING: DatePart[] = []
const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57
