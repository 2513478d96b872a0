// person-chains: which names mean one person. Named levels, surest first; a part that two people share joins nobody.

import { type Gender, HONORIFICS } from '../../lexicon/honorifics.ts'
import { GENDERED_TITLES } from '../../lexicon/titles.ts'
import { type Chain, ChainIndex, isSubsequence, type Link } from './chain.ts'

export type PersonLink = Omit<Link, 'because'>

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const suffixOf = (words: readonly string[]) => words.find((word, i) => i > 0 && SUFFIXES.has(word)) ?? null
const withoutSuffix = (words: readonly string[]) => words.filter((word, i) => i === 0 || !SUFFIXES.has(word))

/** Joins the person names of an article. Levels: full name · with and without a middle name · initials · part of the name. */
export function chainPersons(
  links: readonly PersonLink[],
  genderOf: (words: readonly string[]) => Gender | null,
): Chain[] {
  const chains: Chain[] = []
  const byName = new Map<string, Chain>()
  const index = new ChainIndex()
  const shorts: PersonLink[] = []

  const start = (link: PersonLink, words: readonly string[], because: string): Chain => {
    const chain: Chain = {
      kind: 'person',
      words,
      links: [],
      gender: null,
      likelyGender: genderOf(words),
      acronym: null,
    }
    join(chain, link, because)
    chains.push(chain)
    index.add(chain)
    return chain
  }
  const join = (chain: Chain, link: PersonLink, because: string) => {
    chain.links.push({ ...link, because })
    chain.gender ??= genderOfLink(link)
  }

  const longestFirst = [...links].sort(
    (a, b) => b.placed.words.length - a.placed.words.length || a.placed.name.start - b.placed.name.start,
  )
  for (const link of longestFirst) {
    const words = withoutSuffix(link.placed.words)
    const suffix = suffixOf(link.placed.words)
    const name = suffix === null ? words.join(' ') : `${words.join(' ')} ${suffix}`
    const same = byName.get(name)
    if (same !== undefined) {
      join(same, link, words.length > 1 ? 'full name' : 'same name')
      continue
    }
    if (words.length === 1) {
      if (suffix === null) shorts.push(link)
      else byName.set(name, start(link, [...words, suffix], 'same name'))
      continue
    }
    const candidates = index
      .holding([words.at(-1) ?? ''])
      .filter(chain => chain.words.length >= words.length && suffix === null)
    const variant = only(candidates.filter(chain => isVariant(words, chain.words)))
    const part = variant ?? only(index.holding(words).filter(chain => isSubsequence(words, chain.words)))
    if (variant !== undefined) join(variant, link, 'with and without a middle name')
    else if (part !== undefined) join(part, link, 'part of the name')
    byName.set(name, variant ?? part ?? start(link, words, 'full name'))
  }

  shorts.sort((a, b) => a.placed.name.start - b.placed.name.start)
  const mononyms = new Map<string, Chain>()
  for (const link of shorts) {
    const word = link.placed.words[0] ?? ''
    const gender = genderOfLink(link)
    const candidates = index.holding([word]).filter(chain => chain.words.length > 1)
    const fitting =
      candidates.length > 1 && gender !== null
        ? candidates.filter(chain => (chain.gender ?? chain.likelyGender) === gender)
        : candidates
    const chain = only(
      fitting.filter(candidate => gender === null || candidate.gender === null || candidate.gender === gender),
    )
    if (chain !== undefined) {
      join(chain, link, link.honorific === null ? 'part of the name' : 'honorific and part of the name')
      continue
    }
    const same = mononyms.get(word)
    if (same !== undefined) join(same, link, 'same name')
    else mononyms.set(word, start(link, [word], 'same name'))
  }
  return chains
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined)

function genderOfLink({ honorific, role }: PersonLink): Gender | null {
  const told = honorific === null ? null : (HONORIFICS.get(honorific) ?? null)
  return told ?? (role === null ? null : (GENDERED_TITLES.get(role.head) ?? null))
}

/** `Anna Maria Berg` ~ `Anna Berg` ~ `A. Berg`: same last word, the first equal or its initial, the rest left out or initials. */
function isVariant(short: readonly string[], long: readonly string[]): boolean {
  if (short.at(-1) !== long.at(-1) || !agree(short[0], long[0])) return false
  let at = 0
  for (const word of long) if (agree(short[at], word)) at++
  return at >= short.length
}

const agree = (a: string | undefined, b: string | undefined) =>
  a !== undefined &&
  b !== undefined &&
  (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)))
