// What was overnight was on one of two days. The first is meant, unless the report tells an hour after midnight, or the second morning.
import type { DateMention, Mention } from '../../schema/index.ts'
import { isoDate, readIsoDate } from '../../text/calendar.ts'
import type { Reading } from '../reading.ts'

const NIGHT = /^(\d{4}-\d\d-\d\d)TNI/
const MIDNIGHT = /^\d{4}-\d\d-\d\dT24:00/
const SMALL_HOURS = /T0[0-5]/
const MORNING = /T(?:0\d|MO)/
const EVENING = /T(?:1[89]|2\d|EV)/

const namesDay = ({ known }: DateMention): boolean => known.includes('weekday') || known.includes('day')

/** The date of a night that is told as no day: `overnight`, read as that of the evening. */
const nightOf = (mention: DateMention): string | null =>
  /overnight/i.test(mention.text) && !namesDay(mention) ? (NIGHT.exec(mention.value ?? '')?.[1] ?? null) : null

/** `Shortly after midnight` is read as an hour of the evening before; `after midnight Saturday` says which day it was. */
const isAfterMidnight = (mention: DateMention, text: string): boolean =>
  MIDNIGHT.test(mention.value ?? '') &&
  !namesDay(mention) &&
  /\bafter $/.test(text.slice(Math.max(0, mention.start - 7), mention.start))

/** The nights of a report that end instead of begin, by the evening: of `overnight … at about 2:10 a.m. on Saturday` the Friday. */
export function nightsPastMidnight(mentions: readonly Mention[], text: string): ReadonlySet<string> {
  const nights = new Set(mentions.flatMap(mention => (mention.kind === 'date' ? (nightOf(mention) ?? []) : [])))
  if (nights.size === 0) return nights
  const isPast = new Map<string, boolean>()
  // The first small hour, or hour of a weekday, that is told tells.
  const tell = (night: string, past: boolean) => isPast.set(night, isPast.get(night) ?? past)
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.type !== 'TIME' || mention.value === null || nightOf(mention) !== null)
      continue
    const { value, known } = mention
    const day = value.slice(0, 10)
    if (SMALL_HOURS.test(value) || isAfterMidnight(mention, text)) tell(day, true)
    const isOfSecond = SMALL_HOURS.test(value) || (known.includes('weekday') && MORNING.test(value))
    if (isOfSecond) tell(dayBeside(day, -1), true)
    else if (known.includes('weekday') && EVENING.test(value)) tell(day, false)
  }
  return new Set([...nights].filter(night => isPast.get(night)))
}

/**
 * The day that a date means: `day`, with which its value begins, or the one after it.
 *
 * dayOfNight(reading, { text: 'overnight', value: '2016-08-19TNI', … }, '2016-08-19') //=> '2016-08-20', where an hour after midnight is told
 */
export function dayOfNight({ nightsPastMidnight: past, document }: Reading, mention: DateMention, day: string): string {
  const isSecond = (past.has(day) && nightOf(mention) !== null) || isAfterMidnight(mention, document.text)
  return isSecond ? dayBeside(day, 1) : day
}

function dayBeside(day: string, days: number): string {
  const number = readIsoDate(day)
  return number === null ? day : isoDate(number + days)
}
