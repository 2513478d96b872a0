// The journal of a store: a line for each input file that says what it gave and where that stands. Every entry carries a hash of it, so a
// torn write is noticed.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../../schema/index.ts'

/** What one input file gave: the records that it was the first to give stand one after the other in the store, and so do their digests. */
export type Extracted = {
  readonly path: string
  /** From the content, what describes it and the program: equal keys, equal records. */
  readonly key: string
  /** Id and length in bytes of each record, line feed included. */
  readonly records: readonly (readonly [id: string, length: number])[]
  /** The lengths in bytes of the halves of each record's digest; none where they were not asked for. */
  readonly digests: readonly (readonly [event: number, name: number])[]
  /** The ids of its other articles, which the store has from a file before it. */
  readonly copies: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  /** See `hashOf`. */
  readonly sha256: string
}

/** Where the first record of a file stands, and its digest. */
export type ExtractedAt = { readonly at: number; readonly digestsAt: number }
export type Entry = Extracted & ExtractedAt

export const sizeOfRecords = ({ records }: Pick<Extracted, 'records'>): number =>
  records.reduce((sum, [, length]) => sum + length, 0)
export const sizeOfDigests = ({ digests }: Pick<Extracted, 'digests'>): number =>
  digests.reduce((sum, [event, name]) => sum + event + name, 0)

/** sha256 of what a file gave: its records, then their digests. */
export const hashOf = (records: Uint8Array, digests: Uint8Array): string =>
  createHash('sha256').update(records).update(digests).digest('hex')

/** The first line of a journal: where its records stand, seen from its folder. */
export const headerOf = (data: string): string => `${JSON.stringify({ data })}\n`

/** The entries of a journal, and where its records stand. The last line may be torn. */
export function readJournal(path: string): { data: string; entries: Entry[] } {
  const lines = readFileSync(path, 'utf8').split('\n')
  const header = parse(lines[0]) as { data: string } | undefined
  const entries = lines.slice(1).flatMap(line => (parse(line) as Entry | undefined) ?? [])
  return { data: join(dirname(path), header?.data ?? ''), entries }
}

/** The digests of a journal's records stand beside it. */
export const digestsBeside = (journal: string): string => journal.replace(/\.journal$/, '.digests')

function parse(line = ''): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Where each record of a store stands, in the order of the store. */
export function* recordPlaces(journal: string): Generator<{ id: string; at: number; length: number }> {
  for (const { at, records } of readJournal(journal).entries) {
    let position = at
    for (const [id, length] of records) {
      yield { id, at: position, length }
      position += length
    }
  }
}

/** The diagnostics of all entries, in the order of the store. */
export function* journalDiagnostics(journal: string): Generator<Diagnostic> {
  for (const { diagnostics } of readJournal(journal).entries) yield* diagnostics
}
