// How much two articles seem to report one event: a score of named features, hand-set on incidents told by several outlets.
import { MOST_TERMS } from './article-terms.ts'
import { PARTICULARS, type Particular, type ParticularIndex } from './particular-index.ts'
import type { TermIndex } from './term-index.ts'

/** What the grouping knows of the articles beside their terms. */
export type ArticleFrame = {
  readonly terms: TermIndex
  /** Where the mean closeness of two groups is at least this, they are one story. */
  readonly sameStory: number
  /** The crowd of each article, null where none is known (crowds.ts). */
  readonly crowdOf: Int32Array | null
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
/**
 * Factors for a particular that both share, and for one that both give differently. Two outlets choose and err; one outlet that writes
 * of another street, age or hour writes of another event, though its next report names another weekday.
 */
const FACTORS: Readonly<Record<Particular, { shared: number; different: number; ofOneOutlet: number }>> = {
  street: { shared: 1.3, different: 0.6, ofOneOutlet: 0.36 },
  age: { shared: 1.2, different: 0.7, ofOneOutlet: 0.49 },
  clock: { shared: 1.3, different: 0.6, ofOneOutlet: 0.36 },
  weekday: { shared: 1, different: 0.7, ofOneOutlet: 0.7 },
  // A toll rises: that two differ says nothing.
  toll: { shared: 1.3, different: 1, ofOneOutlet: 1 },
}
/** Articles of one event appear within days; a trial months later still belongs to it, but must resemble it more. */
const DAYS_OF_GRACE = 3
const FADING = 0.3
/** Where one does not tell its day they may be of any two days: two undated reports on one team are seldom of one game. */
const UNDATED = 1.4
/** An article that came out more than a day before the other's event cannot report it; metadata err by a day. */
const BEFORE_THE_EVENT = 0.5
/** Below this no factor lifts a score over the threshold. */
const NEGLIGIBLE = 0.008

/** Scores pairs of articles. One article with many others, one after the other, is cheapest: its terms are laid out once. */
export class PairScorer {
  private readonly frame: ArticleFrame
  /** By term: its place among the terms of the article that is laid out, counted from 1; 0 where that article is without it. */
  private readonly places: Int32Array
  private laidOut = -1
  /** What each term of the article that is laid out contributes to the pair at hand; zeros between pairs. */
  private readonly shares = new Float64Array(MOST_TERMS)
  /** The places of the terms that contribute. */
  private readonly shared = new Int32Array(MOST_TERMS)

  constructor(frame: ArticleFrame) {
    this.frame = frame
    this.places = new Int32Array(frame.terms.frequency.length)
  }

  /**
   * The score of two articles, 0 to about 2: the cosine of their rare terms without the one name that contributes most (two events in
   * one city share the city), changed by shared and different particulars and by the days between them.
   */
  score(a: number, b: number): number {
    const cosine = this.cosineWithoutTop(a, b)
    return cosine < NEGLIGIBLE ? 0 : adjust(this.frame, a, b, cosine)
  }

  private cosineWithoutTop(a: number, b: number): number {
    const { starts, terms, weights, outlet } = this.frame.terms
    const { places, shared, shares } = this
    this.layOut(a)
    const sameHouse = areOfOneOutlet(this.frame, a, b)
    const first = starts[a] ?? 0
    const end = starts[b + 1] ?? 0
    let count = 0
    let sum = 0
    for (let j = starts[b] ?? 0; j < end; j++) {
      const term = terms[j] ?? 0
      const place = (places[term] ?? 0) - 1
      if (place < 0) continue
      const house = sameHouse && (outlet[term] ?? -1) >= 0
      const share = (weights[first + place] ?? 0) * (weights[j] ?? 0) * (house ? HOUSE_STYLE : 1)
      sum += share
      if (house || share === 0) continue
      shares[place] = share
      shared[count++] = place
    }
    const top = sum < NEGLIGIBLE ? 0 : this.topName(first, count)
    for (let n = 0; n < count; n++) shares[shared[n] ?? 0] = 0
    return sum - top
  }

  /** The share of the one word, or of the pair of words with both of its words, that the two articles owe most to. */
  private topName(first: number, count: number): number {
    const { left, right } = this.frame.terms
    const shareOf = (place: number) => (place < 0 ? 0 : (this.shares[place] ?? 0))
    let top = 0
    for (let n = 0; n < count; n++) {
      const place = this.shared[n] ?? 0
      const whole = shareOf(place) + shareOf(left[first + place] ?? -1) + shareOf(right[first + place] ?? -1)
      if (whole > top) top = whole
    }
    return top
  }

  private layOut(article: number): void {
    if (article === this.laidOut) return
    if (this.laidOut >= 0) this.mark(this.laidOut, 0)
    this.mark(article, 1)
    this.laidOut = article
  }

  /** Notes where the terms of an article stand; with 0 for `step`, that they stand nowhere. */
  private mark(article: number, step: 0 | 1): void {
    const { starts, terms } = this.frame.terms
    const first = starts[article] ?? 0
    const end = starts[article + 1] ?? 0
    for (let i = first; i < end; i++) this.places[terms[i] ?? 0] = step * (i - first + 1)
  }
}

export const areOfOneOutlet = ({ outlets }: ArticleFrame, a: number, b: number) =>
  (outlets[a] ?? -1) >= 0 && outlets[a] === outlets[b]

/** Whether it is known that two outlets tell them. */
export const areOfTwoOutlets = ({ outlets }: ArticleFrame, a: number, b: number): boolean =>
  (outlets[a] ?? -1) >= 0 && (outlets[b] ?? -1) >= 0 && outlets[a] !== outlets[b]

/** The score of a pair by what is known beside its words. */
function adjust(frame: ArticleFrame, a: number, b: number, cosine: number): number {
  const ofOneOutlet = areOfOneOutlet(frame, a, b)
  let score = cosine
  for (const kind of PARTICULARS) {
    const agreement = frame.particulars.compare(a, b, kind)
    if (agreement !== 0) score *= FACTORS[kind][agreement > 0 ? 'shared' : ofOneOutlet ? 'ofOneOutlet' : 'different']
  }
  const [happened, happenedToo] = [frame.events[a] ?? NO_DAY, frame.events[b] ?? NO_DAY]
  score *= compareEvents(happened, happenedToo)
  const [x, y] = [frame.days[a] ?? NO_DAY, frame.days[b] ?? NO_DAY]
  if (x === NO_DAY || y === NO_DAY) return score / UNDATED
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

/** Two reports that begin with places of which the other says nothing are hardly of one event, however much of a topic they share. */
const OTHER_PLACE = 0.8

/** By how much a score counts where it is asked whether two articles are of one event, and not whether they share a topic. */
export const placeFactor = ({ particulars }: ArticleFrame, a: number, b: number): number =>
  particulars.areOfTwoPlaces(a, b) ? OTHER_PLACE : 1
