// Which numbers a sentence sets beside another one of the same measure: `prices rose 0.6 percent in March and 4.1 percent over the year`.
// They are of two stretches of time, of two places or of two parts, and an outlet that gives one number may mean either.
import { type Claim, MERELY_COUNTED } from '../../schema/index.ts'
import { compareValues } from './compare-values.ts'

/**
 * The claims of an article whose sentence gives its subject another number of the same measure.
 *
 * pairedFigures(['prices rose 0.6 percent in March', '… and 4.1 percent over the year']) //=> both
 */
export function pairedFigures(claims: readonly Claim[]): ReadonlySet<Claim> {
  const firsts = new Map<string, Claim>()
  const paired = new Set<Claim>()
  for (const claim of claims) {
    if (claim.kind !== 'quantity' || claim.rule === MERELY_COUNTED) continue
    const key = `${claim.evidence.start} ${claim.measure} ${claim.subject?.entity ?? claim.subject?.text ?? ''}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, claim)
    else if (compareValues(first.value, claim.value) === 'conflicts') paired.add(first).add(claim)
  }
  return paired
}
