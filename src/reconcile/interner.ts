// Strings as small integers: each kept once, in the order in which it was first seen.

export class Interner {
  private readonly ids = new Map<string, number>()
  private readonly strings: string[] = []

  /** The number of a string, new or known. */
  intern(text: string): number {
    const known = this.ids.get(text)
    if (known !== undefined) return known
    const id = this.strings.length
    // A slice would keep the whole article alive behind it: V8 shares the parent's memory with its substrings.
    // This is a slice of a copy that is no longer than itself.
    const own = ` ${text}`.slice(1)
    this.ids.set(own, id)
    this.strings.push(own)
    return id
  }

  find(text: string): number | undefined {
    return this.ids.get(text)
  }

  text(id: number): string {
    return this.strings[id] ?? ''
  }

  get size(): number {
    return this.strings.length
  }
}
