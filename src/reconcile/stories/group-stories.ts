// Which articles report one event. Candidates come from an inverted index over rare terms, never from all pairs; groups grow by average
// linkage, so that one chance resemblance does not chain two events together.
import { UnionFind } from '../union-find.ts'
import { Heaviest } from './heaviest.ts'
import { PairList } from './pair-list.ts'
import { type ArticleFrame, PairScorer } from './story-similarity.ts'
import { TopicLevels } from './topic-levels.ts'

/** Where the mean closeness of two groups is at least this, they are one story (set on incidents told by several outlets). */
const SAME_STORY = 0.014
/** How far the score of two articles must stand out from what their topics alone give. */
const ABOVE_TOPIC = 4
/** Terms of an article that look for candidates, the heaviest first. */
const PROBES = 48
/** Neighbours looked at in a term's list of articles, on one side: keeps the cost of common terms even. */
const NEIGHBOURS = 24
/** Candidates of an article that are scored in full. */
const CANDIDATES = 40
/** What is remembered of pairs at a time: some 30 MB. */
const MOST_PAIRS = 500_000
/** Members of a group that speak for it when two groups are compared. */
const SPOKESMEN = 12
/** So many are heard first. Most groups that are compared share a topic and no more, and there it ends. */
const FIRST_SPOKESMEN = 5

/** Articles as close as this report one event beyond doubt, even where they date it to different days. */
const SURELY_SAME = 0.045

export type Grouping = {
  /** The number of the story of each article. */
  readonly storyOf: Int32Array
  /** Articles of one number report one event beyond doubt: a part of a story, or all of it. */
  readonly coreOf: Int32Array
}

/**
 * The stories of the articles. `given` holds the number of a grouping that the input brought, below 0 for none: such
 * articles stay together, and two given groups stay apart.
 */
export function groupStories(frame: ArticleFrame, given: Int32Array): Grouping {
  const scorer = new PairScorer(frame)
  const { levels, pairs } = findPairs(frame, scorer)
  const closeness = (a: number, b: number, score: number) =>
    score - (ABOVE_TOPIC / 2) * ((levels[a] ?? 0) + (levels[b] ?? 0))
  const close = new PairList(frame.terms.size)
  for (const [a, b, score] of pairs) {
    const own = closeness(a, b, score)
    if (own >= SAME_STORY) close.push(a, b, own)
  }
  const groups = new Groups(frame.terms.size, (a, b) => closeness(a, b, scorer.score(a, b)), given)
  for (const [a, b] of close.heaviestFirst()) groups.tryToJoin(a, b)
  const storyOf = groups.number()
  const cores = new UnionFind(storyOf.length)
  for (const [a, b, own] of close) if (own >= SURELY_SAME && storyOf[a] === storyOf[b]) cores.join(a, b)
  return { storyOf, coreOf: storyOf.map((_, article) => cores.find(article)) }
}

class Groups {
  private readonly sets: UnionFind
  private readonly members: (number[] | undefined)[]
  private readonly closenessOf: (a: number, b: number) => number
  private readonly given: Int32Array
  private readonly scores = new Map<number, number>()
  /** Pairs of groups that were kept apart, with how many members they had: the same pair is asked for again by each of its edges. */
  private readonly apart = new Map<number, number>()

  constructor(size: number, closenessOf: (a: number, b: number) => number, given: Int32Array) {
    this.closenessOf = closenessOf
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
    return this.linkage(x, y, SPOKESMEN) >= SAME_STORY
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
    const score = this.closenessOf(a, b)
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

/** Pairs that may tell of one event, and the score that the topic of each article alone gives. */
function findPairs(frame: ArticleFrame, scorer: PairScorer): { pairs: PairList; levels: Float64Array } {
  const { terms } = frame
  const postings = invert(frame)
  const overlap = new Float64Array(terms.size)
  const pairs = new PairList(terms.size)
  const topics = new TopicLevels(terms.size)
  const probes = new Heaviest(PROBES)
  const candidates = new Heaviest(CANDIDATES)
  const touched = new Int32Array(terms.size)
  for (let article = 0; article < terms.size; article++) {
    let count = 0
    const end = terms.starts[article + 1] ?? 0
    for (let place = terms.starts[article] ?? 0; place < end; place++) probes.offer(place, terms.weights[place] ?? 0)
    for (const place of probes.take()) {
      const weight = terms.weights[place] ?? 0
      const at = postings.placeOf(place)
      const from = Math.max(postings.starts[terms.terms[place] ?? 0] ?? 0, at - NEIGHBOURS)
      for (let i = from; i < at; i++) {
        const other = postings.articles[i] ?? 0
        if (overlap[other] === 0) touched[count++] = other
        overlap[other] = (overlap[other] ?? 0) + weight * (postings.weights[i] ?? 0)
      }
    }
    for (const other of touched.subarray(0, count)) {
      candidates.offer(other, overlap[other] ?? 0)
      overlap[other] = 0
    }
    for (const other of candidates.take()) {
      const score = scorer.score(article, other)
      topics.note(article, other, score)
      if (score >= SAME_STORY) pairs.push(Math.min(article, other), Math.max(article, other), score)
    }
  }
  return { pairs, levels: topics.levels() }
}

/** For each term its articles in the order of their days, so that neighbours in a list are neighbours in time. */
function invert({ terms, days }: ArticleFrame) {
  const starts = new Int32Array(terms.frequency.length + 1)
  for (let term = 0; term < terms.frequency.length; term++)
    starts[term + 1] = (starts[term] ?? 0) + (terms.frequency[term] ?? 0)
  const next = starts.slice(0, -1)
  const articles = new Int32Array(terms.terms.length)
  const weights = new Float32Array(terms.terms.length)
  const places = new Int32Array(terms.terms.length)
  const byDay = Int32Array.from({ length: terms.size }, (_, article) => article)
  byDay.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b)
  for (const article of byDay)
    for (let place = terms.starts[article] ?? 0; place < (terms.starts[article + 1] ?? 0); place++) {
      const term = terms.terms[place] ?? 0
      const at = next[term] ?? 0
      next[term] = at + 1
      articles[at] = article
      weights[at] = terms.weights[place] ?? 0
      places[place] = at
    }
  return { starts, articles, weights, placeOf: (place: number) => places[place] ?? 0 }
}
