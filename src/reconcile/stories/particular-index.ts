// The particulars of all articles: streets, ages, times of day, weekdays and tolls, five short lists an article, and two of its places.
import type { EventDigest } from '../article-digest.ts'
import { IntList } from '../int-list.ts'
import { WRITTEN_PARTICULARS } from './article-terms.ts'

export const PARTICULARS = [...WRITTEN_PARTICULARS, 'toll'] as const
/** Lists of an article: those of its particulars, then the places of its beginning and all its places. */
const LISTS = PARTICULARS.length + 2
const [HEAD, WHOLE] = [PARTICULARS.length, PARTICULARS.length + 1]
export type Particular = (typeof PARTICULARS)[number]

/** Two reports of one event give its time within half an hour of each other. */
const SAME_TIME = 30

export class ParticularIndex {
  private readonly starts = new IntList()
  private readonly values = new IntList()

  add({ particulars, toll, places }: EventDigest): void {
    for (const values of [...particulars, toll, places.head, places.whole]) {
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

  /** Whether neither of two articles names anywhere a place that the other begins with, and both begin with some. */
  areOfTwoPlaces(a: number, b: number): boolean {
    return this.leavesOut(a, b) && this.leavesOut(b, a)
  }

  private leavesOut(a: number, b: number): boolean {
    const [x, xEnd] = this.list(a, HEAD)
    const [y, yEnd] = this.list(b, WHOLE)
    if (x === xEnd) return false
    for (let i = x; i < xEnd; i++)
      for (let j = y; j < yEnd; j++) if (this.values.at(i) === this.values.at(j)) return false
    return true
  }

  private range(article: number, kind: Particular): [number, number] {
    return this.list(article, PARTICULARS.indexOf(kind))
  }

  private list(article: number, place: number): [number, number] {
    const list = article * LISTS + place
    return [this.starts.at(list), list + 1 < this.starts.length ? this.starts.at(list + 1) : this.values.length]
  }
}
