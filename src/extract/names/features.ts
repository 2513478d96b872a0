// Features as the model knows them: a template and a value, hashed to the row of their weights.

/** Weights are kept in so many rows; a feature's hash names its row. */
export const ROW_BITS = 20
const SHIFT = 32 - ROW_BITS
/** No token has more features. */
export const MAX_FEATURES = 256

/** The rows of the features of one token. Reused from token to token. */
export class Features {
  readonly rows = new Int32Array(MAX_FEATURES)
  count = 0

  clear(): void {
    this.count = 0
  }

  /** Adds the feature that `template` has `value`. */
  add(template: number, value: number): void {
    let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
    h ^= h >>> 15
    h = Math.imul(h, 0xc2b2ae35)
    h ^= h >>> 13
    h = Math.imul(h, 0x27d4eb2f)
    if (this.count < MAX_FEATURES) this.rows[this.count++] = h >>> SHIFT
  }

  /** Adds one feature for every bit of `bits`. */
  addBits(template: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template, rest & -rest)
  }
}
