// corroborate review: the report in a browser, with buttons for what a person makes of each discrepancy.
import { join } from 'node:path'
import { serveReview } from '../review/server.ts'
import { readReported } from '../run/results/reports.ts'
import { UserError } from '../run/user-error.ts'
import { DONE } from './exit-status.ts'
import { interruption } from './interruption.ts'

/** Runs until Ctrl-C, which is the way to end it. */
export async function reviewCommand(output: string, { port = 0 }: { readonly port?: number }): Promise<number> {
  const server = await serveReview(output, readReported(output), port).catch((error: NodeJS.ErrnoException) => {
    if (error.syscall === 'listen')
      throw new UserError(`Port ${port} cannot be used (${error.code}). Leave --port out to take any that is free.`)
    throw error
  })
  process.stdout.write(
    `Review at ${server.url}\nDecisions go to ${join(output, 'decisions.jsonl')}. Ctrl-C ends the review.\n`,
  )
  const signal = interruption()
  await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
  await server.close()
  return DONE
}
