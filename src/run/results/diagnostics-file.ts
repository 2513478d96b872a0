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
  // Of all that is doubtful this is what a user must hear of: an article is there, and nothing came of it.
  const counts = { errors: 0, warnings: 0, notes: 0, notEnglish: 0 }
  const plural = { error: 'errors', warning: 'warnings', info: 'notes' } as const
  for (const diagnostic of diagnostics.sort(inOrder)) {
    lines.write(Diagnostic.parse(diagnostic))
    counts[plural[diagnostic.severity]]++
    if (diagnostic.code === 'not-english') counts.notEnglish++
  }
  return { file: lines.close(), counts }
}

const inOrder = (a: Diagnostic, b: Diagnostic) =>
  compareCodePoints(a.path ?? '', b.path ?? '') ||
  (a.start ?? -1) - (b.start ?? -1) ||
  compareCodePoints(a.code + a.message, b.code + b.message)
