// Writing to standard output: no faster than it is read, and not beyond the end of whoever reads it.
import { once } from 'node:events'

/** Writes and waits until the reader keeps up. */
export async function writeOut(content: string | Uint8Array): Promise<void> {
  if (content.length > 0 && !process.stdout.write(content)) await once(process.stdout, 'drain')
}

/** `corroborate extract … | head` has all it wants: that is no fault. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
