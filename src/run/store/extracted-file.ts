// What extraction gives for one file: its records and their digests, as they come out of a thread.
import type { Item } from '../input/read-item.ts'
import type { DigestedRecord } from './digested-record.ts'
import { type Extracted, hashOf, sizeOfDigests, sizeOfRecords } from './journal.ts'

export type ExtractedFile = {
  readonly extracted: Extracted
  /** Its records, one after the other. */
  readonly bytes: Uint8Array
  /** Their digests, see `packDigest`; none where they were not asked for. */
  readonly digests: Uint8Array
}

/** What is known of a file beside its records. */
type Source = Pick<Extracted, 'path' | 'key' | 'diagnostics'>

/** The records of a file, one after the other. */
export function joinRecords(source: Source, records: readonly DigestedRecord[]): ExtractedFile {
  const bytes = Buffer.concat(records.map(record => record.bytes))
  const made = records.flatMap(({ digest }) => digest ?? [])
  const digests = Buffer.concat(made.flatMap(({ event, name }) => [event, name]))
  const extracted: Extracted = {
    ...source,
    records: records.map(({ id, bytes: { length } }) => [id, length]),
    digests: made.map(({ event, name }) => [event.length, name.length]),
    copies: [],
    sha256: hashOf(bytes, digests),
  }
  return { extracted, bytes, digests }
}

/** What a thread hands over: a line of JSON that says what each file gave, then the records of all, then their digests. */
export function pack(files: readonly ExtractedFile[]): Uint8Array {
  const header = Buffer.from(`${JSON.stringify(files.map(({ extracted }) => extracted))}\n`)
  const parts = [header, ...files.map(({ bytes }) => bytes), ...files.map(({ digests }) => digests)]
  // A copy of its own: the pages of Buffer.concat are shared, and what is moved away is gone here.
  return new Uint8Array(Buffer.concat(parts))
}

/** The files that `pack` packed. */
export function unpack(result: Uint8Array): ExtractedFile[] {
  const headerEnd = result.indexOf(10)
  const header = Buffer.from(result.buffer, result.byteOffset, headerEnd).toString('utf8')
  let at = headerEnd + 1
  const take = (length: number) => {
    at += length
    return result.subarray(at - length, at)
  }
  const files = JSON.parse(header) as Extracted[]
  const records = files.map(extracted => take(sizeOfRecords(extracted)))
  return files.map((extracted, n) => ({
    extracted,
    bytes: records[n] as Uint8Array,
    digests: take(sizeOfDigests(extracted)),
  }))
}

/** The file with only the records whose id `isNew`; the others become copies. */
export function keepNew(file: ExtractedFile, isNew: (id: string) => boolean): ExtractedFile {
  const { records, digests, copies } = file.extracted
  const kept = records.map(([id]) => isNew(id))
  if (kept.every(Boolean)) return file
  const bytes = pick(
    file.bytes,
    records.map(([, length]) => length),
    kept,
  )
  const ownDigests = pick(
    file.digests,
    digests.map(([event, name]) => event + name),
    kept,
  )
  const extracted: Extracted = {
    ...file.extracted,
    records: records.filter((_, n) => kept[n]),
    digests: digests.filter((_, n) => kept[n]),
    copies: [...copies, ...records.flatMap(([id], n) => (kept[n] ? [] : id))],
    sha256: hashOf(bytes, ownDigests),
  }
  return { extracted, bytes, digests: ownDigests }
}

/** The parts that are `kept`, of bytes that are made of parts of these lengths. */
function pick(bytes: Uint8Array, lengths: readonly number[], kept: readonly boolean[]): Uint8Array {
  let at = 0
  const parts = lengths.map(length => {
    at += length
    return bytes.subarray(at - length, at)
  })
  return Buffer.concat(parts.filter((_, n) => kept[n]))
}

/** A file of many articles that was read one by one. It has no key: a later run may be able to read the whole. */
export function joinParts(item: Item, parts: readonly ExtractedFile[]): ExtractedFile {
  const extracted: Extracted = {
    path: item.path,
    key: '',
    records: parts.flatMap(part => part.extracted.records),
    digests: parts.flatMap(part => part.extracted.digests),
    copies: [],
    diagnostics: distinct(parts.flatMap(part => part.extracted.diagnostics)),
    sha256: '',
  }
  const joined = (of: 'bytes' | 'digests') => new Uint8Array(Buffer.concat(parts.map(part => part[of])))
  return { extracted, bytes: joined('bytes'), digests: joined('digests') }
}

/** Each part read the whole file, so each repeats what is to be said of the file. */
function distinct(diagnostics: Extracted['diagnostics']): Extracted['diagnostics'] {
  const seen = new Set<string>()
  return diagnostics.filter(diagnostic => {
    const line = JSON.stringify(diagnostic)
    return !seen.has(line) && seen.add(line)
  })
}
