// Takes extracted files in order, drops articles that were there before, and keeps the rest in a store.
import type { Diagnostic } from '../schema/index.ts'
import { type ArticlePlaces, PlaceList } from './article-places.ts'
import { DigestWriter, type PackedDigest } from './digests.ts'
import type { ExtractedFile } from './extracted-file.ts'
import { ArticleStore, type Extracted, type StorePlace } from './store.ts'

/** A store, and where its records and their digests stand. */
type Written = { readonly store: StorePlace; readonly places: ArticlePlaces }

/** One record of a file, and where it stands among its bytes. */
type Part = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly digest: PackedDigest | undefined
}

export class RecordWriter {
  readonly duplicates: Diagnostic[] = []
  /** What was said of the first file that gave nothing. */
  firstProblem: string | undefined
  readonly #store: ArticleStore
  /** Where each article was first seen. Ids come from text and outlet. */
  readonly #seen = new Map<string, string>()
  readonly #digests: DigestWriter
  readonly #places = new PlaceList()
  #closed: Written | undefined

  constructor(cache: string) {
    this.#store = new ArticleStore(cache)
    this.#digests = new DigestWriter(cache)
  }

  get articles(): number {
    return this.#seen.size
  }

  write({ extracted, bytes, digests, complete }: ExtractedFile): void {
    if (extracted.records.length === 0) this.firstProblem ??= extracted.diagnostics[0]?.message
    const records = this.#split(extracted.records, digests)
    const kept = records.filter(({ id }) => this.#isNew(id, extracted.path))
    const whole = complete && kept.length === records.length
    let at = whole ? this.#store.append(extracted, bytes) : this.#appendSome(extracted, bytes, kept)
    for (const { id, start, end, digest } of kept) {
      this.#places.push(id, { at, length: end - start, digest: digest && this.#digests.write(digest) })
      at += end - start
    }
    this.#store.flush()
  }

  /** May be called twice. */
  close(): Written {
    if (this.#closed === undefined) this.#digests.close()
    this.#closed ??= {
      store: { data: this.#store.data, journal: this.#store.journal, sha256: this.#store.close() },
      places: this.#places.inOrder(),
    }
    return this.#closed
  }

  /** An entry without a key is never copied by a later run: what is left out here may be wanted there. */
  #appendSome(extracted: Extracted, bytes: Uint8Array, kept: readonly Part[]): number {
    const records = kept.map(({ id, start, end }) => [id, end - start] as const)
    const content = Buffer.concat(kept.map(({ start, end }) => bytes.subarray(start, end)))
    return this.#store.append({ ...extracted, key: '', records, sha256: '' }, content)
  }

  #split(records: Extracted['records'], digests: readonly PackedDigest[]): Part[] {
    let at = 0
    return records.map(([id, length], n) => {
      const start = at
      at += length
      return { id, start, end: at, digest: digests[n] }
    })
  }

  #isNew(id: string, path: string): boolean {
    const first = this.#seen.get(id)
    if (first === undefined) {
      this.#seen.set(id, path)
      return true
    }
    const message = `${path} holds an article with the same text and outlet as ${first}; it was counted once.`
    this.duplicates.push({ severity: 'warning', code: 'duplicate', message, path, start: null, end: null })
    return false
  }
}
