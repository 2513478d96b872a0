// corroborate run: the main job.
import { join } from 'node:path'
import { runFolder } from '../run/run-folder.ts'
import { DISCREPANCIES, DONE } from './exit-status.ts'
import { interruption } from './interruption.ts'
import { type CommonOptions, formOf } from './options.ts'
import { ProgressLine } from './progress.ts'
import { summarise } from './summary.ts'

export type RunCommandOptions = CommonOptions & {
  readonly output: string
}

export async function runCommand(input: string, options: RunCommandOptions): Promise<number> {
  const { output, workers, force, strict, quiet } = options
  const progress = new ProgressLine(process.stderr, !quiet)
  const started = performance.now()
  try {
    const { manifest, unchanged } = await runFolder({
      input,
      output,
      workers,
      force,
      form: formOf(options),
      signal: interruption(),
      onProgress: step => progress.show(step),
    })
    progress.clear()
    const seconds = (performance.now() - started) / 1000
    if (!quiet) process.stdout.write(summarise(manifest, { unchanged, seconds, report: join(output, 'report.html') }))
    return strict && (manifest.counts.discrepancies ?? 0) > 0 ? DISCREPANCIES : DONE
  } finally {
    progress.clear()
  }
}
