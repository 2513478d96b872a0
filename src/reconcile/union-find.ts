// Disjoint sets: which of n things have been joined (Tarjan 1975). The smallest member stands for its set.

export class UnionFind {
  private readonly parent: Int32Array

  constructor(size: number) {
    this.parent = new Int32Array(size)
    for (let index = 0; index < size; index++) this.parent[index] = index
  }

  find(item: number): number {
    let root = item
    while ((this.parent[root] ?? root) !== root) root = this.parent[root] ?? root
    for (let at = item; at !== root; ) {
      const next = this.parent[at] ?? root
      this.parent[at] = root
      at = next
    }
    return root
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)]
    if (x < y) this.parent[y] = x
    else this.parent[x] = y
  }
}
