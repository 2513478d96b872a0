// How alike an article is to other news of its topic. In a folder of all kinds of news the words of a topic are rare, so that two articles
// on interest rates resemble each other as two on one shooting do; what reports the same event stands out from its topic.

/** An event is seldom told by so many articles of a folder: who comes after them in likeness shares the topic, not the event. */
const TOLD_BY = 25
/** Scores are counted in steps of this size. */
const STEP = 0.001
/** As many steps at most: an event that a hundred outlets tell is a topic of its own, and must not fall apart for it. */
const STEPS = 25

/** Counts the scores of each article, and knows what score its topic alone gives. */
export class TopicLevels {
  /** By article and step how many scores reach it; what lies above the last step is counted there. */
  private readonly counts: Uint16Array

  constructor(articles: number) {
    this.counts = new Uint16Array(articles * STEPS)
  }

  /** Notes the score of a pair. */
  note(a: number, b: number, score: number): void {
    const step = Math.min(STEPS - 1, Math.floor(score / STEP))
    this.count(a * STEPS + step)
    this.count(b * STEPS + step)
  }

  private count(at: number): void {
    const count = this.counts[at] ?? 0
    if (count < TOLD_BY) this.counts[at] = count + 1
  }

  /** For each article the score that its topic alone gives: that of its pair at the place `TOLD_BY`, the best first; 0 where it has fewer. */
  levels(): Float64Array {
    return Float64Array.from({ length: this.counts.length / STEPS }, (_, article) => {
      let better = 0
      for (let step = STEPS - 1; step > 0; step--) {
        better += this.counts[article * STEPS + step] ?? 0
        if (better >= TOLD_BY) return step * STEP
      }
      return 0
    })
  }
}
