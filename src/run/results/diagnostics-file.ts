// diagnostics.ndjson: every input that was skipped, cut or doubtful, in the order of their paths.
import { Diagnostic } from '../../schema/index.ts'
import { compareCodePoints } from '../files/code-point-order.ts'
import { LineWriter } from '../files/lines.ts'
import type { Waiting } from './manifest.ts'

export function writeDiagnostics(
  cache: string,
  diagnostics: Diagnostic[],
): { file: Waiting; counts: Record<string, number> } {
  const lines = new LineWriter(cache, 'diagnostics.ndjson')
  const counts = { errors: 0, warnings: 0, notes: 0 }
  const plural = { error: 'errors', warning: 'warnings', info: 'notes' } as const
  for (const diagnostic of diagnostics.sort(inOrder)) {
    lines.write(Diagnostic.parse(diagnostic))
    counts[plural[diagnostic.severity]]++
  }
  return { file: lines.close(), counts }
}

const inOrder = (a: Diagnostic, b: Diagnostic) =>
  compareCodePoints(a.path ?? '', b.path ?? '') ||
  (a.start ?? -1) - (b.start ?? -1) ||
  compareCodePoints(a.code + a.message, b.code + b.message)
