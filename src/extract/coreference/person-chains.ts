// person-chains: which names mean one person. Named levels, surest first; a part that two people share joins nobody but
// who was told of before the other came up.
import { GENERATIONS, NAME_SUFFIXES } from '../../lexicon/people/name-suffixes.ts'
import {
  type Chain,
  ChainIndex,
  isSubsequence,
  joinChain,
  type Link,
  longestFirst,
  onlyFitting,
  startChain,
} from './chain.ts'
import { genderOfName, toldGender } from './gender.ts'
import { SharedSurnames } from './shared-surnames.ts'

/** `Rev.`, `Dr.`, but not `Mr.`, which son and father are alike. */
const isTitle = (honorific: string | null) => honorific !== null && !/^(?:mr|mrs|ms|miss)$/.test(honorific)
/** Whose given name alone stands behind the title: `Prince Charles` is no short form of `Charles Dahl`, as `President Dahl` is of `Omar Dahl`. */
const BY_GIVEN_NAME = /^(?:prince|princess|king|queen|pope|emperor|empress|saint)$/
const isRoyal = ({ role }: Link) => role !== null && BY_GIVEN_NAME.test(role.head)
const isSuffix = (word: string, i: number) => i > 0 && NAME_SUFFIXES.has(word)

/** Joins the person names of an article, given in order. Levels: full name · with and without a middle name · initials · part of the name. */
export function chainPersons(links: readonly Link[]): Chain[] {
  const chains: Chain[] = []
  const byName = new Map<string, Chain>()
  const index = new ChainIndex()
  const shorts: Link[] = []
  /** Of a chain that is told by `Jr.` or its like. */
  const suffixOf = new Map<Chain, string>()

  const start = (link: Link, words: readonly string[], because: string): Chain => {
    const chain = startChain(link, words, genderOfName(words), because)
    chains.push(chain)
    index.add(chain)
    return chain
  }

  for (const link of longestFirst(links)) {
    const { placed } = link
    const suffix = placed.words.find(isSuffix) ?? null
    const words = suffix === null ? placed.words : placed.words.filter((word, i) => !isSuffix(word, i))
    const name = suffix === null ? placed.folded : `${words.join(' ')} ${suffix}`
    const same = byName.get(name)
    if (same !== undefined) {
      joinChain(same, link, words.length > 1 ? 'full name' : 'same name')
      continue
    }
    if (words.length === 1) {
      if (suffix === null) {
        shorts.push(link)
        continue
      }
      // `Dahl Jr.` is `Omar Dahl Jr.`, and no other Dahl
      const son = onlyFitting(index.holding(words[0] ?? ''), chain => suffixOf.get(chain) === suffix)
      if (son !== undefined) joinChain(son, link, 'part of the name')
      byName.set(name, son ?? start(link, [...words, suffix], 'same name'))
      continue
    }
    // `President Omar Dahl`, told with a title of his own, is not his son `Omar Dahl Jr.`
    const titled = link.role !== null || isTitle(link.honorific)
    const mayBe = (chain: Chain) => !(titled && suffix === null && GENERATIONS.has(suffixOf.get(chain) ?? ''))
    const namesakes = suffix === null ? index.holding(words.at(-1) ?? '') : []
    const variant = onlyFitting(namesakes, chain => mayBe(chain) && isVariant(words, chain.words))
    const part =
      variant ?? onlyFitting(index.holding(words[0] ?? ''), chain => mayBe(chain) && isSubsequence(words, chain.words))
    if (variant !== undefined) joinChain(variant, link, 'with and without a middle name')
    else if (part !== undefined) joinChain(part, link, 'part of the name')
    const chain = variant ?? part ?? start(link, words, 'full name')
    if (suffix !== null) suffixOf.set(chain, suffix)
    byName.set(name, chain)
  }

  const mononyms = new Map<string, Chain>()
  const alone = (link: Link) => {
    const word = link.placed.words[0] ?? ''
    const same = mononyms.get(word)
    if (same !== undefined) joinChain(same, link, 'same name')
    else mononyms.set(word, start(link, [word], 'same name'))
  }
  const hasRoyal = (chain: Chain) => chain.links.some(isRoyal)
  const royals = new Set<string>()
  for (const link of shorts) {
    const word = link.placed.words[0] ?? ''
    if (isRoyal(link) && index.holding(word).some(chain => !hasRoyal(chain)) && !index.holding(word).some(hasRoyal))
      royals.add(word)
  }
  const shared = new SharedSurnames()
  for (const link of shorts) {
    const word = link.placed.words[0] ?? ''
    // Nor is a bare `Charles` in an article on the prince, unless another has it as a surname
    const isSurname = () => index.holding(word).some(({ words }) => words.length > 1 && words.at(-1) === word)
    if (royals.has(word) && (isRoyal(link) || !isSurname())) {
      alone(link)
      continue
    }
    const gender = toldGender(link)
    const candidates = index.holding(word).filter(chain => chain.words.length > 1)
    const fitting =
      candidates.length > 1 && gender !== null
        ? candidates.filter(chain => (chain.gender ?? chain.likelyGender) === gender)
        : candidates
    const chain = onlyFitting(fitting, ({ gender: own }) => gender === null || own === null || own === gender)
    if (chain !== undefined)
      joinChain(chain, link, link.honorific === null ? 'part of the name' : 'honorific and part of the name')
    else if (gender === null && candidates.length > 1) shared.take(link, word, candidates)
    else alone(link)
  }
  for (const [link, bearer] of shared.settle())
    if (bearer === null) alone(link)
    else joinChain(bearer, link, 'surname of the one told of so far')
  return chains
}

/** `Anna Maria Berg` ~ `Anna Berg` ~ `A. Berg`: same last word, the first equal or its initial, the rest left out or initials. */
function isVariant(short: readonly string[], long: readonly string[]): boolean {
  if (long.length < short.length || short.at(-1) !== long.at(-1) || !agree(short[0], long[0])) return false
  let at = 0
  for (const word of long) if (agree(short[at], word)) at++
  return at >= short.length
}

const agree = (a: string | undefined, b: string | undefined) =>
  a !== undefined &&
  b !== undefined &&
  (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)))
