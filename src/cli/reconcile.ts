// corroborate reconcile: article records in, reconciled files out.
import { join } from 'node:path'
import { reconcileFiles } from '../run/reconcile-files.ts'
import { DISCREPANCIES, DONE } from './exit-status.ts'
import { interruption } from './interruption.ts'
import { type CommonOptions, formOf } from './options.ts'
import { summarise } from './summary.ts'

export type ReconcileCommandOptions = CommonOptions & { readonly output: string }

export async function reconcileCommand(files: string[], options: ReconcileCommandOptions): Promise<number> {
  const { output, workers, strict, quiet } = options
  const started = performance.now()
  const manifest = await reconcileFiles({
    files: files.length === 0 ? ['-'] : files,
    input: process.stdin,
    output,
    workers,
    form: formOf(options),
    signal: interruption(),
  })
  const seconds = (performance.now() - started) / 1000
  if (!quiet)
    process.stdout.write(summarise(manifest, { unchanged: false, seconds, report: join(output, 'report.html') }))
  return strict && (manifest.counts.discrepancies ?? 0) > 0 ? DISCREPANCIES : DONE
}
