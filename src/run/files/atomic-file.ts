// A file that is there whole or not at all: written beside its place, forced to disk, then renamed.
import { createHash, hash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { roomFor } from './scratch.ts'

const BUFFER = 1024 * 1024

export class AtomicFile {
  readonly #descriptor: number
  readonly #temporary: string
  readonly #hash = createHash('sha256')
  #pending: Buffer[] = []
  #waiting = 0
  #written = 0

  /** Opens `temporary` for writing; nothing stands at the final place before `commit`. */
  constructor(temporary: string) {
    mkdirSync(dirname(temporary), { recursive: true })
    this.#temporary = temporary
    this.#descriptor = openSync(temporary, 'w')
  }

  /** Bytes written so far, those still in memory included. */
  get length(): number {
    return this.#written + this.#waiting
  }

  write(content: string | Uint8Array): void {
    const bytes =
      typeof content === 'string'
        ? Buffer.from(content)
        : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    this.#hash.update(bytes)
    this.#pending.push(bytes)
    this.#waiting += bytes.length
    if (this.#waiting > BUFFER) this.flush()
  }

  /** Hands everything to the operating system. `writeSync` may write short on a full disk, so it is asked until all is out. */
  flush(): void {
    const bytes = this.#pending.length === 1 ? (this.#pending[0] as Buffer) : Buffer.concat(this.#pending)
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at)
    this.#written += bytes.length
    this.#pending = []
    this.#waiting = 0
  }

  /** Puts the file in its place. */
  commit(path: string): void {
    this.flush()
    fsyncSync(this.#descriptor)
    closeSync(this.#descriptor)
    moveInto(this.#temporary, path)
  }

  /** Closes it and leaves what was written under the temporary name, for `forceToDisk`: each `fsync` costs milliseconds. */
  park(): string {
    this.flush()
    closeSync(this.#descriptor)
    return this.#hash.digest('hex')
  }
}

/** Forces a file that was parked to disk, while others go on. */
export async function forceToDisk(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Writes one of thousands of small files into a folder that is there, without forcing it to disk. Returns the sha256 of its content. */
export function parkFile(temporary: string, content: string): string {
  const room = roomFor(3 * content.length)
  const bytes = room.subarray(0, room.write(content))
  writeFileSync(temporary, bytes)
  return hash('sha256', bytes)
}

/** Puts a file that is whole in its place. */
export function moveInto(path: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true })
  renameSync(path, place)
}
