// Takes extracted files in order, drops articles that were there before, and keeps the rest in a store.
import type { Diagnostic } from '../../schema/index.ts'
import { type ArticlePlaces, PlaceList } from './article-places.ts'
import { type ExtractedFile, keepNew } from './extracted-file.ts'
import { ArticleStore, type StorePlace } from './store.ts'

/** A store, where its records and their digests stand, and when it is on disk. */
type Written = { readonly store: StorePlace; readonly places: ArticlePlaces; readonly kept: Promise<unknown> }

export class RecordWriter {
  readonly duplicates: Diagnostic[] = []
  /** What was said of the first file that gave nothing. */
  firstProblem: string | undefined
  readonly #store: ArticleStore
  /** Where each article was first seen. Ids come from text and outlet. */
  readonly #seen = new Map<string, string>()
  readonly #places = new PlaceList()
  #closed: Written | undefined

  constructor(cache: string) {
    this.#store = new ArticleStore(cache)
  }

  get articles(): number {
    return this.#seen.size
  }

  /** Whether it has an article with this id. */
  readonly has = (id: string): boolean => this.#seen.has(id)

  /** The file's copies must be of its own articles, or of such as a file before gave. */
  write(file: ExtractedFile): void {
    if (file.extracted.records.length === 0) this.firstProblem ??= file.extracted.diagnostics[0]?.message
    const { path, copies } = file.extracted
    const { extracted, bytes, digests } = keepNew(file, id => this.#isNew(id, path))
    for (const id of copies) this.#isNew(id, path)
    let { at, digestsAt } = this.#store.append(extracted, bytes, digests)
    extracted.records.forEach(([id, length], n) => {
      const [event, name] = extracted.digests[n] ?? [0, 0]
      this.#places.push(id, { at, length, digest: { at: digestsAt, event, name } })
      at += length
      digestsAt += event + name
    })
    this.#store.flush()
  }

  /** May be called twice. */
  close(): Written {
    this.#closed ??= { ...this.#store.close(), places: this.#places.inOrder() }
    return this.#closed
  }

  #isNew(id: string, path: string): boolean {
    const first = this.#seen.get(id)
    if (first === undefined) {
      this.#seen.set(id, path)
      return true
    }
    const message =
      first === path
        ? `${path} holds two articles with the same text and outlet; they were counted as one.`
        : `${path} holds an article with the same text and outlet as ${first}; it was counted once.`
    this.duplicates.push({ severity: 'warning', code: 'duplicate', message, path, start: null, end: null })
    return false
  }
}
