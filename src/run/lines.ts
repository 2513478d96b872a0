// Files of records, a line each: written whole, and read by place.
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { AtomicFile } from './atomic-file.ts'
import type { Waiting } from './manifest.ts'
import { readAt } from './read-at.ts'

/** Bytes that are read at once. */
const CHUNK = 1024 * 1024

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

  /** The records at pairs of place and length; short ones that stand one behind the other are read at once. */
  readAll(places: Float64Array): T[] {
    const records: T[] = []
    for (let n = 0; n < places.length; ) {
      const at = places[n] ?? 0
      let end = at
      for (; n < places.length && places[n] === end && end - at < CHUNK; n += 2) end += places[n + 1] ?? 0
      const lines = readAt(this.#descriptor, at, end - at).toString('utf8')
      // A line feed inside a string of JSON is escaped: those that are left end the lines.
      for (const record of JSON.parse(`[${lines.trimEnd().replaceAll('\n', ',')}]`) as T[]) records.push(record)
    }
    return records
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

/** The lines of a file one by one, without their line feeds, and never all of them in memory. */
export function* readLines(path: string): Generator<string> {
  const descriptor = openSync(path, 'r')
  const decoder = new StringDecoder('utf8')
  const chunk = Buffer.allocUnsafe(CHUNK)
  let rest = ''
  try {
    for (let length = readSync(descriptor, chunk); length > 0; length = readSync(descriptor, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, length))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') yield rest
  } finally {
    closeSync(descriptor)
  }
}
