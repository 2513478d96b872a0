// Which groups of claims are written down as facts: what another report could bear out or contradict. Every claim stays in the record of
// its article.
import { MERELY_COUNTED } from '../../schema/index.ts'
import { UNLIKELY_COUNT } from './one-number.ts'
import { tellAlike } from './shared-words.ts'
import { type StatedClaim, sourceOf } from './stated-claim.ts'
import { writtenNumber } from './value-range.ts'

/** Claims of a group that are set side by side. */
const MOST_TELLERS = 12

/**
 * Whether a group of claims makes a fact. A number of things in passing (`two batches of promises were broken`) makes one where two
 * sources tell it in like words, and a check of an article against itself where it fails.
 */
export function makesFact(group: readonly StatedClaim[]): boolean {
  return group.some(isTold) || (group[0]?.claim.kind !== 'count-check' && isToldTwice(group))
}

function isTold({ claim }: StatedClaim): boolean {
  return claim.kind === 'count-check' ? !claim.value.holds : claim.rule !== MERELY_COUNTED
}

/** `two young women` of one film and `two men` of another are two each by chance. */
function isToldTwice(group: readonly StatedClaim[]): boolean {
  const tellers = group.slice(0, MOST_TELLERS)
  return tellers.some((a, n) => tellers.slice(n + 1).some(b => isToldAlike(a, b)))
}

function isToldAlike(a: StatedClaim, b: StatedClaim): boolean {
  if (sourceOf(a) === sourceOf(b)) return false
  if (sizeOf(a) >= UNLIKELY_COUNT && sizeOf(a) === sizeOf(b)) return true
  return tellAlike(a.claim.evidence.text, b.claim.evidence.text)
}

const sizeOf = ({ claim }: StatedClaim) => (claim.kind === 'quantity' ? (writtenNumber(claim.value) ?? 0) : 0)
