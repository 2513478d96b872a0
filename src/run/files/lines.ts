// Files of records, a line each: written whole, and read by place.
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Waiting } from '../results/manifest.ts'
import { AtomicFile } from './atomic-file.ts'
import { readInto } from './read-at.ts'
import { roomFor } from './scratch.ts'

/** Bytes that are read at once. */
const CHUNK = 1024 * 1024
/** Bytes between two parts that are read along: to ask the system once more takes as long. */
const GAP = 32768

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

  /** Ends it; it is not forced to disk. */
  close(): Waiting {
    return { path: this.#name, temporary: this.temporary, sha256: this.#file.park() }
  }
}

export const lineOf = (record: object) => `${JSON.stringify(record)}\n`

/** A file that is read in parts, in any order. */
export class TextReader {
  readonly #descriptor: number

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r')
  }

  read(at: number, length: number): string {
    return readInto(roomFor(length), this.#descriptor, at, length).toString('utf8')
  }

  /** The parts at pairs of place and length one by one, never all of them in memory. */
  *each(places: Float64Array): Generator<string> {
    for (let n = 0; n < places.length; n += 2) yield this.read(places[n] ?? 0, places[n + 1] ?? 0)
  }

  /** The parts at pairs of place and length; short ones that stand close one behind the other are read at once. */
  readAll(places: Float64Array): string[] {
    const parts: string[] = []
    for (let n = 0; n < places.length; ) {
      const { at, length, next } = stretchAt(places, n)
      const bytes = readInto(roomFor(length), this.#descriptor, at, length)
      for (; n < next; n += 2) {
        const from = (places[n] ?? 0) - at
        parts.push(bytes.toString('utf8', from, from + (places[n + 1] ?? 0)))
      }
    }
    return parts
  }

  /** The same for several lists of which many name the same parts: each part is read once, in the order of the file. */
  readShared(lists: readonly Float64Array[]): string[][] {
    const lengths = new Map<number, number>()
    for (const places of lists)
      for (let n = 0; n < places.length; n += 2) lengths.set(places[n] ?? 0, places[n + 1] ?? 0)
    const inOrder = [...lengths].sort(([a], [b]) => a - b)
    const parts = this.readAll(Float64Array.from(inOrder.flat()))
    const partAt = new Map(inOrder.map(([at], n) => [at, parts[n] ?? '']))
    return lists.map(places =>
      Array.from(
        places.filter((_, n) => n % 2 === 0),
        at => partAt.get(at) ?? '',
      ),
    )
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

/** Parts of a file from the `n`th of `places` on that can be read at once; `next` comes behind them. */
function stretchAt(places: Float64Array, n: number): { at: number; length: number; next: number } {
  const at = places[n] ?? 0
  let end = at
  let next = n
  for (; next < places.length && end - at < CHUNK; next += 2) {
    const gap = (places[next] ?? 0) - end
    if (gap < 0 || gap > GAP) break
    end += gap + (places[next + 1] ?? 0)
  }
  return { at, length: end - at, next }
}

/** A file of records that is read line by line, in any order. */
export class LineReader<T> {
  readonly #file: TextReader

  constructor(path: string) {
    this.#file = new TextReader(path)
  }

  read(at: number, length: number): T {
    return JSON.parse(this.#file.read(at, length)) as T
  }

  /** The records at pairs of place and length. */
  readAll(places: Float64Array): T[] {
    return this.#file.readAll(places).map(line => JSON.parse(line) as T)
  }

  close(): void {
    this.#file.close()
  }
}
