// The article store: records as NDJSON, the digests by which they are indexed, and a journal that says which file each came from. A run
// that was stopped leaves them behind; the next one copies over what has not changed.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { AtomicFile, forceToDisk } from '../files/atomic-file.ts'
import { digestsBeside, type Entry, type Extracted, type ExtractedAt, headerOf } from './journal.ts'

/** Where a store stands, and the sha256 of its records. */
export type StorePlace = {
  readonly data: string
  readonly digests: string
  readonly journal: string
  readonly sha256: string
}

/** Writes a new store in the cache folder. */
export class ArticleStore {
  readonly #place: Omit<StorePlace, 'sha256'>
  readonly #records: AtomicFile
  readonly #digests: AtomicFile
  readonly #entries: AtomicFile

  constructor(cache: string) {
    const name = `unfinished-${1 + Math.max(0, ...unfinished(cache).map(number))}`
    const journal = join(cache, `${name}.journal`)
    this.#place = { data: join(cache, `${name}.ndjson`), digests: digestsBeside(journal), journal }
    this.#records = new AtomicFile(this.#place.data)
    this.#digests = new AtomicFile(this.#place.digests)
    this.#entries = new AtomicFile(journal)
    this.#entries.write(headerOf(`${name}.ndjson`))
  }

  append(extracted: Extracted, bytes: Uint8Array, digests: Uint8Array): ExtractedAt {
    const place: ExtractedAt = { at: this.#records.length, digestsAt: this.#digests.length }
    if (bytes.length > 0) this.#records.write(bytes)
    if (digests.length > 0) this.#digests.write(digests)
    this.#entries.write(`${JSON.stringify({ ...extracted, ...place } satisfies Entry)}\n`)
    return place
  }

  /** Hands all to the operating system: from here on a killed process loses nothing. */
  flush(): void {
    this.#records.flush()
    this.#digests.flush()
    this.#entries.flush()
  }

  /** Ends it. The records and the journal are forced to disk while others go on; digests can be made again. */
  close(): { readonly store: StorePlace; readonly kept: Promise<unknown> } {
    this.#digests.park()
    this.#entries.park()
    const sha256 = this.#records.park()
    const kept = Promise.all([this.#place.journal, this.#place.data].map(forceToDisk))
    // Whoever awaits it hears of a rejection; until then it is not unhandled.
    kept.catch(() => {})
    return { store: { ...this.#place, sha256 }, kept }
  }
}

/** The journals of a cache folder: that of the last finished run, and those that stopped runs left. */
export const journalsIn = (cache: string): string[] => [
  settledJournal(cache),
  ...unfinished(cache).map(name => join(cache, name)),
]
const settledJournal = (cache: string) => join(cache, 'articles.journal')

/** Puts a finished store in its place, for the next run to find: the records at `data`, the rest in the cache folder. */
export function settleStore(store: StorePlace, cache: string, data: string): void {
  const settled = settledJournal(cache)
  const journal = new AtomicFile(join(cache, 'journal.tmp'))
  const [, ...entries] = readFileSync(store.journal, 'utf8').split('\n')
  journal.write(headerOf(relative(cache, data)) + entries.join('\n'))
  renameSync(store.data, data)
  renameSync(store.digests, digestsBeside(settled))
  journal.commit(settled)
  forgetUnfinished(cache)
}

/** Removes what stopped runs left. */
function forgetUnfinished(cache: string): void {
  for (const name of unfinished(cache)) forgetStore(join(cache, name))
}

/** Removes every record in the cache folder. */
export function forgetRecords(cache: string): void {
  forgetUnfinished(cache)
  forgetStore(settledJournal(cache))
}

function forgetStore(journal: string): void {
  for (const file of [journal, journal.replace(/journal$/, 'ndjson'), digestsBeside(journal)])
    rmSync(file, { force: true })
}

const unfinished = (cache: string): string[] =>
  existsSync(cache) ? readdirSync(cache).filter(name => /^unfinished-\d+\.journal$/.test(name)) : []
const number = (name: string) => Number(/\d+/.exec(name)?.[0])
