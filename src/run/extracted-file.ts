// What extraction gives for one file: its records and their digests, as they come out of a thread.

import type { PackedDigest } from './digests.ts'
import type { Item } from './read-item.ts'
import type { Extracted } from './store.ts'
import type { ExtractedWithDigests } from './worker.ts'

export type ExtractedFile = {
  readonly extracted: Extracted
  /** Its records, one after the other. */
  readonly bytes: Uint8Array
  /** The digest of each record, see `digestArticle`; none where they were not asked for. */
  readonly digests: readonly PackedDigest[]
  readonly complete: boolean
}

/** A line of JSON that says what each file gave, then the records of all, then their digests. */
export function separate(result: Uint8Array): ExtractedFile[] {
  const headerEnd = result.indexOf(10)
  const header = Buffer.from(result.buffer, result.byteOffset, headerEnd).toString('utf8')
  let at = headerEnd + 1
  const take = (length: number) => {
    at += length
    return result.subarray(at - length, at)
  }
  const files = JSON.parse(header) as ExtractedWithDigests[]
  const records = files.map(({ extracted }) => take(extracted.records.reduce((sum, [, length]) => sum + length, 0)))
  return files.map(({ extracted, digests }, n) => ({
    extracted,
    bytes: records[n] as Uint8Array,
    digests: digests.map(([event, name]) => ({ event: take(event), name: take(name) })),
    complete: true,
  }))
}

/** A file of many articles that was read one by one. */
export function joinParts(item: Item, parts: readonly ExtractedFile[]): Omit<ExtractedFile, 'complete'> {
  const records = parts.flatMap(part => part.extracted.records)
  // Each part read the whole file, so each repeats what is to be said of the file.
  const seen = new Set<string>()
  const diagnostics = parts
    .flatMap(part => part.extracted.diagnostics)
    .filter(diagnostic => {
      const line = JSON.stringify(diagnostic)
      return !seen.has(line) && seen.add(line)
    })
  const bytes = new Uint8Array(Buffer.concat(parts.map(part => part.bytes)))
  const digests = parts.flatMap(part => part.digests)
  return { extracted: { path: item.path, key: '', records, diagnostics, sha256: '' }, bytes, digests }
}
