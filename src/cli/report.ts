// corroborate report: render the reports of a finished run again.
import { join } from 'node:path'
import { renderAgain } from '../run/results/reports.ts'
import { DONE } from './exit-status.ts'
import { writeOut } from './output.ts'

export async function reportCommand(output: string): Promise<number> {
  for (const name of await renderAgain(output)) await writeOut(`${join(output, name)}\n`)
  return DONE
}
