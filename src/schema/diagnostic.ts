// A diagnostic: an input that was skipped, cut or doubtful, and why.
import { z } from 'zod'

export const Diagnostic = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  /** A stable word for programs: `not-utf8`, `empty`, `binary`, `duplicate`, `too-slow` … */
  code: z.string(),
  /** A sentence for people: what was expected, what was received, what was done. */
  message: z.string(),
  path: z.string().nullable(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
})
export type Diagnostic = z.infer<typeof Diagnostic>
