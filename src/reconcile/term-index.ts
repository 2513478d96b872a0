// The terms of all articles in one index: how rare each is, and which articles share it. Integers only; no text is kept.
import { mixBits } from '../text/hash.ts'
import { type ArticleTerms, countOfTerm, leftOfTerm, MOST_TERMS, rightOfTerm } from './article-terms.ts'
import { IntList } from './int-list.ts'

/** As if this many articles of other news stood beside the folder: in a folder of two, no word is rare otherwise. */
const BACKGROUND = 20
/** A second and third `Detroit` say little more than the first. */
const REPEATED = 0.3
const SEVERAL_OUTLETS = -2

/** Counts articles and outlets a term, in open addressing: two integers a slot. */
class TermTable {
  private keys = new Int32Array(1 << 16)
  private counts = new Int32Array(1 << 16)
  private outlets = new Int32Array(1 << 16)
  private used = 0

  private slot(hash: number): number {
    const mask = this.keys.length - 1
    let at = mixBits(hash) & mask
    while (this.counts[at] !== 0 && this.keys[at] !== hash) at = (at + 1) & mask
    return at
  }

  add(hash: number, outlet: number): void {
    if (this.used * 2 > this.keys.length) this.grow()
    const at = this.slot(hash)
    if (this.counts[at] === 0) {
      this.used++
      this.keys[at] = hash
      this.outlets[at] = outlet
    } else if (this.outlets[at] !== outlet) this.outlets[at] = SEVERAL_OUTLETS
    this.counts[at] = (this.counts[at] ?? 0) + 1
  }

  private grow(): void {
    const { keys, counts, outlets } = this
    this.keys = new Int32Array(keys.length * 2)
    this.counts = new Int32Array(keys.length * 2)
    this.outlets = new Int32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (counts[i] === 0) continue
      const at = this.slot(keys[i] ?? 0)
      this.keys[at] = keys[i] ?? 0
      this.counts[at] = counts[i] ?? 0
      this.outlets[at] = outlets[i] ?? 0
    }
  }

  articlesOf(hash: number): number {
    return this.counts[this.slot(hash)] ?? 0
  }

  outletOf(hash: number): number {
    return this.outlets[this.slot(hash)] ?? SEVERAL_OUTLETS
  }
}

/** The terms of an article are `[starts[article], starts[article + 1])` in the arrays, in ascending order of their number. */
export type TermIndex = {
  readonly size: number
  readonly starts: Int32Array
  readonly terms: Int32Array
  /** Weight of the term in its article, of a vector of length 1. */
  readonly weights: Float32Array
  /** For a pair of words: where its words stand among the article's terms, −1 where they do not. */
  readonly left: Int16Array
  readonly right: Int16Array
  /** Articles a term. */
  readonly frequency: Int32Array
  /** The one outlet that uses the term, below 0 where several do. */
  readonly outlet: Int32Array
}

/** Takes the terms of one article after the other, and makes the index of those that at least two share. */
export class TermCollector {
  private readonly table = new TermTable()
  private readonly starts = new IntList()
  private readonly hashes = new IntList(1 << 16)
  /** See `packTerm`. */
  private readonly packed = new IntList(1 << 16)

  add({ terms }: ArticleTerms, outlet: number): void {
    this.starts.push(this.hashes.length)
    for (let i = 0; i < terms.length; i += 2) {
      const hash = terms[i] ?? 0
      this.table.add(hash, outlet)
      this.hashes.push(hash)
      this.packed.push(terms[i + 1] ?? 0)
    }
  }

  build(): TermIndex {
    const articles = this.starts.length
    const { numbers, frequency, outlet, shared } = this.numberTerms()
    const starts = new Int32Array(articles + 1)
    const terms = new Int32Array(shared)
    const weights = new Float32Array(shared)
    const left = new Int16Array(shared)
    const right = new Int16Array(shared)
    let at = 0
    for (let article = 0; article < articles; article++) {
      starts[article] = at
      const first = this.starts.at(article)
      const end = article + 1 < articles ? this.starts.at(article + 1) : this.hashes.length
      let squares = 0
      let count = 0
      const weight = new Float64Array(end - first)
      // Number and place of a term in one: so they are sorted without asking a function of ours of each pair.
      const ordered = new Float64Array(end - first)
      for (let i = 0; i < weight.length; i++) {
        const heavy = this.weigh(first + i, articles)
        weight[i] = heavy
        squares += heavy * heavy
        const number = numbers.get(this.hashes.at(first + i))
        if (number !== undefined) ordered[count++] = number * MOST_TERMS + i
      }
      const length = Math.sqrt(squares) || 1
      const places = new Int16Array(end - first).fill(-1)
      const kept = ordered.subarray(0, count).sort()
      kept.forEach((entry, place) => {
        places[entry % MOST_TERMS] = place
      })
      for (const entry of kept) {
        const i = entry % MOST_TERMS
        const packed = this.packed.at(first + i)
        terms[at] = (entry - i) / MOST_TERMS
        weights[at] = (weight[i] ?? 0) / length
        left[at] = places[leftOfTerm(packed)] ?? -1
        right[at] = places[rightOfTerm(packed)] ?? -1
        at++
      }
    }
    starts[articles] = at
    return { size: articles, starts, terms, weights, left, right, frequency, outlet }
  }

  /** tf · idf², the tf damped: rare terms decide (Salton and Buckley 1988). */
  private weigh(place: number, articles: number): number {
    const count = countOfTerm(this.packed.at(place))
    const rarity = Math.log((articles + BACKGROUND) / (this.table.articlesOf(this.hashes.at(place)) + 1))
    return (1 + REPEATED * Math.log(count)) * Math.max(rarity, 0) ** 2
  }

  private numberTerms() {
    const numbers = new Map<number, number>()
    const frequency = new IntList()
    const outlet = new IntList()
    let shared = 0
    for (let i = 0; i < this.hashes.length; i++) {
      const hash = this.hashes.at(i)
      const articles = this.table.articlesOf(hash)
      if (articles < 2) continue
      shared++
      if (numbers.has(hash)) continue
      numbers.set(hash, numbers.size)
      frequency.push(articles)
      outlet.push(this.table.outletOf(hash))
    }
    return { numbers, frequency: frequency.view().slice(), outlet: outlet.view().slice(), shared }
  }
}
