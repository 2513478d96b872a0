// Whether a verb stands among tokens: without one they are no clause.
import type { Reading } from '../reading.ts'

/** Whether a verb or an auxiliary stands at one of the tokens `[from, to)`. */
export function hasVerb(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.pos === 'AUX' || tokens[i]?.pos === 'VERB') return true
  return false
}
