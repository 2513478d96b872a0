// The article store: records as NDJSON, and a journal that says which file each came from. A run that was stopped leaves
// both behind; the next one copies over what has not changed. Every entry carries its hash, so a torn write is noticed.
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Diagnostic } from '../schema/index.ts'
import { AtomicFile } from './atomic-file.ts'

/** What one input file gave: its records stand one after the other in the store. */
export type Extracted = {
  readonly path: string
  /** From the content, what describes it and the program: equal keys, equal records. */
  readonly key: string
  /** Id and length in bytes of each record, line feed included. */
  readonly records: readonly (readonly [id: string, length: number])[]
  readonly diagnostics: readonly Diagnostic[]
  /** Of the records' bytes. */
  readonly sha256: string
}
/** Where a store stands, and the sha256 of its records. */
export type StorePlace = { readonly data: string; readonly journal: string; readonly sha256: string }
type Entry = Extracted & { readonly at: number }

const size = (entry: Extracted) => entry.records.reduce((sum, [, length]) => sum + length, 0)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Writes a new store in the cache folder. */
export class ArticleStore {
  readonly data: string
  readonly journal: string
  readonly #records: AtomicFile
  readonly #entries: AtomicFile

  constructor(cache: string) {
    const name = `unfinished-${1 + Math.max(0, ...unfinished(cache).map(number))}`
    this.data = join(cache, `${name}.ndjson`)
    this.journal = join(cache, `${name}.journal`)
    this.#records = new AtomicFile(this.data)
    this.#entries = new AtomicFile(this.journal)
    this.#entries.write(`${JSON.stringify({ data: `${name}.ndjson` })}\n`)
  }

  /** Returns where the records stand. */
  append(extracted: Extracted, bytes: Uint8Array): number {
    const entry: Entry = { ...extracted, at: this.#records.length }
    if (bytes.length > 0) this.#records.write(bytes)
    this.#entries.write(`${JSON.stringify(entry)}\n`)
    return entry.at
  }

  /** Hands all to the operating system: from here on a killed process loses nothing. */
  flush(): void {
    this.#records.flush()
    this.#entries.flush()
  }

  /** Forces both to disk. Returns the sha256 of the records. */
  close(): string {
    this.#entries.keep()
    return this.#records.keep()
  }
}

/** Puts a finished store in its place, for the next run to find: the records at `data`, the journal in the cache folder. */
export function settleStore(store: { data: string; journal: string }, cache: string, data: string): void {
  const journal = new AtomicFile(join(cache, 'journal.tmp'))
  const [, ...entries] = readFileSync(store.journal, 'utf8').split('\n')
  journal.write([JSON.stringify({ data: relative(cache, data) }), ...entries].join('\n'))
  renameSync(store.data, data)
  journal.commit(join(cache, 'articles.journal'))
  forgetUnfinished(cache)
}

/** Removes what stopped runs left. */
export function forgetUnfinished(cache: string): void {
  for (const name of unfinished(cache))
    for (const file of [name, name.replace(/journal$/, 'ndjson')]) rmSync(join(cache, file), { force: true })
}

/** Removes every record in the cache folder. */
export function forgetRecords(cache: string): void {
  forgetUnfinished(cache)
  for (const name of ['articles.journal', 'articles.ndjson']) rmSync(join(cache, name), { force: true })
}

/** Records that earlier runs left, to be found by key. */
export class EarlierRecords {
  readonly #entries = new Map<string, { entry: Entry; data: string }>()
  readonly #open = new Map<string, number>()

  constructor(cache: string) {
    const journals = [join(cache, 'articles.journal'), ...unfinished(cache).map(name => join(cache, name))]
    for (const journal of journals)
      if (existsSync(journal)) {
        const { data, entries } = readJournal(journal)
        for (const entry of entries) this.#entries.set(entry.key, { entry, data })
      }
  }

  get size(): number {
    return this.#entries.size
  }

  find(key: string): { extracted: Extracted; bytes: Uint8Array } | undefined {
    const found = this.#entries.get(key)
    if (found === undefined) return undefined
    const bytes = this.#read(found.data, found.entry)
    if (bytes === undefined || sha256(bytes) !== found.entry.sha256) return undefined
    const { at: _, ...extracted } = found.entry
    return { extracted, bytes }
  }

  #read(data: string, entry: Entry): Uint8Array | undefined {
    try {
      const descriptor = this.#open.get(data) ?? openSync(data, 'r')
      this.#open.set(data, descriptor)
      return readAt(descriptor, entry.at, size(entry))
    } catch {
      return undefined
    }
  }

  close(): void {
    for (const descriptor of this.#open.values()) closeSync(descriptor)
    this.#open.clear()
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

export function readAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let read = 0
  while (read < length) {
    const count = readSync(descriptor, bytes, read, length - read, at + read)
    if (count === 0) break
    read += count
  }
  return bytes.subarray(0, read)
}

/** The diagnostics of all entries, in the order of the store. */
export function* journalDiagnostics(journal: string): Generator<Diagnostic> {
  for (const { diagnostics } of readJournal(journal).entries) yield* diagnostics
}

function readJournal(path: string): { data: string; entries: Entry[] } {
  const lines = readFileSync(path, 'utf8').split('\n')
  const header = parse(lines[0]) as { data: string } | undefined
  const entries = lines.slice(1).flatMap(line => (parse(line) as Entry | undefined) ?? [])
  return { data: join(dirname(path), header?.data ?? ''), entries }
}

/** The last line of a journal may be torn. */
function parse(line = ''): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const unfinished = (cache: string): string[] =>
  existsSync(cache) ? readdirSync(cache).filter(name => /^unfinished-\d+\.journal$/.test(name)) : []
const number = (name: string) => Number(/\d+/.exec(name)?.[0])
