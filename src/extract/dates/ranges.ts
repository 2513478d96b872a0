// ranges: two expressions that bound one stretch of time: `from 2009 to 2011`, `between May and September`. Both stay
// mentions of their own; `from` and `to` of each are the first and last day of the whole.
import type { DateMention, Draft } from '../../schema/index.ts'
import { addMonths, isoDate, readIsoDate, toCivil, weekdayOf } from '../../text/calendar.ts'
import { withDays } from './date-mention.ts'
import type { Time } from './time.ts'

type Bounded = Draft<DateMention>

const TO = /^[ \t]?(?:to|until|till|through|thru|up[ \t]to|-|–|—|~)(?:[ \t](?:the|about|around))?[ \t]?$/i
const AND = /^[ \t](?:and|to|through)[ \t](?:the[ \t])?$/i
const BETWEEN = /\bbetween[ \t](?:the[ \t])?$/i
/** A thing moved `from Monday to Friday` is on neither day in between. */
const MOVED =
  /\b(?:postponed|moved|changed|shifted|delayed|rescheduled|brought forward)[ \t](?:it[ \t])?(?:from[ \t]|on[ \t])?$/i
const LOOK_BACK = 32

/** Whether what begins at `start` ends the stretch that `first` opens; `cut by half Friday to December's level` is no stretch. */
export function boundTogether(text: string, first: Bounded, start: number, { parts }: Time): boolean {
  if (start - first.end > LOOK_BACK || isPeriodTo(first, parts)) return false
  if (
    first.known.includes('weekday') &&
    !first.known.includes('day') &&
    parts.month !== undefined &&
    parts.day === undefined
  )
    return false
  const gap = text.slice(first.end, start)
  const before = text.slice(Math.max(0, first.start - LOOK_BACK), first.start)
  return (TO.test(gap) || (AND.test(gap) && BETWEEN.test(before))) && !MOVED.test(before)
}

/** `the year to 31 December`: the day ends the year. */
const isPeriodTo = (first: Bounded, parts: Time['parts']): boolean =>
  (parts.month !== undefined || parts.day !== undefined) && /\b(?:year|quarter|month|week|half)$/i.test(first.text)

/** The end of a range with what its beginning implies: `from May 2019 to March` ends in 2020, `from Monday to Friday` that Friday. */
export function endAfter(time: Time, first: Bounded): Time {
  const begin = first.from == null ? null : readIsoDate(first.from)
  if (begin === null || time.shift !== undefined || time.sense !== undefined || time.fixed !== undefined) return time
  const { month, year, weekday, day } = time.parts
  const from = toCivil(begin)
  if (month !== undefined && year === undefined) {
    const later = month > from.month || (month === from.month && (day ?? 31) >= from.day)
    return { ...time, parts: { ...time.parts, year: from.year + (later ? 0 : 1) } }
  }
  if (weekday !== undefined && day === undefined && month === undefined && first.known.includes('weekday')) {
    return { ...time, parts: { ...time.parts, ...toCivil(begin + ((weekday - weekdayOf(begin) + 7) % 7)) } }
  }
  return time
}

/** Both ends with the first and last day of the whole; as they were where either is not known or they stand the wrong way round. */
export function bound(first: Bounded, last: Bounded, publication: string | null): [Bounded, Bounded] {
  const from = first.from ?? null
  const to = last.value === 'PRESENT_REF' ? publication : (last.to ?? null)
  if (from === null || to === null || from > to || first.type === 'DURATION' || last.type === 'DURATION')
    return [first, last]
  return [withDays(first, { from, to }), withDays(last, { from, to })]
}

/** `the last four months of 2021`: counted from the end of the year, or from its beginning, not from the day of publication. */
export function within(text: string, length: Bounded, whole: Bounded): Bounded {
  const months = /^P(\d{1,2})M$/.exec(length.value ?? '')?.[1]
  const isPart =
    length.type === 'DURATION' && /^[ \t](?:of|in)[ \t](?:the[ \t])?$/.test(text.slice(length.end, whole.start))
  if (!isPart || whole.type !== 'DATE' || whole.from == null || whole.to == null) return length
  const [first, last] = [readIsoDate(whole.from), readIsoDate(whole.to)]
  if (months === undefined || first === null || last === null) return withDays(length)
  if (/\bfirst\b/i.test(length.text))
    return withDays(length, { from: whole.from, to: isoDate(addMonths(first, Number(months)) - 1) })
  if (/\b(?:last|final)\b/i.test(length.text))
    return withDays(length, { from: isoDate(addMonths(last + 1, -Number(months))), to: whole.to })
  return withDays(length)
}
