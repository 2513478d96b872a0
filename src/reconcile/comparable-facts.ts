// Which groups of claims are written down as facts: what another report could bear out or contradict. Every claim stays in the record of
// its article.
import { MERELY_COUNTED } from '../schema/index.ts'
import { type StatedClaim, sourceOf } from './stated-claim.ts'

/**
 * Whether a group of claims makes a fact. A number of things in passing (`two batches of promises were broken`) makes one where two
 * sources give it, and a check of an article against itself where it fails.
 */
export function makesFact(group: readonly StatedClaim[]): boolean {
  return group.some(isTold) || (group[0]?.claim.kind !== 'count-check' && new Set(group.map(sourceOf)).size > 1)
}

function isTold({ claim }: StatedClaim): boolean {
  return claim.kind === 'count-check' ? !claim.value.holds : claim.rule !== MERELY_COUNTED
}
