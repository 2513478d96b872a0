// An article record as it goes into the store: its line, and the digest by which it is indexed.
import type { Article } from '../../schema/index.ts'
import { lineOf } from '../files/lines.ts'
import { type PackedDigest, packDigest } from './digests.ts'
import { formRecord, type RecordForm } from './record-form.ts'

export type DigestedRecord = {
  readonly id: string
  readonly bytes: Uint8Array
  /** Null where it was not asked for. */
  readonly digest: PackedDigest | null
}

/** The record in `form`; its digest is made of the whole record. */
export function digestRecord(record: Article, form: RecordForm, digested: boolean): DigestedRecord {
  const bytes = Buffer.from(lineOf(formRecord(record, form)))
  return { id: record.id, bytes, digest: digested ? packDigest(record) : null }
}
