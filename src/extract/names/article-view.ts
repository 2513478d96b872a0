// What the whole article says of a word: is it written small elsewhere, which longer chain holds it, what stands beside it.
import type { Document } from '../../schema/index.ts'
import { Contexts } from './contexts.ts'
import { matchPhrases } from './gazetteer.ts'
import { combine, HASH_OF_NOTHING, hashText } from './hash.ts'
import { EDGE, LIST, ROLE, type Word } from './words.ts'

/** Facts about a form that is capitalised somewhere, gathered over all its places in the article. */
export type Usage = {
  /** How many other forms the article has capitalised before this one. */
  readonly number: number
  small: number
  capital: number
  /** Capitalised where no sentence starts. */
  inside: number
  /** Bits of BESIDE. */
  beside: number
  /** The longest chain of capitalised words that it stands in, and where. */
  chain: Chain | undefined
  /** What stands round it at all its places. */
  readonly contexts: Contexts
  /** What all of this weighs (kept-sums.ts), once a word of several places was asked for it. */
  sums: Int32Array | undefined
}

/** Adjacent capitalised words `[from, to)`. */
export type Chain = { readonly from: number; readonly to: number }

export const BESIDE = {
  afterHonorific: 1 << 0,
  beforeSpeech: 1 << 1,
  afterIn: 1 << 2,
  afterThe: 1 << 3,
  possessive: 1 << 4,
  beforeSuffix: 1 << 5,
  afterGiven: 1 << 6,
  beforePronoun: 1 << 7,
  parenthesised: 1 << 8,
  afterAt: 1 << 9,
} as const

export type ArticleView = {
  readonly words: readonly Word[]
  readonly usages: ReadonlyMap<number, Usage>
  /** For every token, if its word is capitalised, the usage of that. */
  readonly usageAt: readonly (Usage | undefined)[]
  /** For every token its chain, or undefined. */
  readonly chains: readonly (Chain | undefined)[]
  /** Hash of initials → the chain that they stand for. */
  readonly initials: ReadonlyMap<number, Chain>
  /** For every token what known phrase it lies in (gazetteer.ts). */
  readonly phrases: Int32Array
  /** Whether a sentence is written in capitals or title case, so that capitals say little. */
  readonly shouting: readonly boolean[]
}

const SPEECH: ReadonlySet<number> = new Set(
  [
    'said',
    'says',
    'told',
    'added',
    'stated',
    'noted',
    'explained',
    'argued',
    'announced',
    'warned',
    'claimed',
    'wrote',
    'asked',
  ].map(word => hashText(word)),
)
const IN: ReadonlySet<number> = new Set(['in', 'near', 'from', 'outside', 'across'].map(word => hashText(word)))
const AT = hashText('at')
const THE = hashText('the')
const WHO = hashText('who')
const POSSESSIVE: ReadonlySet<number> = new Set(["'s", '’s'].map(word => hashText(word)))
const OPEN = hashText('(')
const CLOSE = hashText(')')
/** A sentence with so large a share of capitalised words is a headline. */
const HEADLINE_SHARE = 0.7

function besideOf(before: Word, after: Word): number {
  let bits = 0
  if ((before.lists & (LIST.honorific | LIST.actor | LIST.titleHead)) !== 0) bits |= BESIDE.afterHonorific
  if ((before.lists & LIST.given) !== 0 && before.role === ROLE.capital) bits |= BESIDE.afterGiven
  if (SPEECH.has(after.lower)) bits |= BESIDE.beforeSpeech
  if (IN.has(before.lower)) bits |= BESIDE.afterIn
  if (before.lower === AT) bits |= BESIDE.afterAt
  if (before.lower === THE) bits |= BESIDE.afterThe
  if (POSSESSIVE.has(after.exact)) bits |= BESIDE.possessive
  if ((after.lists & LIST.organisationSuffix) !== 0) bits |= BESIDE.beforeSuffix
  if (after.lower === WHO) bits |= BESIDE.beforePronoun
  if (before.exact === OPEN && after.exact === CLOSE) bits |= BESIDE.parenthesised
  return bits
}

