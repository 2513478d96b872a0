// group-chains: which names mean one organisation or one place. Same name, acronym and expansion, short form of one candidate.
import { COUNTRIES } from '../../lexicon/countries.ts'
import { ORGANISATION_NOUNS } from '../../lexicon/organisation-nouns.ts'
import { type Acronym, initialsOf, looksLikeAcronym } from './acronyms.ts'
import { type Chain, ChainIndex, indexOfRun } from './chain.ts'
import type { PlacedName } from './placed-name.ts'

const COMPANY_SUFFIXES = new Set([
  'inc',
  'ltd',
  'plc',
  'corp',
  'co',
  'llc',
  'llp',
  'gmbh',
  'ag',
  'sa',
  'nv',
  'jsc',
  'limited',
  'corporation',
  'company',
  'incorporated',
])

/** The words that tell organisations apart: no leading article, no company suffix. */
function keyWords(words: readonly string[]): readonly string[] {
  let start = 0
  let end = words.length
  if (words[0] === 'the' && end > 1) start = 1
  while (end - 1 > start && COMPANY_SUFFIXES.has(words[end - 1] ?? '')) end--
  return words.slice(start, end)
}

/** Joins the organisations (or the places) of an article. */
export function chainGroups(names: readonly PlacedName[], acronyms: readonly Acronym[]): Chain[] {
  const chains: Chain[] = []
  const byKey = new Map<string, Chain>()
  const index = new ChainIndex()
  const byInitials = new Map<string, Chain | null>()
  const givenFor = new Map(acronyms.map(({ letters, expansion }) => [letters, keyWords(expansion.words).join(' ')]))

  const join = (chain: Chain, placed: PlacedName, because: string) =>
    chain.links.push({ placed, because, role: null, honorific: null })
  const longestFirst = [...names].sort((a, b) => b.words.length - a.words.length || a.name.start - b.name.start)
  for (const placed of longestFirst) {
    const words = keyWords(placed.words)
    const key = COUNTRIES.get(placed.name.text)?.toLowerCase() ?? words.join(' ')
    const [chain, because] =
      found(byKey.get(key), key === placed.folded ? 'same name' : 'another form of the name') ??
      found(byKey.get(givenFor.get(placed.name.text) ?? ''), 'acronym given in brackets') ??
      found(acronymOf(placed, byInitials), 'acronym and expansion') ??
      found(shortFormOf(words, placed.name.kind, index), 'short form of the name') ??
      []
    if (chain !== undefined) {
      join(chain, placed, because ?? 'same name')
      if (looksLikeAcronym(placed.name.text)) chain.acronym ??= placed.name.text
    } else {
      const fresh: Chain = { kind: placed.name.kind, words, links: [], gender: null, likelyGender: null, acronym: null }
      join(fresh, placed, 'same name')
      chains.push(fresh)
      index.add(fresh)
      byKey.set(key, fresh)
      for (const initials of initialsOf(placed.words)) byInitials.set(initials, byInitials.has(initials) ? null : fresh)
    }
  }
  return chains
}

const found = (chain: Chain | undefined, because: string): [Chain, string] | undefined =>
  chain === undefined ? undefined : [chain, because]

/** `UN` beside `United Nations`: the one chain whose initials it is. */
function acronymOf({ name, words }: PlacedName, byInitials: ReadonlyMap<string, Chain | null>): Chain | undefined {
  if (words.length !== 1 || !looksLikeAcronym(name.text)) return undefined
  return byInitials.get(words[0] ?? '') ?? undefined
}

/** `Brenning` for `Brenning Industries`, `the Ministry` for the one ministry named; places have no short forms. */
function shortFormOf(words: readonly string[], kind: PlacedName['name']['kind'], index: ChainIndex): Chain | undefined {
  if (kind !== 'organisation') return undefined
  const longer = index.holding(words).filter(chain => chain.words.length > words.length)
  const noun = words.length === 1 && ORGANISATION_NOUNS.has(words[0] ?? '')
  const fitting = longer.filter(chain => {
    const at = indexOfRun(words, chain.words)
    return noun ? at >= 0 : at === 0 || (at > 0 && words.length > 1)
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
