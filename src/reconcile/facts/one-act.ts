// Whether two sentences date one act, so that two days are a contradiction. Most days that differ in a story are of two acts: the crime
// and the arrest, the vote and the protest against it.
import { WEEKDAY_NAMES } from '../../lexicon/time/weekdays.ts'
import type { Claim, DateClaim, DateValue } from '../../schema/index.ts'
import { isoDate, weekdayOf } from '../../text/calendar.ts'
import { readPeriod } from '../period.ts'
import { sharedWords } from './shared-words.ts'

/** Days that two reports of one act may be apart. */
const MOST_DAYS = 7
/** How much of the shorter sentence must stand in the other; below it, sentences of five sets of stories were of two acts. */
const SAME_WORDS = 0.5
const FEWEST_WORDS = 4

/** Whether the text itself names the day; a day that was only inferred contradicts nothing. */
export const isWritten = ({ known }: DateValue) => known.includes('day') || known.includes('weekday')

/** Whether a claim dates something by the article's own date, without a word that says so; `today` is such a word. */
export const isInferredDay = ({ kind, value, mentions }: Claim) =>
  kind === 'date' && value.known.length === 0 && mentions.length === 0

/** Whether a claim names one day; `overnight` leaves the day to the reader. */
export function statesDay(claim: DateClaim): boolean {
  const period = readPeriod(claim.value)
  if (period === null || period.from !== period.to) return false
  return isWritten(claim.value) || (claim.value.known.length === 0 && !isInferredDay(claim))
}

/**
 * Whether two claims of different days date one act: the sentences say the same otherwise, each writes its day, and neither the other's.
 *
 * dateOneAct('Envoys signed the river accord in Oslo on Monday', '… on Tuesday') //=> true
 */
export function dateOneAct(x: DateClaim, y: DateClaim): boolean {
  const [p, q] = [readPeriod(x.value), readPeriod(y.value)]
  if (p === null || q === null || Math.abs(p.from - q.from) > MOST_DAYS) return false
  if (!writesDay(x, p.from) || !writesDay(y, q.from) || writesDay(x, q.from) || writesDay(y, p.from)) return false
  const { words, share } = sharedWords(x.evidence.text, y.evidence.text)
  return words >= FEWEST_WORDS && share >= SAME_WORDS
}

/** Years that two reports of one act may be apart: the old school and the new one were built further apart. */
const MOST_YEARS = 5
/** Are done once to whatever they are done to. */
const ONCE = /^(?:.{1,40} )?(?:founding|building|birth)$/

/**
 * Whether two claims of different years date one act, where their subjects are one.
 *
 * yearOneAct('The mill was built in 1957', 'The mill, built in 1958, …') //=> true
 */
export function yearOneAct(x: DateClaim, y: DateClaim): boolean {
  const [p, q] = [x.value.value ?? '', y.value.value ?? '']
  if (!ONCE.test(x.measure) || !YEAR.test(p) || !YEAR.test(q)) return false
  return Math.abs(Number(p) - Number(q)) <= MOST_YEARS
}
const YEAR = /^\d{4}$/

/** Whether a sentence writes a day by its weekday or its number; `at a Halloween party` dates nothing. */
function writesDay({ value, evidence }: DateClaim, day: number): boolean {
  if (!isWritten(value)) return false
  const weekday = WEEKDAY_NAMES[weekdayOf(day) - 1]
  const number = String(Number(isoDate(day).slice(8)))
  const words = evidence.text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
  return words.some(word => word === weekday || word === number)
}
