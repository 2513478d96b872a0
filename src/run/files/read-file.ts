// Reading files that may be anything: a pipe that nobody writes to, a device, a file that changes while it is read.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** The largest file that is read whole. Longer ones are turned away by name, so that memory stays bounded. */
export const LARGEST_FILE = 64 * 1024 * 1024

export type ReadFile = { readonly bytes: Uint8Array } | { readonly problem: FileProblem }
export type FileProblem = { readonly code: 'unreadable' | 'not-a-file' | 'too-large'; readonly message: string }

/**
 * The bytes of a regular file, or why there are none. Never follows a link in the last step, never waits for a pipe.
 *
 * readRegularFile('queue.fifo') //=> { problem: { code: 'not-a-file', message: 'is no regular file; it was skipped' } }
 */
export function readRegularFile(path: string): ReadFile {
  let descriptor: number
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
  } catch (error) {
    return unreadable(error)
  }
  try {
    const { size } = fstatSync(descriptor)
    if (!fstatSync(descriptor).isFile())
      return { problem: { code: 'not-a-file', message: 'is no regular file; it was skipped' } }
    if (size > LARGEST_FILE) return { problem: { code: 'too-large', message: tooLarge(size) } }
    const bytes = Buffer.allocUnsafe(size)
    let length = 0
    while (length < size) {
      const read = readSync(descriptor, bytes, length, size - length, length)
      if (read === 0) break
      length += read
    }
    return { bytes: bytes.subarray(0, length) }
  } catch (error) {
    return unreadable(error)
  } finally {
    closeSync(descriptor)
  }
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  return `holds ${megabytes(size)} MB, more than the ${megabytes(LARGEST_FILE)} MB that are read at once; split it`
}

function unreadable(error: unknown): ReadFile {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return { problem: { code: 'unreadable', message: `could not be read (${code}); it was skipped` } }
}
