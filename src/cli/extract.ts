// corroborate extract: per-article records on standard output.
import { extractLines, extractPaths } from '../run/extract-paths.ts'
import type { Diagnostic } from '../schema/index.ts'
import { DONE, WRONG_REQUEST } from './exit-status.ts'
import { interruption } from './interruption.ts'
import { type CommonOptions, formOf } from './options.ts'
import { writeOut } from './output.ts'

export async function extractCommand(paths: string[], options: CommonOptions): Promise<number> {
  const settings = { form: formOf(options), workers: options.workers, signal: interruption() }
  if (paths.length === 0 || (paths.length === 1 && paths[0] === '-')) {
    for await (const lines of extractLines(process.stdin, settings)) await writeOut(lines)
    return DONE
  }
  let found = false
  for await (const { bytes, diagnostics } of extractPaths(paths, settings)) {
    for (const diagnostic of diagnostics) if (!options.quiet) tell(diagnostic)
    found ||= bytes.length > 0
    await writeOut(bytes)
  }
  return found ? DONE : WRONG_REQUEST
}

function tell({ severity, message }: Diagnostic): void {
  if (severity !== 'info') process.stderr.write(`${severity}: ${message}\n`)
}
