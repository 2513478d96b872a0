// A chain: the names of one article that mean one person, organisation or place.
import type { Gender } from '../../lexicon/people/honorifics.ts'
import type { Name } from '../names/index.ts'
import { toldGender } from './gender.ts'
import type { PlacedName } from './placed-name.ts'
import type { Role } from './roles.ts'

/** A name of the article, what a person's name stands with, and, once it has joined one, its chain and by which level. */
export type Link = {
  readonly placed: PlacedName
  role: Role | null
  readonly honorific: string | null
  chain: Chain | null
  because: string
}

export type Chain = {
  readonly kind: Name['kind']
  /** `e1`, once all chains are made. */
  entity: string
  /** The longest form that the article gives, in folded words. */
  words: readonly string[]
  readonly links: Link[]
  /** Told by an honorific or a role: `Ms`, `spokesman`. */
  gender: Gender | null
  /** What the given name suggests; it may choose between candidates, and never turns the only one down. */
  likelyGender: Gender | null
  acronym: string | null
}

/** A chain of one link. */
export function startChain(link: Link, words: readonly string[], likelyGender: Gender | null, because: string): Chain {
  const { kind } = link.placed.name
  const chain: Chain = { kind, entity: '', words, links: [], gender: null, likelyGender, acronym: null }
  joinChain(chain, link, because)
  return chain
}

export function joinChain(chain: Chain, link: Link, because: string): void {
  chain.links.push(link)
  link.chain = chain
  link.because = because
  chain.gender ??= toldGender(link)
}

/** A word in more names than this tells nobody apart, and a list of ten thousand namesakes stays linear. */
const MOST_NAMESAKES = 100

const NONE: readonly Chain[] = []

/** Chains of one kind by the words in their names, so that a short form finds its candidates without a scan. */
export class ChainIndex {
  readonly #byWord = new Map<string, Chain[]>()

  add(chain: Chain): void {
    for (const word of chain.words) {
      const chains = this.#byWord.get(word)
      if (chains === undefined) this.#byWord.set(word, [chain])
      else if (chains.at(-1) !== chain) chains.push(chain)
    }
  }

  /** The chains whose names hold the word; none where too many do. */
  holding(word: string): readonly Chain[] {
    const chains = this.#byWord.get(word)
    return chains === undefined || chains.length > MOST_NAMESAKES ? NONE : chains
  }
}

/** Links in order of the text, those with more words before those with fewer. */
export function longestFirst(links: readonly Link[]): Link[] {
  return [...links].sort((a, b) => b.placed.words.length - a.placed.words.length)
}

/** The one chain that fits; undefined where none or several do. */
export function onlyFitting(chains: readonly Chain[], fits: (chain: Chain) => boolean): Chain | undefined {
  let found: Chain | undefined
  for (const chain of chains) {
    if (!fits(chain)) continue
    if (found !== undefined) return undefined
    found = chain
  }
  return found
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
