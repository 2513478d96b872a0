// record: an article as a file of many holds it, whatever the format: its words, and what stands beside them.
import type { Problem } from './diagnose.ts'
import type { Metadata } from './metadata.ts'

export type ArticleRecord = {
  /** The path that the record itself gives; null where it gives none. */
  readonly path: string | null
  /** Plain text or markup. */
  readonly text: string
  readonly metadata: Metadata
  readonly problems: readonly Problem[]
}

/** Its place in its file, counted from 1: what could not be read counts too, so that the others keep theirs. */
export type Numbered = ArticleRecord & { readonly number: number }

/** What a file of many holds. */
export type RecordFile = { readonly articles: readonly Numbered[]; readonly problems: readonly Problem[] }
