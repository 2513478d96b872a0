// How many threads are worth starting where nobody said.
import { availableParallelism } from 'node:os'

/** A thread loads models for most of a second before it reads its first article; in as long another one reads half of this. */
const BYTES_A_THREAD = 256 * 1024

/**
 * One thread a core, fewer for a small folder of so many bytes, where they would only load models side by side.
 *
 * threadsFor([{ size: 300_000 }], 8) //=> 2
 */
export function threadsFor(files: readonly { readonly size: number }[], cores = availableParallelism()): number {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return Math.max(1, Math.min(cores, files.length, Math.ceil(bytes / BYTES_A_THREAD)))
}
