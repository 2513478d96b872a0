// Pairs of numbers, each with its weight: of a hundred thousand articles there are millions, so none is an object.

export class PairList {
  private readonly size: number
  /** A pair as one number, and its weight at the same place: arrays of plain numbers take eight bytes a number. */
  private readonly codes: number[] = []
  private readonly weights: number[] = []

  /** A list of pairs of numbers below `size`. */
  constructor(size: number) {
    this.size = size
  }

  push(a: number, b: number, weight: number): void {
    this.codes.push(a * this.size + b)
    this.weights.push(weight)
  }

  *[Symbol.iterator](): Generator<[a: number, b: number, weight: number]> {
    for (let place = 0; place < this.codes.length; place++) yield this.at(place)
  }

  /** The heaviest first, of equals in the order of their numbers. */
  *heaviestFirst(): Generator<[a: number, b: number, weight: number]> {
    const { codes, weights } = this
    const order = Uint32Array.from(codes, (_, place) => place)
    order.sort((p, q) => (weights[q] ?? 0) - (weights[p] ?? 0) || (codes[p] ?? 0) - (codes[q] ?? 0))
    for (const place of order) yield this.at(place)
  }

  private at(place: number): [number, number, number] {
    const code = this.codes[place] ?? 0
    return [Math.floor(code / this.size), code % this.size, this.weights[place] ?? 0]
  }
}
