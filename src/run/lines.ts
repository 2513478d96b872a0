// A file of records being written, from which single records can already be read back.
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { AtomicFile } from './atomic-file.ts'
import { readAt } from './store.ts'

export type LinePlace = { readonly at: number; readonly length: number }

/** Bytes of records that stay in memory as objects, to be read back without the disk: what a folder of some thousand articles makes. */
const HELD = 12 * 1024 * 1024

export class Lines<T> {
  readonly #held = new Map<number, T>()
  readonly #file: AtomicFile
  readonly #temporary: string
  #reader: number | undefined
  #count = 0

  readonly #most: number

  /** Records within the first `most` bytes are kept in memory. */
  constructor(cache: string, name: string, most: number = HELD) {
    this.#most = most
    this.#temporary = join(cache, `${name}.tmp`)
    this.#file = new AtomicFile(this.#temporary)
  }

  get count(): number {
    return this.#count
  }

  write(record: T): LinePlace {
    const bytes = Buffer.from(`${JSON.stringify(record)}\n`)
    const place = { at: this.#file.length, length: bytes.length }
    this.#file.write(bytes)
    if (this.#file.length <= this.#most) this.#held.set(place.at, record)
    this.#count++
    return place
  }

  /** Only after the last `write`. */
  read({ at, length }: LinePlace): T {
    const held = this.#held.get(at)
    if (held !== undefined) return held
    if (this.#reader === undefined) {
      this.#file.flush()
      this.#reader = openSync(this.#temporary, 'r')
    }
    return JSON.parse(readAt(this.#reader, at, length).toString('utf8')) as T
  }

  commit(path: string): string {
    if (this.#reader !== undefined) closeSync(this.#reader)
    return this.#file.commit(path)
  }
}
