// What earlier runs left, finished or stopped, to be found by the key of an input file.
import { closeSync, existsSync, openSync } from 'node:fs'
import { readAt } from '../files/read-at.ts'
import type { ExtractedFile } from './extracted-file.ts'
import { digestsBeside, type Entry, hashOf, readJournal, sizeOfDigests, sizeOfRecords } from './journal.ts'
import { journalsIn } from './store.ts'

export class EarlierRecords {
  readonly #entries = new Map<string, { entry: Entry; data: string; digests: string }>()
  readonly #open = new Map<string, number>()

  constructor(cache: string) {
    for (const journal of journalsIn(cache))
      if (existsSync(journal)) {
        const { data, entries } = readJournal(journal)
        for (const entry of entries)
          if (entry.key !== '') this.#entries.set(entry.key, { entry, data, digests: digestsBeside(journal) })
      }
  }

  get size(): number {
    return this.#entries.size
  }

  /** What the file with this key gave; undefined where it is not known, or not whole any more. */
  find(key: string): ExtractedFile | undefined {
    const found = this.#entries.get(key)
    if (found === undefined) return undefined
    const { at, digestsAt, ...extracted } = found.entry
    const bytes = this.#read(found.data, at, sizeOfRecords(extracted))
    const digests = this.#read(found.digests, digestsAt, sizeOfDigests(extracted))
    if (bytes === undefined || digests === undefined) return undefined
    return hashOf(bytes, digests) === extracted.sha256 ? { extracted, bytes, digests } : undefined
  }

  #read(path: string, at: number, length: number): Uint8Array | undefined {
    try {
      const descriptor = this.#open.get(path) ?? openSync(path, 'r')
      this.#open.set(path, descriptor)
      return readAt(descriptor, at, length)
    } catch {
      return undefined
    }
  }

  close(): void {
    for (const descriptor of this.#open.values()) closeSync(descriptor)
    this.#open.clear()
  }
}
