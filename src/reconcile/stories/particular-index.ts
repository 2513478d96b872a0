// The particulars of all articles: streets, ages, times of day, weekdays and tolls, five short lists an article.
import type { EventDigest } from '../article-digest.ts'
import { IntList } from '../int-list.ts'
import { WRITTEN_PARTICULARS } from './article-terms.ts'

export const PARTICULARS = [...WRITTEN_PARTICULARS, 'toll'] as const
export type Particular = (typeof PARTICULARS)[number]

/** Two reports of one event give its time within half an hour of each other. */
const SAME_TIME = 30

export class ParticularIndex {
  private readonly starts = new IntList()
  private readonly values = new IntList()

  add({ particulars, toll }: EventDigest): void {
    for (const values of [...particulars, toll]) {
      this.starts.push(this.values.length)
      for (const value of values) this.values.push(value)
    }
  }

  /** 1 where two articles share a particular of the kind, −1 where both give some and share none, 0 where one gives none. */
  compare(a: number, b: number, kind: Particular): number {
    const [x, xEnd] = this.range(a, kind)
    const [y, yEnd] = this.range(b, kind)
    if (x === xEnd || y === yEnd) return 0
    const play = kind === 'clock' ? SAME_TIME : 0
    for (let i = x; i < xEnd; i++)
      for (let j = y; j < yEnd; j++) if (Math.abs(this.values.at(i) - this.values.at(j)) <= play) return 1
    return -1
  }

  private range(article: number, kind: Particular): [number, number] {
    const list = article * PARTICULARS.length + PARTICULARS.indexOf(kind)
    return [this.starts.at(list), list + 1 < this.starts.length ? this.starts.at(list + 1) : this.values.length]
  }
}
