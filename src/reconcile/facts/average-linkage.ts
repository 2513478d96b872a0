// Groups that grow by average linkage. What two groups have in common is reckoned once: of groups that were joined it is the sum of what
// their parts have, so that groups of hundreds cost no more than the pairs of their things.
import { addUnder } from '../../text/lists-by-key.ts'

/** What is remembered of pairs of groups at a time: some 80 MB. */
const MOST_SUMS = 1_000_000

/** Two groups that became one, the larger first. */
type Parts = readonly [number, number]

/**
 * Groups of things that are numbered from 0, at first one each. `scoreOf` tells how much two things belong together, −∞ where they never
 * do; two groups are joined where the mean over all pairs between them is at least `least`.
 *
 * const groups = new Linkage(3, (a, b) => (a + b === 1 ? 4 : 0), 2)
 * groups.tryToJoin(0, 1)
 * groups.tryToJoin(1, 2)
 * groups.groups() //=> [[0, 1], [2]]
 */
export class Linkage {
  private readonly things: number
  private readonly scoreOf: (a: number, b: number) => number
  private readonly least: number
  /** A group that two others became has a number of its own, above theirs; they point to it. */
  private readonly parent: number[]
  private readonly sizes: number[]
  /** Of the groups that were joined, in the order of their numbers. */
  private readonly parts: Parts[] = []
  /** The sums of scores between two groups that were kept apart: they are asked for again, by other pairs and when a group has grown. */
  private readonly sums = new Map<number, number>()

  constructor(things: number, scoreOf: (a: number, b: number) => number, least: number) {
    this.things = things
    this.scoreOf = scoreOf
    this.least = least
    this.parent = Array.from({ length: things }, (_, n) => n)
    this.sizes = this.parent.map(() => 1)
  }

  tryToJoin(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)]
    if (x === y) return
    const sum = this.sumBetween(x, y)
    if (sum / (this.sizeOf(x) * this.sizeOf(y)) >= this.least) this.join(x, y)
    else this.remember(x, y, sum)
  }

  /** The groups in the order of their first things, the things of each in their order. */
  groups(): number[][] {
    const groups = new Map<number, number[]>()
    for (let thing = 0; thing < this.things; thing++) {
      const group = this.find(thing)
      addUnder(groups, group, thing)
    }
    return [...groups.values()]
  }

  private find(thing: number): number {
    let at = thing
    for (let next = this.parent[at] ?? at; next !== at; next = this.parent[at] ?? at) {
      const beyond = this.parent[next] ?? next
      this.parent[at] = beyond
      at = beyond
    }
    return at
  }

  private sizeOf(group: number): number {
    return this.sizes[group] ?? 1
  }

  private join(x: number, y: number): void {
    const group = this.parent.length
    this.parent[x] = group
    this.parent[y] = group
    this.parent.push(group)
    this.sizes.push(this.sizeOf(x) + this.sizeOf(y))
    this.parts.push(this.sizeOf(x) >= this.sizeOf(y) ? [x, y] : [y, x])
  }

  private remember(x: number, y: number, sum: number): void {
    if (this.sums.size === MOST_SUMS) this.sums.clear()
    this.sums.set(keyOf(x, y), sum)
  }

  /**
   * Goes down by the larger part of the younger group until the sum is known, and adds those of the smaller parts: a group may have grown
   * by one thing ten thousand times, and calls as deep as that end the program.
   */
  private sumBetween(x: number, y: number): number {
    const beside: [number, number][] = []
    let [young, old] = x > y ? [x, y] : [y, x]
    let sum = this.sums.get(keyOf(young, old))
    while (sum === undefined) {
      const parts = this.parts[young - this.things]
      if (parts === undefined) sum = this.scoreOf(old, young)
      else {
        beside.push([parts[1], old])
        ;[young, old] = parts[0] > old ? [parts[0], old] : [old, parts[0]]
        sum = this.sums.get(keyOf(young, old))
      }
    }
    for (let pair = beside.pop(); pair !== undefined && sum !== Number.NEGATIVE_INFINITY; pair = beside.pop())
      sum += this.sumBetween(...pair)
    return sum
  }
}

/** A number of its own for each pair of numbers. */
const keyOf = (x: number, y: number) => (x > y ? (x * (x - 1)) / 2 + y : (y * (y - 1)) / 2 + x)
