// Which pairs of articles are close enough to tell one event. Candidates come from an inverted index over rare terms, never from all pairs.
import { Heaviest } from './heaviest.ts'
import { PairList } from './pair-list.ts'
import { type ArticleFrame, areOfOneOutlet, areOfTwoOutlets, PairScorer, placeFactor } from './story-similarity.ts'
import { type Tellers, TopicLevels } from './topic-levels.ts'

/** How far the score of two articles must stand out from what their topics alone give. */
const ABOVE_TOPIC = 4
/** Terms of an article that look for candidates, the heaviest first. */
const PROBES = 48
/** Neighbours looked at in a term's list of articles, on one side: keeps the cost of common terms even. */
const NEIGHBOURS = 24
/** Candidates of an article that are scored in full. */
const CANDIDATES = 40

export type ClosePairs = {
  /** Pairs that are close enough by themselves, with their closeness. */
  readonly close: PairList
  /** The closeness of any two articles: how far their score stands out from what their topics alone give. */
  readonly closenessOf: (a: number, b: number) => number
  /** How close two groups are to be of one story. */
  readonly sameStory: number
}

/** The close pairs of a folder. */
export function findClosePairs(frame: ArticleFrame): ClosePairs {
  const scorer = new PairScorer(frame)
  const { sameStory } = frame
  const { levels, pairs } = findPairs(frame, scorer)
  const closeness = (a: number, b: number, score: number) =>
    score - (ABOVE_TOPIC / 2) * ((levels[a] ?? 0) + (levels[b] ?? 0))
  const close = new PairList(frame.terms.size)
  for (const [a, b, score] of pairs) {
    const own = closeness(a, b, score)
    if (own >= sameStory) close.push(a, b, own)
  }
  const closenessOf = (a: number, b: number) => {
    const score = scorer.score(a, b)
    return closeness(a, b, score === 0 ? 0 : score * placeFactor(frame, a, b))
  }
  return { close, closenessOf, sameStory }
}

/** Pairs that may tell of one event, and the score that the topic of each article alone gives. */
function findPairs(frame: ArticleFrame, scorer: PairScorer): { pairs: PairList; levels: Float64Array } {
  const { terms, sameStory, crowdOf } = frame
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
      // What a crowd tells is an event, however many tell it.
      if (crowdOf === null || crowdOf[article] !== crowdOf[other])
        topics.note(article, other, score, tellersOf(frame, article, other))
      if (score < sameStory) continue
      const own = score * placeFactor(frame, article, other)
      if (own >= sameStory) pairs.push(Math.min(article, other), Math.max(article, other), own)
    }
  }
  return { pairs, levels: topics.levels() }
}

function tellersOf(frame: ArticleFrame, a: number, b: number): Tellers {
  if (areOfTwoOutlets(frame, a, b)) return 'twoOutlets'
  return areOfOneOutlet(frame, a, b) ? 'oneOutlet' : 'unknown'
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
