// shared-surnames: whom a bare surname means that several people of an article have. Newspapers give it to the one whom they tell of, and the
// others, who come up later, are named in full: of `Omar Dahl sang. Dahl won. His wife Ines Dahl left.` Dahl is Omar, and stays so.
import type { Chain, Link } from './chain.ts'

/** A bare surname used so often for one person goes on to mean that one when another of that name has come up. */
const ESTABLISHED = 2

/** One surname: whose it was so far, how often, and its places before anybody was named in full, as in headlines. */
type Use = { bearer: Chain | null; times: number; readonly early: Link[] }

export class SharedSurnames {
  readonly #uses = new Map<string, Use>()
  readonly #firstNamed = new Map<Chain, number>()
  readonly #settled: [link: Link, bearer: Chain | null][] = []

  /** Takes the bare surnames in the order of the text, each with the people who have the word in their names. */
  take(link: Link, word: string, candidates: readonly Chain[]): void {
    if (!candidates.every(({ words }) => words.at(-1) === word)) {
      this.#settled.push([link, null])
      return
    }
    const use = this.#uses.get(word) ?? { bearer: null, times: 0, early: [] }
    this.#uses.set(word, use)
    const at = link.placed.name.start
    const named = candidates.filter(chain => this.#first(chain) < at)
    if (named.length === 0) {
      use.early.push(link)
      return
    }
    const only = named.length === 1 ? (named[0] as Chain) : null
    if (only !== null) {
      use.bearer = only
      use.times++
    }
    const isEstablished = use.times + use.early.length >= ESTABLISHED
    this.#settled.push([link, only ?? (isEstablished ? use.bearer : null)])
  }

  #first(chain: Chain): number {
    const known = this.#firstNamed.get(chain)
    if (known !== undefined) return known
    const first = firstNamed(chain)
    this.#firstNamed.set(chain, first)
    return first
  }

  /** Every surname taken, with whom it means; null where that is open. */
  settle(): readonly (readonly [link: Link, bearer: Chain | null])[] {
    for (const { bearer, early } of this.#uses.values()) for (const link of early) this.#settled.push([link, bearer])
    return this.#settled.sort(([a], [b]) => a.placed.name.start - b.placed.name.start)
  }
}

/** Where a person is first named by more than a surname. */
function firstNamed({ links }: Chain): number {
  let first = Number.POSITIVE_INFINITY
  for (const { placed } of links) if (placed.words.length > 1) first = Math.min(first, placed.name.start)
  return first
}
