// By token: what begins or stands at a token, found by its index. Few tokens carry anything, and every reader asks at all of
// them: a small array of numbers answers that without a hash.

const NOTHING: readonly never[] = []

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

  /** The values kept at the tokens `[first, end)`, in order. */
  within(first: number, end: number): readonly T[] {
    let found: T[] | undefined
    for (let i = first; i < end; i++) {
      const slot = this.#slots[i] as number
      if (slot === 0) continue
      found ??= []
      found.push(this.#values[slot - 1] as T)
    }
    return found ?? NOTHING
  }

  /** Nothing is kept at a token that the document has not. */
  set(token: number, value: T): void {
    this.#slots[token] = this.#values.push(value)
  }
}
