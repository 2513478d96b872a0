// A report: a file name and what stands in it.
import type { KnowledgeRecord } from '../schema/index.ts'

export type ReportInput = {
  /** How many of each there are, as in the manifest. */
  readonly counts: Readonly<Record<string, number>>
  /** The stories of more than one article, and those with a discrepancy. May be read again. */
  readonly records: () => Iterable<KnowledgeRecord>
}

export type Report = {
  readonly fileName: string
  /** The content, part by part, so that no report has to be held whole. */
  readonly render: (input: ReportInput) => Iterable<string>
}