/** First letters of the capitalised words from `from` to `to`, hashed as the acronym would be. */
function initialsOf(document: Document, words: readonly Word[], from: number, to: number): number {
  let hash = HASH_OF_NOTHING
  for (let i = from; i < to; i++)
    if (words[i]?.role === ROLE.capital) hash = hashText(document.tokens[i]?.text ?? '', 0, 1, hash)
  return hash
}

/** Reads the article once, in linear time. */
export function viewArticle(document: Document, words: readonly Word[]): ArticleView {
  const usages = new Map<number, Usage>()
  const usageAt: (Usage | undefined)[] = new Array(words.length).fill(undefined)
  const chains: (Chain | undefined)[] = new Array(words.length).fill(undefined)
  const initials = new Map<number, Chain>()
  const shouting: boolean[] = []
  const phrases = new Int32Array(words.length)
  for (const { firstToken, endToken } of document.sentences) {
    matchPhrases(document, words, firstToken, endToken, phrases)
    let capitals = 0
    let letters = 0
    let linkFrom = -1
    for (let i = firstToken; i < endToken; i++) {
      const word = words[i] ?? EDGE
      if (word.role === ROLE.capital) {
        capitals++
        letters++
      } else if (word.role === ROLE.none) letters++
      if (word.role !== ROLE.capital) {
        if (word.role !== ROLE.connector || i + 1 >= endToken || words[i + 1]?.role === ROLE.none) linkFrom = -1
        continue
      }
      let usage = usages.get(word.lower)
      if (usage === undefined) {
        usage = {
          number: usages.size,
          small: 0,
          capital: 0,
          inside: 0,
          beside: 0,
          chain: undefined,
          contexts: new Contexts(),
          sums: undefined,
        }
        usages.set(word.lower, usage)
      }
      usageAt[i] = usage
      usage.capital++
      if (i > firstToken) usage.inside++
      usage.beside |= besideOf(
        i > firstToken ? (words[i - 1] ?? EDGE) : EDGE,
        i + 1 < endToken ? (words[i + 1] ?? EDGE) : EDGE,
      )
      if (chains[i] === undefined) {
        let to = i + 1
        while (to < endToken && words[to]?.role === ROLE.capital) to++
        const chain = { from: i, to }
        for (let j = i; j < to; j++) chains[j] = chain
        if (linkFrom < 0) linkFrom = i
        if (to - linkFrom > 1 && to - linkFrom < 12) {
          initials.set(initialsOf(document, words, linkFrom, to), { from: linkFrom, to })
          if (linkFrom !== i && to - i > 1) initials.set(initialsOf(document, words, i, to), chain)
        }
      }
      usage.contexts.note(words, chains, i, firstToken, endToken)
      const chain = chains[i]
      if (
        chain !== undefined &&
        (usage.chain === undefined || chain.to - chain.from > usage.chain.to - usage.chain.from)
      )
        usage.chain = chain
    }
    shouting.push(letters > 3 && capitals / letters > HEADLINE_SHARE)
  }
  countSmall(document, words, usages)
  return { words, usages, usageAt, chains, initials, phrases, shouting }
}

/** Counts the small places of the words that stand capitalised somewhere. */
function countSmall({ sentences }: Document, words: readonly Word[], usages: ReadonlyMap<number, Usage>): void {
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken; i < endToken; i++) {
      const word = words[i] ?? EDGE
      if (word.role === ROLE.capital) continue
      const usage = usages.get(word.lower)
      if (usage !== undefined) usage.small++
    }
}

/** A hash of the facts, coarse enough to recur. */
export function usageSummary(usage: Usage): number {
  const small = usage.small === 0 ? 0 : usage.small < usage.capital ? 1 : 2
  const inside = usage.inside === 0 ? 0 : usage.inside === 1 ? 1 : usage.inside < 4 ? 2 : 3
  return combine(small * 4 + inside, usage.capital === 1 ? 1 : usage.capital < 4 ? 2 : 3)
}
