// By token: what begins or stands at a token, found by its index. Few tokens carry anything, and every reader asks at all of
// them: a small array of numbers answers that without a hash.

/** Values kept at some of `length` tokens. */
export class ByToken<T> {
  readonly #slots: Int32Array
  readonly #values: T[] = []

  constructor(length: number) {
    this.#slots = new Int32Array(length)
  }

  get(token: number): T | undefined {
    const slot = this.#slots[token]
    return slot === undefined || slot === 0 ? undefined : this.#values[slot - 1]
  }

  has(token: number): boolean {
    const slot = this.#slots[token]
    return slot !== undefined && slot !== 0
  }

  /** Nothing is kept at a token that the document has not. */
  set(token: number, value: T): void {
    this.#slots[token] = this.#values.push(value)
  }
}
