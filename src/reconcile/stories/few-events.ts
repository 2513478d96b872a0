// Whether a folder holds the coverage of one event or of two or three, as an analyst gathers it. Then articles whose outlets nobody tells
// are taken for those of as many outlets: elsewhere one outlet may write of one topic again and again.
import { type ArticleFrame, PairScorer } from './story-similarity.ts'

/** Two reports of one event score .2 in the mean where rareness is that in general news, two of one town's crimes .03, others .01. */
const OF_ONE_EVENT = 0.1
/** So many pairs of a hundred are to reach it: of three events that are told alike often a third is of one. */
const OF_A_HUNDRED = 15
/** Pairs that are looked at, for each article. */
const PARTNERS = 8
/** Fewer articles show nothing, and more are no one's gathering. */
const [FEWEST, MOST] = [8, 1500]

/** Whether so many articles may be a gathering, by their number and that of those without an outlet. */
export const mayBeGathered = (articles: number, unknown: number): boolean =>
  articles >= FEWEST && articles <= MOST && 2 * unknown > articles

/** Whether the articles tell of one event, or two or three; the rareness of the frame's terms is that in general news. */
export function isOfFewEvents(frame: ArticleFrame): boolean {
  const { size } = frame.terms
  const scorer = new PairScorer(frame)
  let pairs = 0
  let alike = 0
  for (let article = 0; article < size; article++)
    for (let n = 1; n <= PARTNERS; n++) {
      // Articles stand in the order of their ids, which is none of their content.
      const other = (article + Math.ceil((n * size) / (2 * PARTNERS + 1))) % size
      if (other === article) continue
      pairs++
      if (scorer.score(article, other) >= OF_ONE_EVENT) alike++
    }
  return 100 * alike >= OF_A_HUNDRED * pairs
}
