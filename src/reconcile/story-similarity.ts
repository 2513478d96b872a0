// How much two articles seem to report one event: a score of named features, hand-set on incidents told by several outlets.
import { PARTICULARS, type Particular } from './article-terms.ts'
import type { ParticularIndex } from './particular-index.ts'
import type { TermIndex } from './term-index.ts'

/** What the grouping knows of the articles beside their terms. */
export type ArticleFrame = {
  readonly terms: TermIndex
  readonly particulars: ParticularIndex
  /** Day of publication, `NO_DAY` where it is open. */
  readonly days: Int32Array
  /** Day that the article itself writes of its event, `NO_DAY` where it writes none. */
  readonly events: Int32Array
  /** Number of the outlet, below 0 where it is unknown. */
  readonly outlets: Int32Array
}

export const NO_DAY = -0x80000000

/** What one outlet alone writes (its own name, its weather, its legal line) says little about two of its articles. */
const HOUSE_STYLE = 0.2
/** Factors for a particular that both share, and for one that both give differently. */
const FACTORS: Readonly<Record<Particular, readonly [shared: number, different: number]>> = {
  street: [1.3, 0.6],
  age: [1.2, 0.7],
  clock: [1.3, 0.6],
  weekday: [1, 0.7],
}
/** Articles of one event appear within days; a trial months later still belongs to it, but must resemble it more. */
const DAYS_OF_GRACE = 3
const FADING = 0.3
/** An article that came out more than a day before the other's event cannot report it; metadata err by a day. */
const BEFORE_THE_EVENT = 0.5
/** Below this no factor lifts a score over the threshold. */
const NEGLIGIBLE = 0.008

/**
 * The score of two articles, 0 to about 2: the cosine of their rare terms without the one name that contributes most (two events in
 * one city share the city), changed by shared and different particulars and by the days between them.
 */
export function scorePair(frame: ArticleFrame, a: number, b: number): number {
  let score = cosineWithoutTop(frame, a, b)
  if (score < NEGLIGIBLE) return 0
  for (const kind of PARTICULARS) {
    const agreement = frame.particulars.compare(a, b, kind)
    if (agreement !== 0) score *= FACTORS[kind][agreement > 0 ? 0 : 1]
  }
  const [happened, happenedToo] = [frame.events[a] ?? NO_DAY, frame.events[b] ?? NO_DAY]
  score *= compareEvents(happened, happenedToo)
  const [x, y] = [frame.days[a] ?? NO_DAY, frame.days[b] ?? NO_DAY]
  if (x === NO_DAY || y === NO_DAY) return score
  if (happenedToo > x + 1 || happened > y + 1) score *= BEFORE_THE_EVENT
  const gap = Math.abs(x - y)
  return gap <= DAYS_OF_GRACE ? score : score / (1 + FADING * Math.log(gap / DAYS_OF_GRACE))
}

/** Factors of two written days of events: the same, a day apart (a night, a wrong weekday), further apart. */
const SAME_DAY = 1
const NEXT_DAY = 1
const OTHER_DAY = 0.6
/** Weeks apart, one of the two is likelier to be the day of a trial, or of an older case that is recalled. */
const WEEKS = 14
const OTHER_MONTH = 0.95

function compareEvents(x: number, y: number): number {
  if (x === NO_DAY || y === NO_DAY) return 1
  const gap = Math.abs(x - y)
  return gap === 0 ? SAME_DAY : gap === 1 ? NEXT_DAY : gap <= WEEKS ? OTHER_DAY : OTHER_MONTH
}

function cosineWithoutTop({ terms: index, outlets }: ArticleFrame, a: number, b: number): number {
  const sameHouse = (outlets[a] ?? -1) >= 0 && outlets[a] === outlets[b]
  const first = index.starts[a] ?? 0
  const end = index.starts[a + 1] ?? 0
  const bEnd = index.starts[b + 1] ?? 0
  // Most pairs share a handful of their three hundred terms: only what is shared is written down.
  const shared: number[] = []
  const shares: number[] = []
  let j = index.starts[b] ?? 0
  let sum = 0
  for (let i = first; i < end; i++) {
    const term = index.terms[i] ?? -1
    while (j < bEnd && (index.terms[j] ?? 0) < term) j++
    if (j === bEnd) break
    if (index.terms[j] !== term) continue
    const house = sameHouse && (index.outlet[term] ?? -1) >= 0
    const share = (index.weights[i] ?? 0) * (index.weights[j] ?? 0) * (house ? HOUSE_STYLE : 1)
    sum += share
    if (house || share === 0) continue
    shared.push(i - first)
    shares.push(share)
  }
  if (sum < NEGLIGIBLE) return 0
  const byPlace = new Float64Array(end - first)
  shared.forEach((place, n) => {
    byPlace[place] = shares[n] ?? 0
  })
  return sum - topName(index, first, shared, byPlace)
}

/** The share of the one word, or of the pair of words with both of its words, that the two articles owe most to. */
function topName(index: TermIndex, first: number, shared: readonly number[], shares: Float64Array): number {
  let top = 0
  for (const place of shared) {
    const [left, right] = [index.left[first + place] ?? -1, index.right[first + place] ?? -1]
    const own = shares[place] ?? 0
    const whole = own + (left < 0 ? 0 : (shares[left] ?? 0)) + (right < 0 ? 0 : (shares[right] ?? 0))
    if (whole > top) top = whole
  }
  return top
}
