// Which claims speak of the same fact: pairs that seem to are joined, the surest first. Two claims of one article that contradict each
// other speak of two things.

import { Linkage } from './average-linkage.ts'
import { type ClaimNode, mergeRepeats } from './claim-node.ts'
import { SAME_FACT, scoreClaims } from './score-claims.ts'
import { inOrder, type StatedClaim } from './stated-claim.ts'

/** Beyond this many distinct claims of a story, pairs are looked for among so many neighbours only. */
const MOST_CLAIMS = 1500
const REACH = 200

/** Groups of claims, each the claims of one fact; every claim is in exactly one. */
export function alignClaims(claims: readonly StatedClaim[]): StatedClaim[][] {
  const nodes = mergeRepeats([...claims].sort(inOrder))
  const score = (a: number, b: number) => scoreClaims(nodes[a], nodes[b])
  const groups = new Linkage(nodes.length, score, SAME_FACT)
  for (const [a, b] of surestFirst(nodes.length, candidatePairs(nodes), score)) groups.tryToJoin(a, b)
  return groups.groups().map(group => group.flatMap(n => nodes[n]?.claims ?? []).sort(inOrder))
}

/** The pairs that seem to speak of one fact, those of the highest score first, of equals in their order. */
function* surestFirst(
  size: number,
  pairs: Iterable<[number, number]>,
  scoreOf: (a: number, b: number) => number,
): Generator<[number, number]> {
  // A pair as one number: of thousands of claims of one measure there are millions.
  const byScore = new Map<number, number[]>()
  for (const [a, b] of pairs) {
    const score = scoreOf(a, b)
    if (score < SAME_FACT) continue
    const alike = byScore.get(score)
    if (alike === undefined) byScore.set(score, [a * size + b])
    else alike.push(a * size + b)
  }
  for (const score of [...byScore.keys()].sort((p, q) => q - p))
    for (const pair of Float64Array.from(byScore.get(score) ?? []).sort()) yield [Math.floor(pair / size), pair % size]
}

/** Pairs of one kind whose measures or concepts share a word: all others are never one fact. */
function* candidatePairs(nodes: readonly ClaimNode[]): Generator<[number, number]> {
  const reach = nodes.length <= MOST_CLAIMS ? nodes.length : REACH
  const holders = new Map<string, number[]>()
  const metBy = new Int32Array(nodes.length)
  for (let b = 0; b < nodes.length; b++) {
    for (const key of blocksOf(nodes[b])) {
      const known = holders.get(key)
      if (known === undefined) {
        holders.set(key, [b])
        continue
      }
      for (let i = known.length - 1; i >= 0 && (known[i] ?? 0) >= b - reach; i--) {
        const a = known[i] ?? 0
        if (metBy[a] === b) continue
        metBy[a] = b
        yield [a, b]
      }
      known.push(b)
    }
  }
}

/** What two nodes must share to be compared; see `compareMeasures`. */
function blocksOf(node: ClaimNode | undefined): string[] {
  if (node === undefined) return []
  const { kind, measure } = node.claim
  return [measure, ...node.topic.measure, ...node.topic.concept].map(word => `${kind} ${word}`)
}
