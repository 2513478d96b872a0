// A part of a file. `readSync` may read short, so it is asked until all is in.
import { readSync } from 'node:fs'

/** The bytes `[at, at + length)` of an open file, fewer where it ends before. */
export function readAt(descriptor: number, at: number, length: number): Buffer {
  return readInto(Buffer.allocUnsafe(length), descriptor, at, length)
}

/** The same in `bytes`, which has room for so many. */
export function readInto(bytes: Buffer, descriptor: number, at: number, length: number): Buffer {
  let read = 0
  while (read < length) {
    const count = readSync(descriptor, bytes, read, length - read, at + read)
    if (count === 0) break
    read += count
  }
  return bytes.subarray(0, read)
}
