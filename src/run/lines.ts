// Files of records, a line each: written whole, and read by place.
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { AtomicFile } from './atomic-file.ts'
import type { Waiting } from './manifest.ts'
import { readAt } from './store.ts'

/** A file of records that is being written in the cache folder. */
export class LineWriter {
  readonly temporary: string
  readonly #name: string
  readonly #file: AtomicFile

  constructor(cache: string, name: string) {
    this.#name = name
    this.temporary = join(cache, `${name}.tmp`)
    this.#file = new AtomicFile(this.temporary)
  }

  /** Writes a record. Returns the length of its line. */
  write(record: object): number {
    const bytes = Buffer.from(lineOf(record))
    this.#file.write(bytes)
    return bytes.length
  }

  /** Writes lines that are made already. */
  append(lines: string): void {
    this.#file.write(lines)
  }

  close(): Waiting {
    return { path: this.#name, temporary: this.temporary, sha256: this.#file.keep() }
  }
}

export const lineOf = (record: object) => `${JSON.stringify(record)}\n`

/** A file of records that is read line by line, in any order. */
export class LineReader<T> {
  readonly #descriptor: number

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r')
  }

  read(at: number, length: number): T {
    return JSON.parse(readAt(this.#descriptor, at, length).toString('utf8')) as T
  }

  /** The records at pairs of place and length. */
  readAll(places: Float64Array): T[] {
    return Array.from({ length: places.length / 2 }, (_, n) => this.read(places[2 * n] ?? 0, places[2 * n + 1] ?? 0))
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}
