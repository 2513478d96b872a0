// dateline-date: the date in a dateline, as far as it is written: `HANOI, Dec 14 (VNS) —`.
import { MONTHS } from '../lexicon/time/months.ts'
import { WEEKDAYS } from '../lexicon/time/weekdays.ts'
import { isDate } from './calendar.ts'

export type DatelineDate = {
  readonly month: number
  readonly day: number
  readonly year: number | null
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number | null
}

const LEAP_YEAR = 2000
const LONGEST = 120

/**
 * Month and day of a dateline, with year and weekday where they stand; null where it names no day that exists.
 *
 * readDatelineDate('HANOI, Tuesday, Dec 14 (VNS) —') //=> { month: 12, day: 14, year: null, weekday: 2 }
 * readDatelineDate('Oslo, 3 May 2020 —') //=> { month: 5, day: 3, year: 2020, weekday: null }
 */
export function readDatelineDate(dateline: string): DatelineDate | null {
  const words = dateline.slice(0, LONGEST).match(/[A-Za-z]+|\d+/g) ?? []
  const at = words.findIndex(
    (word, i) => MONTHS.has(word.toLowerCase()) && (dayOf(words[i + 1]) ?? dayOf(words[i - 1])) !== null,
  )
  if (at < 0) return null
  const month = MONTHS.get(words[at]?.toLowerCase() ?? '') ?? 0
  const after = dayOf(words[at + 1])
  const day = after ?? dayOf(words[at - 1]) ?? 0
  const yearWord = words[after === null ? at + 1 : at + 2] ?? ''
  const year = /^(?:19|20)\d\d$/.test(yearWord) ? Number(yearWord) : null
  if (!isDate(year ?? LEAP_YEAR, month, day)) return null
  const weekday = words.map(word => WEEKDAYS.get(word.toLowerCase())).find(number => number !== undefined)
  return { month, day, year, weekday: weekday ?? null }
}

function dayOf(word: string | undefined): number | null {
  return word !== undefined && /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31 ? Number(word) : null
}
