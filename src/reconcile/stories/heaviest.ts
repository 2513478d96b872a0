// The heaviest few of many, without sorting the many.

/**
 * Keeps the heaviest `most` of the numbers that it is offered, of equals the lower number: a heap with the lightest on top (Knuth 1998,
 * 5.2.3), so that one of a thousand is turned away with one comparison.
 *
 * const two = new Heaviest(2)
 * for (const number of [7, 8, 9]) two.offer(number, weights[number])
 * two.take() //=> the two, in no order; then it is empty again
 */
export class Heaviest {
  private readonly numbers: Int32Array
  private readonly weights: Float64Array
  private size = 0

  constructor(most: number) {
    this.numbers = new Int32Array(most)
    this.weights = new Float64Array(most)
  }

  offer(number: number, weight: number): void {
    const { numbers, weights } = this
    if (this.size < numbers.length) {
      this.rise(this.size++, number, weight)
      return
    }
    const lightest = weights[0] ?? 0
    if (weight > lightest || (weight === lightest && number < (numbers[0] ?? 0))) this.sink(number, weight)
  }

  take(): Int32Array {
    const taken = this.numbers.slice(0, this.size)
    this.size = 0
    return taken
  }

  private rise(from: number, number: number, weight: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.isHeavier(parent, number, weight)) break
      this.put(at, this.numbers[parent] ?? 0, this.weights[parent] ?? 0)
      at = parent
    }
    this.put(at, number, weight)
  }

  /** In place of the top. */
  private sink(number: number, weight: number): void {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.size) break
      const [other, heavy] = [this.numbers[child + 1] ?? 0, this.weights[child + 1] ?? 0]
      if (child + 1 < this.size && this.isHeavier(child, other, heavy)) child++
      if (this.isHeavier(child, number, weight)) break
      this.put(at, this.numbers[child] ?? 0, this.weights[child] ?? 0)
      at = child
    }
    this.put(at, number, weight)
  }

  /** Whether what stands at `at` is heavier than another. */
  private isHeavier(at: number, number: number, weight: number): boolean {
    const own = this.weights[at] ?? 0
    return own > weight || (own === weight && (this.numbers[at] ?? 0) < number)
  }

  private put(at: number, number: number, weight: number): void {
    this.numbers[at] = number
    this.weights[at] = weight
  }
}
