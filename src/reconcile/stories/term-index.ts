// The terms of all articles in one index: how rare each is, and which articles share it. Integers only; no text is kept.
import { mixBits } from '../../text/hash.ts'
import { IntList } from '../int-list.ts'
import { type ArticleTerms, countOfTerm, leftOfTerm, MOST_TERMS, rightOfTerm } from './article-terms.ts'
import { backgroundShares, tells } from './background.ts'

/** A second and third `Detroit` say little more than the first. */
const REPEATED = 0.3
const SEVERAL_OUTLETS = -2

/** Numbers terms in the order in which they are met, and counts their articles and outlets; hashes are found by open addressing. */
class TermTable {
  /** By slot: the hash, and the number of its term, counted from 1; 0 for a free slot. */
  private keys = new Int32Array(1 << 16)
  private numbers = new Int32Array(1 << 16)
  /** By number. */
  readonly articles = new IntList(1 << 15)
  readonly outlets = new IntList(1 << 15)

  /** Notes a term of an article of an outlet. Returns its number. */
  add(hash: number, outlet: number): number {
    const at = this.slot(hash)
    const known = (this.numbers[at] ?? 0) - 1
    if (known < 0) return this.begin(at, hash, outlet)
    this.articles.set(known, this.articles.at(known) + 1)
    if (this.outlets.at(known) !== outlet) this.outlets.set(known, SEVERAL_OUTLETS)
    return known
  }

  private begin(at: number, hash: number, outlet: number): number {
    this.keys[at] = hash
    this.articles.push(1)
    this.outlets.push(outlet)
    this.numbers[at] = this.articles.length
    if (this.articles.length * 2 > this.keys.length) this.grow()
    return this.articles.length - 1
  }

  /** By number: the share of articles of general news that have the term. */
  shares(): Float64Array {
    const known = backgroundShares()
    const shares = new Float64Array(this.articles.length)
    this.numbers.forEach((number, at) => {
      if (number > 0) shares[number - 1] = known.get(this.keys[at] ?? 0) ?? 0
    })
    return shares
  }

  private slot(hash: number): number {
    const mask = this.keys.length - 1
    let at = mixBits(hash) & mask
    while (this.numbers[at] !== 0 && this.keys[at] !== hash) at = (at + 1) & mask
    return at
  }

  private grow(): void {
    const { keys, numbers } = this
    this.keys = new Int32Array(keys.length * 2)
    this.numbers = new Int32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (numbers[i] === 0) continue
      const at = this.slot(keys[i] ?? 0)
      this.keys[at] = keys[i] ?? 0
      this.numbers[at] = numbers[i] ?? 0
    }
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
  private readonly met = new IntList(1 << 16)
  /** See `packTerm`. */
  private readonly packed = new IntList(1 << 16)

  add({ terms }: ArticleTerms, outlet: number): void {
    this.starts.push(this.met.length)
    for (let i = 0; i < terms.length; i += 2) {
      this.met.push(this.table.add(terms[i] ?? 0, outlet))
      this.packed.push(terms[i + 1] ?? 0)
    }
  }

  /**
   * `counted` tells how much each article counts where it is asked how rare a term is, null where all count alike; so many articles of
   * general news, `background`, stand beside the folder.
   */
  build(counted: Float64Array | null, background: number): TermIndex {
    const articles = this.starts.length
    const rarity = this.rarities(counted, background)
    const { numbers, frequency, outlet, shared } = this.numberShared()
    const met = this.met.view()
    const starts = new Int32Array(articles + 1)
    const terms = new Int32Array(shared)
    const weights = new Float32Array(shared)
    const left = new Int16Array(shared)
    const right = new Int16Array(shared)
    let at = 0
    for (let article = 0; article < articles; article++) {
      starts[article] = at
      const first = this.starts.at(article)
      const end = article + 1 < articles ? this.starts.at(article + 1) : met.length
      let squares = 0
      let count = 0
      const weight = new Float64Array(end - first)
      // Number and place of a term in one: so they are sorted without asking a function of ours of each pair.
      const ordered = new Float64Array(end - first)
      for (let i = 0; i < weight.length; i++) {
        const term = met[first + i] ?? 0
        const heavy = damp(countOfTerm(this.packed.at(first + i))) * (rarity[term] ?? 0)
        weight[i] = heavy
        squares += heavy * heavy
        const number = numbers[term] ?? -1
        if (number >= 0) ordered[count++] = number * MOST_TERMS + i
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

  /** idf² of each term: rare ones decide. */
  private rarities(weights: Float64Array | null, background: number): Float64Array {
    const counts = weights === null ? this.table.articles.view() : this.weighedCounts(weights)
    const articles = weights === null ? this.starts.length : weights.reduce((sum, weight) => sum + weight, 0)
    const all = articles + background
    if (!tells(background)) return Float64Array.from(counts, count => Math.max(Math.log(all / (count + 1)), 0) ** 2)
    const shares = this.table.shares()
    return Float64Array.from(counts, (count, term) => {
      const known = count + background * (shares[term] ?? 0)
      return Math.max(Math.log(all / (known + 1)), 0) ** 2
    })
  }

  /** Of each term how much its articles count together. */
  private weighedCounts(weights: Float64Array): Float64Array {
    const counts = new Float64Array(this.table.articles.length)
    const met = this.met.view()
    weights.forEach((weight, article) => {
      const end = article + 1 < weights.length ? this.starts.at(article + 1) : met.length
      for (let at = this.starts.at(article); at < end; at++) counts[met[at] ?? 0] = (counts[met[at] ?? 0] ?? 0) + weight
    })
    return counts
  }

  /** The terms of two articles and more, numbered in their order; −1 for the others. */
  private numberShared() {
    const counts = this.table.articles.view()
    const numbers = new Int32Array(counts.length).fill(-1)
    const frequency = new IntList()
    const outlet = new IntList()
    let shared = 0
    counts.forEach((count, term) => {
      if (count < 2) return
      shared += count
      numbers[term] = frequency.length
      frequency.push(count)
      outlet.push(this.table.outlets.at(term))
    })
    return { numbers, frequency: frequency.view().slice(), outlet: outlet.view().slice(), shared }
  }
}

/** The weight of a count, tf · idf² (Salton and Buckley 1988). */
const damp = (count: number) => (count === 1 ? 1 : 1 + REPEATED * Math.log(count))
