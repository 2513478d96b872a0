// Events that crowds of outlets tell. In a folder that is full of one event its names are as common as `said`, and what its reports share
// would weigh nothing: a crowd counts as few articles, as if the other outlets were not in the folder.
import { UnionFind } from '../union-find.ts'
import type { ClosePairs } from './close-pairs.ts'
import { type ArticleFrame, areOfTwoOutlets } from './story-similarity.ts'

/** An article of a crowd is close to so many of other outlets. */
const CROWDED = 10
/** Two articles are of one crowd where each is among so many that are closest to the other: two events of one folder have stray pairs. */
const CLOSEST = 8
/** As many articles at most does a crowd count as: so many hold together by themselves. */
const COUNTED = 25

export type Crowds = {
  /** For each article the number of its crowd; one that is in none has its own. */
  readonly crowdOf: Int32Array
  /** How much each article counts where it is asked how rare a term is: less than 1 for those of a large crowd. */
  readonly weights: Float64Array
  /** Articles of large crowds. */
  readonly crowded: number
}

/**
 * The crowds of a folder; null where it holds no large one. Articles of unknown outlets make no crowd: nothing tells whether one outlet
 * writes of one topic again and again.
 */
export function findCrowds(frame: ArticleFrame, pairs: ClosePairs): Crowds | null {
  const crowdOf = gather(frame, pairs)
  const members = new Int32Array(crowdOf.length)
  for (const crowd of crowdOf) members[crowd] = (members[crowd] ?? 0) + 1
  const crowded = members.reduce((sum, count) => (count > COUNTED ? sum + count : sum), 0)
  if (crowded === 0) return null
  const weights = Float64Array.from(crowdOf, crowd => Math.min(1, COUNTED / (members[crowd] ?? 1)))
  return { crowdOf, weights, crowded }
}

function gather(frame: ArticleFrame, { close }: ClosePairs): Int32Array {
  const { size } = frame.terms
  const partners = new Int32Array(size)
  for (const [a, b] of close) if (areOfTwoOutlets(frame, a, b)) countBoth(partners, a, b)
  const closer = new Int32Array(size)
  const sets = new UnionFind(size)
  for (const [a, b] of close.heaviestFirst()) {
    if (Math.min(partners[a] ?? 0, partners[b] ?? 0) < CROWDED || !areOfTwoOutlets(frame, a, b)) continue
    if (Math.max(closer[a] ?? 0, closer[b] ?? 0) < CLOSEST) sets.join(a, b)
    countBoth(closer, a, b)
  }
  return partners.map((_, article) => sets.find(article))
}

function countBoth(counts: Int32Array, a: number, b: number): void {
  counts[a] = (counts[a] ?? 0) + 1
  counts[b] = (counts[b] ?? 0) + 1
}
