// group-chains: which names mean one organisation or one place. Same name, acronym and expansion, short form of one candidate.
import { LEGAL_FORMS } from '../../lexicon/organisations/legal-forms.ts'
import { ORGANISATION_NOUNS } from '../../lexicon/organisations/organisation-nouns.ts'
import { PARTY_FORMS } from '../../lexicon/organisations/party-forms.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { STATE_ABBREVIATIONS } from '../../lexicon/places/us-states.ts'
import { initialsOf } from '../../text/initials.ts'
import { isKnownPlace } from '../../text/known-place.ts'
import { isSpelledOut } from '../../text/spelled-out.ts'
import { type Acronym, looksLikeAcronym } from './acronyms.ts'
import {
  type Chain,
  ChainIndex,
  indexOfRun,
  joinChain,
  type Link,
  longestFirst,
  onlyFitting,
  startChain,
} from './chain.ts'
import type { PlacedName } from './placed-name.ts'
import { mayStandFor } from './short-form.ts'

/** The words that tell organisations apart: no leading article, no legal form of a company. */
function keyWords(words: readonly string[]): readonly string[] {
  let start = 0
  let end = words.length
  if (words[0] === 'the' && end > 1) start = 1
  while (end - 1 > start && LEGAL_FORMS.has(words[end - 1] ?? '')) end--
  return words.slice(start, end)
}

/** What names of one thing have in common: its words, and for countries, states and parties the form that they are known by. */
function keyOf({ kind, text }: PlacedName['name'], words: readonly string[]): string {
  const country = COUNTRIES.get(text) ?? (kind === 'place' ? STATE_ABBREVIATIONS.get(text) : undefined)
  if (country !== undefined) return country.toLowerCase()
  const name = words.join(' ')
  return kind === 'organisation' ? (PARTY_FORMS.get(name) ?? name) : name
}

/** Joins the organisations (or the places) of an article. */
export function chainGroups(links: readonly Link[], acronyms: readonly Acronym[]): Chain[] {
  const chains: Chain[] = []
  const byKey = new Map<string, Chain>()
  const index = new ChainIndex()
  const byInitials = new Map<string, Chain | null>()
  const givenFor = new Map(acronyms.map(({ letters, expansion }) => [letters, keyWords(expansion.words).join(' ')]))

  for (const link of longestFirst(links)) {
    const { placed } = link
    const words = keyWords(placed.words)
    const key = keyOf(placed.name, words)
    const [chain, because] =
      found(byKey.get(key), key === placed.folded ? 'same name' : 'another form of the name') ??
      found(byKey.get(givenFor.get(placed.name.text) ?? ''), 'acronym given in brackets') ??
      found(acronymOf(placed, byInitials), 'acronym and expansion') ??
      found(shortFormOf(words, placed.name, index), 'short form of the name') ??
      []
    if (chain !== undefined) {
      joinChain(chain, link, because ?? 'same name')
      if (looksLikeAcronym(placed.name.text)) chain.acronym ??= placed.name.text
    } else {
      const fresh = startChain(link, words, null, 'same name')
      chains.push(fresh)
      index.add(fresh)
      byKey.set(key, fresh)
      if (isSpelledOut(placed.name.text))
        for (const initials of initialsOf(placed.words))
          byInitials.set(initials, byInitials.has(initials) ? null : fresh)
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

/**
 * `Brenning` for `Brenning Industries`, `the Ministry` for the one ministry named, `Herons` for the `Lisbon Herons`; places have no
 * short forms.
 */
function shortFormOf(
  words: readonly string[],
  { kind, text }: PlacedName['name'],
  index: ChainIndex,
): Chain | undefined {
  if (kind !== 'organisation') return undefined
  const [first = ''] = words
  const anywhere = words.length > 1 || ORGANISATION_NOUNS.has(first)
  return onlyFitting(index.holding(first), chain => {
    const at = chain.words.length > words.length ? indexOfRun(words, chain.words) : -1
    if (at < 0 || !mayStandFor(chain.words, at, words.length)) return false
    if (isHyphened(chain.links[0]?.placed.name.text ?? '', text)) return false
    return anywhere || at === 0 || isNickname(chain.words, at)
  })
}

/** Whether all before the last word of a name is where it is at home, as teams and papers have it. */
const isNickname = (words: readonly string[], at: number) =>
  at === words.length - 1 && isKnownPlace(words.slice(0, at).join(' '))

/** `Brenning-Navy` is a thing of two, and neither of them. */
function isHyphened(name: string, part: string): boolean {
  const at = name.indexOf(part)
  return at >= 0 && (/[-–]/.test(name[at + part.length] ?? '') || /[-–]/.test(name[at - 1] ?? ''))
}
