// The particulars of all articles: streets, ages, times of day, weekdays and days, five short lists an article.
import { type ArticleTerms, PARTICULARS, type Particular } from './article-terms.ts'
import { IntList } from './int-list.ts'

/** How far apart reports of one event may give a particular: its time within half an hour, its day within one, round midnight. */
const PLAY: Readonly<Partial<Record<Particular, number>>> = { clock: 30, day: 1 }

export class ParticularIndex {
  private readonly starts = new IntList()
  private readonly values = new IntList()

  add({ particulars }: ArticleTerms): void {
    for (const kind of PARTICULARS) {
      this.starts.push(this.values.length)
      for (const value of [...particulars[kind]].sort((a, b) => a - b)) this.values.push(value)
    }
  }

  /** 1 where two articles share a particular of the kind, −1 where both give some and share none, 0 where one gives none. */
  compare(a: number, b: number, kind: Particular): number {
    const [x, xEnd] = this.range(a, kind)
    const [y, yEnd] = this.range(b, kind)
    if (x === xEnd || y === yEnd) return 0
    const play = PLAY[kind] ?? 0
    for (let i = x; i < xEnd; i++)
      for (let j = y; j < yEnd; j++) if (Math.abs(this.values.at(i) - this.values.at(j)) <= play) return 1
    return -1
  }

  /** The first day that an article gives its event; before all days where it gives none. */
  earliestDay(article: number): number {
    const [from, end] = this.range(article, 'day')
    return from === end ? Number.NEGATIVE_INFINITY : this.values.at(from)
  }

  private range(article: number, kind: Particular): [number, number] {
    const list = article * PARTICULARS.length + PARTICULARS.indexOf(kind)
    return [this.starts.at(list), list + 1 < this.starts.length ? this.starts.at(list + 1) : this.values.length]
  }
}
