// Which claims speak of the same fact: pairs that seem to are joined, the surest first. Two claims of one article that contradict each
// other speak of two things.
import { EVENT_TALLIES } from '../../lexicon/events/event-tallies.ts'
import { addUnder } from '../../text/lists-by-key.ts'
import { Linkage } from './average-linkage.ts'
import { type ClaimNode, mergeRepeats } from './claim-node.ts'
import { numberKey } from './one-number.ts'
import { SAME_FACT, scoreClaims } from './score-claims.ts'
import { inOrder, type StatedClaim } from './stated-claim.ts'

/** Beyond this many distinct claims of a story, each is compared with so many others: more of its measure, which it may contradict. */
const MOST_CLAIMS = 1500
const OF_ONE_MEASURE = 300
const OF_ONE_WORD = 50

/** Groups of claims, each the claims of one fact; every claim is in exactly one. */
export function alignClaims(claims: readonly StatedClaim[]): StatedClaim[][] {
  const nodes = mergeRepeats([...claims].sort(inOrder))
  const score = (a: number, b: number) => scoreClaims(nodes[a], nodes[b])
  const groups = new Linkage(nodes.length, score, SAME_FACT)
  for (const [a, b] of surestFirst(nodes.length, candidatePairs(nodes), score)) groups.tryToJoin(a, b)
  return groups.groups().map(group => group.flatMap(n => nodes[n]?.claims ?? []).sort(inOrder))
}

/** Whether claims are so many that not all of them are compared which might be one fact. */
export const exceedReach = (claims: readonly StatedClaim[]): boolean =>
  claims.length > MOST_CLAIMS && mergeRepeats([...claims].sort(inOrder)).length > MOST_CLAIMS

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
    addUnder(byScore, score, a * size + b)
  }
  for (const score of [...byScore.keys()].sort((p, q) => q - p))
    for (const pair of Float64Array.from(byScore.get(score) ?? []).sort()) yield [Math.floor(pair / size), pair % size]
}

/** Pairs of one kind whose measures or concepts share a word, and that are not of two subjects: all others are never one fact. */
function* candidatePairs(nodes: readonly ClaimNode[]): Generator<[number, number]> {
  const many = nodes.length > MOST_CLAIMS
  // Of a toll the event is the subject.
  const subjects = Int32Array.from(nodes, ({ claim, subject }) =>
    subject === null || EVENT_TALLIES.has(claim.measure) ? NOBODY : subject,
  )
  const holders = new Map<string, number[]>()
  const metBy = new Int32Array(nodes.length)
  for (const [b, node] of nodes.entries()) {
    const subject = subjects[b] ?? NOBODY
    for (const { key, reach } of blocksOf(node)) {
      const known = holders.get(key)
      if (known === undefined) {
        holders.set(key, [b])
        continue
      }
      let left = many ? reach : known.length
      for (let i = known.length - 1; i >= 0 && left > 0; i--) {
        const a = known[i] ?? 0
        const other = subjects[a] ?? NOBODY
        if (subject !== other && subject !== NOBODY && other !== NOBODY) continue
        left--
        if (metBy[a] === b) continue
        metBy[a] = b
        yield [a, b]
      }
      known.push(b)
    }
  }
}
const NOBODY = -1

type Block = { readonly key: string; readonly reach: number }

/** What two nodes must share to be compared, see `compareMeasures`, and with how many each is compared in a large story. */
function* blocksOf(node: ClaimNode): Generator<Block> {
  const { kind, measure } = node.claim
  const { topic } = node
  yield { key: `${kind} = ${measure}`, reach: OF_ONE_MEASURE }
  const number = EVENT_TALLIES.has(measure) ? null : numberKey(node)
  if (number !== null) yield { key: number, reach: OF_ONE_WORD }
  for (const word of new Set([measure, ...topic.measure, ...topic.concept]))
    yield { key: `${kind} ${word}`, reach: OF_ONE_WORD }
}
