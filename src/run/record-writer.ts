// Takes extracted files in order, drops articles that were there before, and keeps the rest in a store.
import type { Diagnostic } from '../schema/index.ts'
import { type DigestPlaces, DigestWriter } from './digests.ts'
import type { ExtractedFile } from './extracted-file.ts'
import { ArticleStore, type StorePlace } from './store.ts'

/** A store, and the digests of those of its records that came with one. */
type Written = { readonly store: StorePlace; readonly digests: DigestPlaces }

export class RecordWriter {
  readonly duplicates: Diagnostic[] = []
  /** What was said of the first file that gave nothing. */
  firstProblem: string | undefined
  readonly #store: ArticleStore
  /** Where each article was first seen. Ids come from text and outlet. */
  readonly #seen = new Map<string, string>()
  readonly #digests: DigestWriter
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
    const places = this.#places(extracted.records)
    const kept = places.filter(({ id }) => this.#isNew(id, extracted.path))
    for (const [n, { id }] of places.entries()) this.#digests.write(id, digests[n])
    if (complete && kept.length === places.length) this.#store.append(extracted, bytes)
    else {
      // An entry without a key is never copied by a later run: what is left out here may be wanted there.
      const records = kept.map(({ id, start, end }) => [id, end - start] as const)
      const content = Buffer.concat(kept.map(({ start, end }) => bytes.subarray(start, end)))
      this.#store.append({ ...extracted, key: '', records, sha256: '' }, content)
    }
    this.#store.flush()
  }

  /** May be called twice. */
  close(): Written {
    this.#closed ??= {
      store: { data: this.#store.data, journal: this.#store.journal, sha256: this.#store.close() },
      digests: this.#digests.close(),
    }
    return this.#closed
  }

  #places(records: readonly (readonly [id: string, length: number])[]) {
    let at = 0
    return records.map(([id, length]) => {
      const start = at
      at += length
      return { id, start, end: at }
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
