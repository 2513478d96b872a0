// A chain: the names of one article that mean one person, organisation or place.
import type { Gender } from '../../lexicon/honorifics.ts'
import type { Name } from '../names/index.ts'
import type { PlacedName } from './placed-name.ts'
import type { Role } from './roles.ts'

export type Link = {
  readonly placed: PlacedName
  readonly because: string
  readonly role: Role | null
  readonly honorific: string | null
}

export type Chain = {
  readonly kind: Name['kind']
  /** The longest form that the article gives, in folded words. */
  words: readonly string[]
  readonly links: Link[]
  /** Told by an honorific or a role: `Ms`, `spokesman`. */
  gender: Gender | null
  /** What the given name suggests; it may choose between candidates, and never turns the only one down. */
  likelyGender: Gender | null
  acronym: string | null
}

/** A word in more names than this tells nobody apart, and a list of ten thousand namesakes stays linear. */
const MOST_NAMESAKES = 100

/** Chains of one kind by the words in their names, so that a short form finds its candidates without a scan. */
export class ChainIndex {
  readonly #byWord = new Map<string, Set<Chain>>()

  add(chain: Chain): void {
    for (const word of chain.words) {
      const chains = this.#byWord.get(word) ?? new Set()
      this.#byWord.set(word, chains.add(chain))
    }
  }

  /** The chains whose names hold all the words; none where the first word is in too many. */
  holding(words: readonly string[]): Chain[] {
    const [first, ...rest] = words
    const chains = first === undefined ? undefined : this.#byWord.get(first)
    if (chains === undefined || chains.size > MOST_NAMESAKES) return []
    return [...chains].filter(chain => rest.every(word => chain.words.includes(word)))
  }
}

/** Whether `short` stands in `long` in order, other words between allowed. */
export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

/** Where `short` stands in `long` without a gap; -1 where it does not. */
export function indexOfRun(short: readonly string[], long: readonly string[]): number {
  for (let i = 0; i + short.length <= long.length; i++) if (short.every((word, j) => long[i + j] === word)) return i
  return -1
}
