// Which stories a report tells, and what in them: standing facts stand in the record of every story that speaks of them, and are told
// once, in the first of these.
import { type Discrepancy, firstArticle } from '../schema/index.ts'
import type { ReportedRecord } from './report.ts'

type Found = ReportedRecord['facts'][number] | Discrepancy

/** Whether a report tells a story: one article with nothing that contradicts it here has nothing to compare, and is only counted. */
export function isReported(record: ReportedRecord): boolean {
  return record.articles.length > 1 || record.discrepancies.some(discrepancy => isToldHere(record, discrepancy))
}

/** Whether a report tells a fact or a discrepancy in the story of this record: of standing ones that is the story of the first claim. */
export function isToldHere({ articles }: ReportedRecord, found: Found): boolean {
  if (found.story !== null) return true
  const first = firstArticle(found)
  return articles.some(({ id }) => id === first)
}
