// Which rows have weights, and the how-manieth each of them is: one bit a row and one count for every 32 (Jacobson 1989), so
// that the set stays in the cache of a processor where an index of all rows does not.

/** A set of integers that numbers its members in order. Filled first, numbered by `number`, then asked. */
export class RowSet {
  /** The bits of 32 rows, then how many members lie below them. */
  private readonly blocks: Int32Array

  constructor(rows: number) {
    this.blocks = new Int32Array((rows >> 5) * 2)
  }

  add(row: number): void {
    const at = (row >> 5) * 2
    this.blocks[at] = (this.blocks[at] as number) | (1 << row)
  }

  /** Numbers the members, and returns how many there are. */
  number(): number {
    let below = 0
    for (let at = 0; at < this.blocks.length; at += 2) {
      this.blocks[at + 1] = below
      below += ones(this.blocks[at] as number)
    }
    return below
  }

  /** The place of a row among the members, -1 for one that is none. */
  placeOf(row: number): number {
    const at = (row >> 5) * 2
    const bits = this.blocks[at] as number
    if (((bits >>> row) & 1) === 0) return -1
    return (this.blocks[at + 1] as number) + ones(bits & ((1 << row) - 1))
  }
}

/** How many bits are set (Warren 2013, 5–1). */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
