// dates: TIMEX3 expressions (dates, times, durations, sets) with type and value.
import type { DateMention, Document, Draft } from '../../schema/index.ts'

/** The time expressions of a document, in order, none overlapping another. */
export function findDates(_document: Document): Draft<DateMention>[] {
  return []
}
