// A report: a file name, what it says of one story, and how that becomes a file.
import type { KnowledgeRecord } from '../schema/index.ts'

/** How many of each there are, as in the manifest. */
export type Counts = Readonly<Record<string, number>>

/** What a report reads of a knowledge record: no report names the entities. */
export type ReportedRecord = Omit<KnowledgeRecord, 'entities'>

export type ReportInput = {
  readonly counts: Counts
  /** The stories of more than one article, and those with a discrepancy. May be read again. */
  readonly records: () => Iterable<ReportedRecord>
}

export type Report = {
  readonly fileName: string
  /** What it says of one story: stories are told one by one, by whoever has the record at hand. */
  readonly tell: (record: ReportedRecord) => string
  /** The content, from what was told of every story in their order; part by part, so that no report has to be held whole. */
  readonly render: (counts: Counts, told: Iterable<string>) => Iterable<string>
}
