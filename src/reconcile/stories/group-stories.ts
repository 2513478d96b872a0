// Which articles report one event: groups of close ones grow by average linkage, so that one chance resemblance does not chain two events
// together.
import { UnionFind } from '../union-find.ts'
import type { ClosePairs } from './close-pairs.ts'

/** What is remembered of pairs at a time: some 30 MB. */
const MOST_PAIRS = 500_000
/** Members of a group that speak for it when two groups are compared. */
const SPOKESMEN = 12
/** So many are heard first. Most groups that are compared share a topic and no more, and there it ends. */
const FIRST_SPOKESMEN = 5

/**
 * What is between two groups of some size must not fall so far below what is within each: two games of one team, each told by a dozen
 * outlets, are closer than two reports of unlike news.
 */
const AS_CLOSE = 0.5

/** Articles as close as this report one event beyond doubt, even where they date it to different days. */
const SURELY_SAME = 0.045

export type Grouping = {
  /** The number of the story of each article. */
  readonly storyOf: Int32Array
  /** Articles of one number report one event beyond doubt: a part of a story, or all of it. */
  readonly coreOf: Int32Array
}

/**
 * The stories of the articles, from the pairs that are close. `given` holds the number of a grouping that the input brought, below 0 for
 * none: such articles stay together, and two given groups stay apart.
 */
export function groupStories(size: number, pairs: ClosePairs, given: Int32Array): Grouping {
  const { close } = pairs
  const groups = new Groups(size, pairs, given)
  for (const [a, b] of close.heaviestFirst()) groups.tryToJoin(a, b)
  const storyOf = groups.number()
  const cores = new UnionFind(size)
  for (const [a, b, own] of close) if (own >= SURELY_SAME && storyOf[a] === storyOf[b]) cores.join(a, b)
  return { storyOf, coreOf: storyOf.map((_, article) => cores.find(article)) }
}

class Groups {
  private readonly sets: UnionFind
  private readonly members: (number[] | undefined)[]
  private readonly pairs: ClosePairs
  private readonly given: Int32Array
  private readonly scores = new Map<number, number>()
  /** Pairs of groups that were kept apart, with how many members they had: the same pair is asked for again by each of its edges. */
  private readonly apart = new Map<number, number>()

  constructor(size: number, pairs: ClosePairs, given: Int32Array) {
    this.pairs = pairs
    this.given = given.slice()
    this.sets = new UnionFind(size)
    this.members = Array.from({ length: size }, (_, article) => [article])
    const first = new Map<number, number>()
    for (let article = 0; article < size; article++) {
      const group = given[article] ?? -1
      if (group < 0) continue
      const founder = first.get(group)
      if (founder === undefined) first.set(group, article)
      else this.join(this.sets.find(founder), article)
    }
  }

  tryToJoin(a: number, b: number): void {
    const [x, y] = [this.sets.find(a), this.sets.find(b)]
    if (x === y) return
    const [gx, gy] = [this.given[x] ?? -1, this.given[y] ?? -1]
    if (gx >= 0 && gy >= 0) return
    const key = this.keyOf(x, y)
    const size = (this.members[x]?.length ?? 0) + (this.members[y]?.length ?? 0)
    if (this.apart.get(key) === size) return
    if (this.areOneStory(x, y)) this.join(x, y)
    else remember(this.apart, key, size)
  }

  private areOneStory(x: number, y: number): boolean {
    // Less alike than their topics alone make them.
    if (this.linkage(x, y, FIRST_SPOKESMEN) < 0) return false
    const between = this.linkage(x, y, SPOKESMEN)
    return (
      between >= Math.max(this.pairs.sameStory, AS_CLOSE * Math.min(this.closenessWithin(x), this.closenessWithin(y)))
    )
  }

  /** Mean closeness over the pairs of a group, of a large one over so many spokesmen; 0 for a small one, which shows nothing of it. */
  private closenessWithin(group: number): number {
    const members = this.spokesmen(group, SPOKESMEN)
    if (members.length < FIRST_SPOKESMEN) return 0
    let sum = 0
    for (const [n, a] of members.entries()) for (const b of members.slice(n + 1)) sum += this.score(a, b)
    return (2 * sum) / (members.length * (members.length - 1))
  }

  /** Mean score over the pairs between two groups, of large groups over so many spokesmen. */
  private linkage(x: number, y: number, most: number): number {
    const [left, right] = [this.spokesmen(x, most), this.spokesmen(y, most)]
    // Each member of the first is laid out once.
    const [few, many] = left.length <= right.length ? [left, right] : [right, left]
    let sum = 0
    for (const a of few) for (const b of many) sum += this.score(a, b)
    return sum / (few.length * many.length)
  }

  /** The score of a pair; groups that grow ask for the same pairs again and again. */
  private score(a: number, b: number): number {
    const key = this.keyOf(a, b)
    const known = this.scores.get(key)
    if (known !== undefined) return known
    const score = this.pairs.closenessOf(a, b)
    remember(this.scores, key, score)
    return score
  }

  private keyOf(a: number, b: number): number {
    return Math.min(a, b) * this.members.length + Math.max(a, b)
  }

  private spokesmen(group: number, most: number): number[] {
    const members = this.members[group] ?? []
    return members.length <= most ? members : members.slice(0, most)
  }

  private join(x: number, y: number): void {
    const given = Math.max(this.given[x] ?? -1, this.given[y] ?? -1)
    const merged = [...(this.members[x] ?? []), ...(this.members[y] ?? [])].sort((a, b) => a - b)
    this.sets.join(x, y)
    const root = this.sets.find(x)
    this.members[x] = undefined
    this.members[y] = undefined
    this.members[root] = merged
    this.given[root] = given
  }

  number(): Int32Array {
    const numbers = new Map<number, number>()
    return Int32Array.from(this.members, (_, article) => {
      const root = this.sets.find(article)
      const known = numbers.get(root) ?? numbers.size
      numbers.set(root, known)
      return known
    })
  }
}

function remember(pairs: Map<number, number>, key: number, value: number): void {
  if (pairs.size === MOST_PAIRS) pairs.clear()
  pairs.set(key, value)
}
