// A list of integers that grows in place: four bytes an entry, so that an index of a hundred thousand articles stays small.

export class IntList {
  private items: Int32Array<ArrayBuffer>
  length = 0

  constructor(capacity = 1024) {
    this.items = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const wider = new Int32Array(this.items.length * 2)
      wider.set(this.items)
      this.items = wider
    }
    this.items[this.length++] = value
  }

  at(index: number): number {
    return this.items[index] ?? 0
  }

  set(index: number, value: number): void {
    this.items[index] = value
  }

  /** A view of the entries; it is stale after the next push. */
  view(): Int32Array {
    return this.items.subarray(0, this.length)
  }
}
