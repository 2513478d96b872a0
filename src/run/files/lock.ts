// One run at a time in an output folder. The lock is a socket without a file (Linux): whatever ends the process frees it.
import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { UserError } from '../user-error.ts'

/** Takes the lock of `folder`; call the result to give it back. Elsewhere than on Linux there is no such lock. */
export async function lockFolder(folder: string): Promise<() => void> {
  if (process.platform !== 'linux') return () => {}
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  const server = createServer(socket => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', () => reject(new UserError(`Another run is writing to ${folder}. Wait for it to end.`)))
    server.listen(`\0corroborate-${name}`)
  })
  server.unref()
  return () => server.close()
}
