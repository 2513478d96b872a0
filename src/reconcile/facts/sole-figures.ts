// Which numbers of an article are the event's by being the only ones of their measure: `320 jobs will be lost at the Halden plant`, and
// nothing else of jobs that go. Of two numbers of one measure either may be that of a part, or of another plant; and what stands far down
// is often of an earlier time.
import { SOLE_FIGURES } from '../../lexicon/events/event-figures.ts'
import type { Claim } from '../../schema/index.ts'
import { compareValues } from './compare-values.ts'

/**
 * The claims of an article that give its only number of a measure of which an event has one figure as a rule.
 *
 * soleFigures(['320 jobs will go']) //=> that claim
 * soleFigures(['320 jobs will go', '90 jobs went last year']) //=> none
 */
export function soleFigures(claims: readonly Claim[]): ReadonlySet<Claim> {
  const told = claims.filter(({ measure }) => SOLE_FIGURES.has(measure))
  if (told.length === 0) return NONE
  const isSole = (claim: Claim) =>
    claim.evidence.start < LEAD &&
    told.every(other => other.measure !== claim.measure || compareValues(other.value, claim.value) === 'agrees')
  return new Set(told.filter(isSole))
}

/** Characters from the beginning within which a report tells what it is about. */
const LEAD = 1000

const NONE: ReadonlySet<Claim> = new Set()
