// Which claims speak of the same fact: pairs that seem to are joined, the surest first. Two claims of one article that contradict each
// other speak of two things.
import { type ClaimNode, mergeRepeats } from './claim-node.ts'
import { SAME_FACT, scoreClaims } from './score-claims.ts'
import { inOrder, type StatedClaim } from './stated-claim.ts'

/** Beyond this many distinct claims of a story, pairs are looked for among so many neighbours only. */
const MOST_CLAIMS = 1500
const REACH = 200

/** Groups of claims, each the claims of one fact; every claim is in exactly one. */
export function alignClaims(claims: readonly StatedClaim[]): StatedClaim[][] {
  const nodes = mergeRepeats([...claims].sort(inOrder))
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = []
  for (const [a, b] of candidatePairs(nodes)) {
    const score = scoreClaims(nodes[a], nodes[b])
    if (score >= SAME_FACT) pairs.push({ a, b, score })
  }
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)
  const groupOf = nodes.map((_, n) => n)
  const groups = nodes.map((_, n) => [n])
  for (const { a, b } of pairs) {
    const [x, y] = [groupOf[a] ?? a, groupOf[b] ?? b]
    if (x === y || linkage(nodes, groups[x] ?? [], groups[y] ?? []) < SAME_FACT) continue
    const [keep, drop] = x < y ? [x, y] : [y, x]
    for (const n of groups[drop] ?? []) groupOf[n] = keep
    groups[keep] = [...(groups[keep] ?? []), ...(groups[drop] ?? [])]
    groups[drop] = []
  }
  return groups.filter(group => group.length > 0).map(group => group.flatMap(n => nodes[n]?.claims ?? []).sort(inOrder))
}

function linkage(nodes: readonly ClaimNode[], left: readonly number[], right: readonly number[]): number {
  let sum = 0
  for (const a of left) for (const b of right) sum += scoreClaims(nodes[a], nodes[b])
  return sum / (left.length * right.length)
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
