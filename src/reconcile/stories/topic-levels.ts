// How alike an article is to other news of its topic. In a folder of all kinds of news the words of a topic are rare, so that two articles
// on interest rates resemble each other as two on one shooting do; what reports the same event stands out from its topic.

/** An event is seldom told by so many articles of a folder: who comes after them in likeness shares the topic, not the event. */
const TOLD_BY = 25
/** Parts of a pair that count: one outlet seldom tells an event eight times, a hundred outlets may. */
const PARTS = { oneOutlet: 12, unknown: 4, twoOutlets: 1 } as const
const ENOUGH = TOLD_BY * PARTS.unknown

/** Who tells a pair of articles. */
export type Tellers = keyof typeof PARTS

/** Scores are counted in steps of this size. */
const STEP = 0.001
/** As many steps at most: an event that a hundred outlets tell is a topic of its own, and must not fall apart for it. */
const STEPS = 25

/** Counts the scores of each article, and knows what score its topic alone gives. */
export class TopicLevels {
  /** By article and step how much reaches it, in parts of a pair; what lies above the last step is counted there. */
  private readonly counts: Uint16Array
  /** By article how many pairs reach the first step, whoever tells them. */
  private readonly alike: Uint8Array

  constructor(articles: number) {
    this.counts = new Uint16Array(articles * STEPS)
    this.alike = new Uint8Array(articles)
  }

  /** Notes the score of a pair. */
  note(a: number, b: number, score: number, tellers: Tellers): void {
    const step = Math.min(STEPS - 1, Math.floor(score / STEP))
    if (step === 0) return
    this.count(a, step, PARTS[tellers])
    this.count(b, step, PARTS[tellers])
  }

  private count(article: number, step: number, part: number): void {
    const at = article * STEPS + step
    this.counts[at] = Math.min(ENOUGH, (this.counts[at] ?? 0) + part)
    this.alike[article] = Math.min(TOLD_BY, (this.alike[article] ?? 0) + 1)
  }

  /**
   * For each article the score that its topic alone gives: that of its pair at the place `TOLD_BY`, the best first. Pairs of two outlets
   * may be of one event however alike they are, and by themselves show no more than that there is a topic; 0 where it has fewer.
   */
  levels(): Float64Array {
    return Float64Array.from(this.alike, (alike, article) => {
      let better = 0
      for (let step = STEPS - 1; step > 0; step--) {
        better += this.counts[article * STEPS + step] ?? 0
        if (better >= ENOUGH) return step * STEP
      }
      return alike >= TOLD_BY ? STEP : 0
    })
  }
}
