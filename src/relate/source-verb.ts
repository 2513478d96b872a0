// Whether the subject of a verb vouches for a number under it without saying it: `police put the crowd at 45,000`.
import { SOURCE_VERBS } from '../lexicon/speech/source-verbs.ts'
import { baseOf } from '../text/inflection.ts'
import type { Reading } from './reading.ts'

/**
 * Whether who is the subject of the verb at `verbAt` is the source of what stands at token `first`: a number, or the toll that it tells.
 *
 * `a union put the crowd at 45,000` //=> true
 * `the crowd is put at 45,000`, `a union put in 45 claims`, `an estimated 45,000` //=> false
 */
export function isSourceVerb({ tokens }: Reading, verbAt: number, first: number): boolean {
  const base = baseOf(tokens[verbAt]?.lower ?? '')
  if (!SOURCE_VERBS.has(base) || tokens[verbAt]?.lower.endsWith('ing')) return false
  let at = verbAt - 1
  while (tokens[at]?.pos === 'ADV') at--
  if (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'ADP') return false
  if (tokens[at]?.pos === 'AUX' && baseOf(tokens[at]?.lower ?? '') === 'be') return false
  return base !== 'put' || tokens[first - 1]?.lower === 'at' || tokens[first + 1]?.lower === 'at'
}
