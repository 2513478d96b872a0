// What stands round a word at every place where the article has it (context aggregation, Ratinov & Roth 2009): a word that is
// told by its neighbours once is known wherever else it stands.
import type { Chain } from './article-view.ts'
import { combine, hashText } from './hash.ts'
import { spotOf } from './sight.ts'
import { EDGE, type Word } from './words.ts'

/** So many neighbours of one word are kept; a word that stands at more places is known by its first ones. */
const MAX_NEIGHBOURS = 10
/** So many facts about what a word in brackets stands for. */
const MAX_FULL_NAMES = 3

const OPEN = hashText('(')
const CLOSE = hashText(')')
/** What a context tells of. */
const SIDE = { before: 0, after: 1, lastOfFullName: 2, listsOfFullName: 3, firstOfFullName: 4 } as const

const NONE: readonly number[] = []

/** Hashes of what stands round one form, each once. */
export class Contexts {
  readonly neighbours: number[] = []
  fullNames: readonly number[] = NONE

  /** Notes what stands round token `i` of `chain`, in a sentence of tokens `[first, end)`. */
  note(words: readonly Word[], chains: readonly (Chain | undefined)[], i: number, first: number, end: number): void {
    const chain = chains[i]
    if (chain === undefined) return
    const spot = spotOf(i, chain)
    const before = chain.from > first ? (words[chain.from - 1] ?? EDGE) : EDGE
    const after = chain.to < end ? (words[chain.to] ?? EDGE) : EDGE
    if (this.neighbours.length < MAX_NEIGHBOURS) {
      addOnce(this.neighbours, contextOf(before.lower, SIDE.before, spot))
      addOnce(this.neighbours, contextOf(after.lower, SIDE.after, spot))
    }
    const isBracketed = before.exact === OPEN && after.exact === CLOSE && chain.to - chain.from === 1
    if (!isBracketed || i - 2 < first || this.fullNames.length >= MAX_FULL_NAMES) return
    const last = words[i - 2] ?? EDGE
    const full = chains[i - 2]
    const fullNames = [...this.fullNames]
    addOnce(fullNames, contextOf(last.lower, SIDE.lastOfFullName))
    addOnce(fullNames, contextOf(last.lists, SIDE.listsOfFullName))
    if (full !== undefined) addOnce(fullNames, contextOf((words[full.from] ?? EDGE).lower, SIDE.firstOfFullName))
    this.fullNames = fullNames
  }
}

function contextOf(value: number, side: number, spot = 0): number {
  return combine(value, side * 4 + spot)
}

function addOnce(hashes: number[], hash: number): void {
  if (!hashes.includes(hash)) hashes.push(hash)
}
