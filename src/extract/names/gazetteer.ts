// Names of several words that are known beforehand, found in a row of tokens: `Sri Lanka`, `United Nations`.
import { COMPANIES } from '../../lexicon/organisations/companies.ts'
import { KNOWN_ORGANISATIONS } from '../../lexicon/organisations/known-organisations.ts'
import { NEWS_OUTLETS } from '../../lexicon/organisations/news-outlets.ts'
import { PARTIES_AND_AGENCIES } from '../../lexicon/organisations/parties-and-agencies.ts'
import { SPORTS_TEAMS } from '../../lexicon/organisations/sports-teams.ts'
import { WORLD_BODIES } from '../../lexicon/organisations/world-bodies.ts'
import { CITIES_AND_REGIONS } from '../../lexicon/places/cities-and-regions.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { PROVINCES_AND_TOWNS } from '../../lexicon/places/provinces-and-towns.ts'
import type { Document } from '../../schema/index.ts'
import { addUnder } from '../../text/lists-by-key.ts'
import { askOnce } from '../../text/word.ts'
import { readLexicon } from './compromise.ts'
import { hashText } from './hash.ts'
import { SPOT, spotOf } from './sight.ts'
import { ROLE, type Word, wordOf } from './words.ts'

/** What a phrase is known as; a bit each, as some are more than one. */
export const KNOWN = { country: 1, place: 2, organisation: 4, person: 8 } as const

const PLACES = [CITIES_AND_REGIONS, PROVINCES_AND_TOWNS]
const ORGANISATIONS = [KNOWN_ORGANISATIONS, WORLD_BODIES, NEWS_OUTLETS, COMPANIES, SPORTS_TEAMS, PARTIES_AND_AGENCIES]

type Phrase = { readonly words: readonly number[]; known: number }

let table: Map<number, Phrase[]> | undefined

/** First word → the phrases that begin with it, longest first. */
export function listedPhrases(): ReadonlyMap<number, readonly Phrase[]> {
  if (table !== undefined) return table
  const made = new Map<number, Phrase[]>()
  const all = new Map<string, Phrase>()
  const add = (name: string, known: number) => {
    const words = name.toLowerCase().match(/[^\s\-'’]+|['’]s\b|['’](?=\S)|-/g)
    if (words === null) return
    const key = words.join(' ')
    const phrase = all.get(key) ?? { words: words.map(word => hashText(word)), known: 0 }
    phrase.known |= known
    all.set(key, phrase)
  }
  for (const name of COUNTRIES.keys()) add(name, KNOWN.country)
  for (const list of PLACES) for (const name of list) add(name, KNOWN.place)
  for (const list of ORGANISATIONS) for (const name of list) add(name, KNOWN.organisation)
  for (const [name, listed] of readLexicon()) {
    if (listed.includes('place')) add(name, KNOWN.place)
    if (listed.includes('organisation') || listed.includes('team')) add(name, KNOWN.organisation)
    if (listed.includes('person') && name.includes(' ')) add(name, KNOWN.person)
  }
  for (const phrase of all.values()) {
    const first = phrase.words[0] as number
    addUnder(made, first, phrase)
  }
  for (const list of made.values()) list.sort((a, b) => b.words.length - a.words.length)
  table = made
  return made
}

/** The phrases that begin with one word: itself, and by their second words those that are longer, longest first. */
type Opening = { readonly alone: Phrase | undefined; readonly longer: ReadonlyMap<number, readonly Phrase[]> }

const NOTHING: Opening = { alone: undefined, longer: new Map() }

const phrasesFrom = askOnce((word): Opening => {
  const phrases = listedPhrases().get(wordOf(word).lower)
  if (phrases === undefined) return NOTHING
  const longer = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    const [, second] = phrase.words
    if (second === undefined) continue
    addUnder(longer, second, phrase)
  }
  return { alone: phrases.find(({ words }) => words.length === 1), longer }
})

/** The spot of a word in its phrase, of what `matchPhrases` has for it. */
export const spotIn = (phrase: number): number => phrase & 3

/** Whether a phrase ends with the word. */
export const endsPhrase = (phrase: number): boolean => spotIn(phrase) === SPOT.last || spotIn(phrase) === SPOT.only

/**
 * For every token the longest known phrase that it lies in, as `known * 4 + spot` with the spot of its word in the phrase; 0 where there
 * is none. Phrases begin at capitalised words and stay within `[from, to)`.
 */
export function matchPhrases(
  { tokens }: Document,
  words: readonly Word[],
  from: number,
  to: number,
  matches: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    if (words[i]?.role !== ROLE.capital) continue
    const form = tokens[i]?.word
    if (form === undefined) continue
    const found = longestAt(phrasesFrom(form), words, i, to)
    if (found === undefined) continue
    const length = found.words.length
    for (let k = 0; k < length; k++) matches[i + k] = found.known * 4 + spotOf(k, { from: 0, to: length })
    i += length - 1
  }
}

/** The longest of the phrases whose words are those from `at` on. Written without closures: every capitalised word of a text comes here. */
function longestAt({ alone, longer }: Opening, words: readonly Word[], at: number, to: number): Phrase | undefined {
  const second = at + 1 < to && longer.size > 0 ? words[at + 1] : undefined
  const phrases = second === undefined ? undefined : longer.get(second.lower)
  if (phrases === undefined) return alone
  for (const phrase of phrases) {
    const { length } = phrase.words
    let k = 2
    while (k < length && at + k < to && words[at + k]?.lower === phrase.words[k]) k++
    if (k === length) return phrase
  }
  return alone
}
