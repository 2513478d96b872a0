// duration-value: how long, as an ISO 8601 duration, and the days it covers where it touches the day of publication.
import { UNIT_LETTERS } from '../../lexicon/time/time-units.ts'
import { addMonths, type DayNumber, toCivil, toDay } from '../../text/calendar.ts'
import { type Context, type Placed, UNKNOWN } from './context.ts'
import type { Length } from './time.ts'

/** durationValue([{ unit: 'year', amount: 35 }]) //=> 'P35Y' */
function durationValue(lengths: readonly Length[]): string {
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

export function placeDuration(
  lengths: readonly Length[],
  window: -1 | 1 | undefined,
  { publication }: Context,
): Placed {
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
export function moved(day: DayNumber, unit: Length['unit'], amount: number): DayNumber | null {
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
