// The digests of articles between the thread that extracted them and the one that indexes them. They live as long as the run: a record that
// is copied from an earlier run comes without one, and is digested when it is indexed.
import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { type ArticleDigest, digestArticle } from '../reconcile/index.ts'
import type { Article } from '../schema/index.ts'
import { AtomicFile } from './atomic-file.ts'
import { readAt } from './store.ts'

/** Where digests stand, by the id of the article. */
export type DigestPlaces = ReadonlyMap<string, { readonly at: number; readonly length: number }>

const digestsFile = (cache: string) => join(cache, 'digests.tmp')

export const packDigest = (article: Article): Buffer => serialize(digestArticle(article))

export class DigestWriter {
  readonly #file: AtomicFile
  readonly #places = new Map<string, { at: number; length: number }>()

  constructor(cache: string) {
    this.#file = new AtomicFile(digestsFile(cache))
  }

  /** Of one id the first counts. */
  write(id: string, packed: Uint8Array | undefined): void {
    if (packed === undefined || this.#places.has(id)) return
    this.#places.set(id, { at: this.#file.length, length: packed.length })
    this.#file.write(packed)
  }

  close(): DigestPlaces {
    this.#file.park()
    return this.#places
  }
}

export class DigestReader {
  readonly #descriptor: number
  readonly #places: DigestPlaces

  constructor(cache: string, places: DigestPlaces) {
    this.#places = places
    this.#descriptor = openSync(digestsFile(cache), 'r')
  }

  find(id: string): ArticleDigest | undefined {
    const place = this.#places.get(id)
    return place === undefined
      ? undefined
      : (deserialize(readAt(this.#descriptor, place.at, place.length)) as ArticleDigest)
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

export const forgetDigests = (cache: string): void => rmSync(digestsFile(cache), { force: true })
