// What becomes of an error: a sentence for the person at the terminal, and an exit status that says nothing of discrepancies.
import { INTERRUPTED, WRONG_REQUEST } from './exit-status.ts'

/** Errors that say in a sentence what is to be done, by name: their classes are loaded with the commands. */
const STATUS: ReadonlyMap<unknown, number> = new Map([
  ['UserError', WRONG_REQUEST],
  ['Interrupted', INTERRUPTED],
])

/** What the system says of a disk, in words. */
const SYSTEM: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'There is no space left on the disk'],
  ['EDQUOT', 'There is no space left in the quota of the disk'],
  ['EFBIG', 'A file would be larger than the system allows'],
  ['EROFS', 'The disk can be read only'],
  ['EACCES', 'That is not allowed'],
  ['EPERM', 'That is not allowed'],
  ['EIO', 'The disk does not answer'],
  ['EMFILE', 'Too many files are open'],
])

const SYSTEM_ERROR = /^(E[A-Z\d]{2,20}): [^,\n]{1,80}, (\w{1,20})/

export type Failure = { readonly status: number; readonly message: string }

/**
 * How the program ends with `error`. A fault of ours is told with its place in the code; its status is that of a run that came to
 * nothing, never that of one that found discrepancies.
 *
 * describeFailure(writeError) //=> { status: 2, message: 'corroborate: There is no space left on the disk (ENOSPC, write). …' }
 */
export function describeFailure(error: unknown): Failure {
  const { name, message = '', stack, path } = Object(error) as Partial<NodeJS.ErrnoException>
  const status = STATUS.get(name)
  if (status !== undefined) return { status, message: `corroborate: ${message}\n` }
  // What a thread met comes with its words alone: `ENOSPC: no space left on device, write`.
  const [, code, syscall] = SYSTEM_ERROR.exec(message) ?? []
  if (syscall === undefined || code === undefined)
    return { status: WRONG_REQUEST, message: `corroborate: a fault of the program:\n${stack ?? String(error)}\n` }
  const where = path === undefined ? '' : `, ${path}`
  const words = SYSTEM.get(code) ?? 'The system refused what was asked of it'
  const advice = 'When that is mended, give the same command again: a run goes on from what it has finished.'
  return { status: WRONG_REQUEST, message: `corroborate: ${words} (${code}, ${syscall}${where}). ${advice}\n` }
}
