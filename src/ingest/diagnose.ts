// diagnose: how ingest words its problems. A problem is a value, never an exception.
import type { Diagnostic } from '../schema/index.ts'

/** A problem whose file is not yet told; of a file of many it may be told which of them has it. */
export type Problem = Pick<Diagnostic, 'severity' | 'code' | 'message'> & { readonly path?: string }

export function problem(severity: Diagnostic['severity'], code: string, message: string): Problem {
  return { severity, code, message }
}

/** The problem with the file that it was found in. */
export function locate(found: Problem, path: string): Diagnostic {
  return { ...found, path: found.path ?? path, start: null, end: null }
}
