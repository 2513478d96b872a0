// What a word tells by itself: its hashes, affixes, shape and the lists it stands on. Analysed once for each form.
import {
  EVENT_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
} from '../../lexicon/organisations/organisation-heads.ts'
import { ORGANISATION_SUFFIXES } from '../../lexicon/organisations/organisation-suffixes.ts'
import { FAMILY_NAMES } from '../../lexicon/people/family-names.ts'
import { GIVEN_NAMES } from '../../lexicon/people/given-names.ts'
import { HONORIFICS } from '../../lexicon/people/honorifics.ts'
import { NAME_CONNECTORS, OPENING_PARTICLES, PERSON_PARTICLES } from '../../lexicon/people/name-particles.ts'
import { PEOPLES_AND_FAITHS } from '../../lexicon/people/peoples-and-faiths.ts'
import { TITLE_HEADS, TITLE_MODIFIERS } from '../../lexicon/people/titles.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { DEMONYMS } from '../../lexicon/places/demonyms.ts'
import { PLACE_HEADS } from '../../lexicon/places/place-heads.ts'
import { CALENDAR_WORDS } from '../../lexicon/time/weekdays-and-months.ts'
import { askOnce } from '../../text/word.ts'
import { type Listed, readLexicon } from './compromise.ts'
import { hashText } from './hash.ts'
import { type Clusters, clustersOf } from './word-clusters.ts'

/** Bits of `Word.lists`: one for each list that knows the word. */
export const LIST = {
  given: 1 << 0,
  family: 1 << 1,
  country: 1 << 2,
  demonym: 1 << 3,
  place: 1 << 4,
  organisation: 1 << 5,
  organisationHead: 1 << 6,
  organisationOpener: 1 << 7,
  organisationSuffix: 1 << 8,
  placeHead: 1 << 9,
  eventHead: 1 << 10,
  calendar: 1 << 11,
  common: 1 << 12,
  honorific: 1 << 13,
  actor: 1 << 14,
  particle: 1 << 15,
  connector: 1 << 16,
  openingParticle: 1 << 17,
  titleHead: 1 << 18,
  titleModifier: 1 << 19,
  people: 1 << 20,
} as const

/** How a word may take part in a name. */
export const ROLE = { none: 0, capital: 1, connector: 2, joiner: 3, number: 4 } as const

export type Word = {
  /** Hash of the word as written, and of its lower case. */
  readonly exact: number
  readonly lower: number
  readonly shape: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  readonly lists: number
  readonly clusters: Clusters
  readonly role: number
  readonly allCaps: boolean
  readonly startsUpper: boolean
  /** The number under which its sums of weights are kept (kept-sums.ts), 0 before there are any. */
  number: number
}

const FROM_COMPROMISE: { readonly [L in Listed]: number } = {
  given: LIST.given,
  family: LIST.family,
  person: 0,
  organisation: LIST.organisation,
  team: LIST.organisation,
  place: LIST.place,
  honorific: LIST.honorific,
  actor: LIST.actor,
  common: LIST.common,
}

let known: Map<string, number> | undefined

/** Every listed single word → the bits of its lists. */
export function listedWords(): ReadonlyMap<string, number> {
  if (known !== undefined) return known
  const table = new Map<string, number>()
  const add = (word: string, bit: number) => table.set(word, (table.get(word) ?? 0) | bit)
  for (const [phrase, listed] of readLexicon())
    if (!phrase.includes(' ')) for (const name of listed) add(phrase, FROM_COMPROMISE[name])
  for (const name of COUNTRIES.keys()) if (!name.includes(' ')) add(name.toLowerCase(), LIST.country)
  for (const word of DEMONYMS.keys()) add(word.toLowerCase(), LIST.demonym)
  for (const [words, bit] of [
    [GIVEN_NAMES, LIST.given],
    [FAMILY_NAMES, LIST.family],
    [TITLE_HEADS, LIST.titleHead],
    [TITLE_MODIFIERS, LIST.titleModifier],
    [PEOPLES_AND_FAITHS, LIST.people],
    [ORGANISATION_HEADS, LIST.organisationHead],
    [ORGANISATION_OPENERS, LIST.organisationOpener],
    [ORGANISATION_SUFFIXES, LIST.organisationSuffix],
    [PLACE_HEADS, LIST.placeHead],
    [EVENT_HEADS, LIST.eventHead],
    [CALENDAR_WORDS, LIST.calendar],
    [PERSON_PARTICLES, LIST.particle],
    [OPENING_PARTICLES, LIST.openingParticle],
    [NAME_CONNECTORS, LIST.connector],
  ] as const)
    for (const word of words) add(word, bit)
  for (const word of HONORIFICS.keys()) add(word, LIST.honorific)
  known = table
  return table
}

const MAX_AFFIX = 6
const MAX_SHAPE = 8
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const CASELESS = /\p{Lo}/u
const DIGIT = /\d/
const LETTER_FIRST = /^[\p{L}\d]/u
const JOINERS: ReadonlySet<string> = new Set(['-', '–', '‑', "'", '’', '.', '&', '/', '+', ',', "'s", '’s'])

const CAPITALS = /^\p{Lu}+$/u
/** Longer words all in capitals are of one shape. */
const MAX_CAPITALS = 4

/** `McDonald` → `XxXx`, `B-52s` → `X-dx`: runs of one class count once; but `AK` → `XX` and `AKL` → `XXX`, as people are `AK Lund`. */
function shapeOf(text: string): number {
  if (CAPITALS.test(text)) return hashText('X'.repeat(Math.min(MAX_CAPITALS, text.length)))
  let shape = ''
  let before = ''
  for (const character of text) {
    const now = UPPER.test(character)
      ? 'X'
      : LOWER.test(character)
        ? 'x'
        : DIGIT.test(character)
          ? 'd'
          : CASELESS.test(character)
            ? 'o'
            : character
    if (now !== before) shape += now
    before = now
    if (shape.length >= MAX_SHAPE) break
  }
  return hashText(shape)
}

function roleOf(text: string, lower: string, listed: number): number {
  if (LETTER_FIRST.test(text) && (UPPER.test(text) || CASELESS.test(text))) return ROLE.capital
  if (JOINERS.has(text)) return ROLE.joiner
  if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(lower)) return ROLE.number
  return (listed & (LIST.connector | LIST.particle)) !== 0 ? ROLE.connector : ROLE.none
}

function analyse(text: string, lower: string): Word {
  const listed = listedWords().get(lower) ?? 0
  const role = roleOf(text, lower, listed)
  const hash = hashText(lower)
  const prefixes: number[] = []
  const suffixes: number[] = []
  for (let n = 1; n <= MAX_AFFIX && n < lower.length; n++) {
    prefixes.push(hashText(lower, 0, n))
    suffixes.push(hashText(lower, lower.length - n))
  }
  return {
    exact: hashText(text),
    lower: hash,
    shape: shapeOf(text),
    prefixes,
    suffixes,
    lists: listed,
    // The vectors know `ltd`
    clusters: clustersOf(lower.endsWith('.') ? hashText(lower, 0, lower.length - 1) : hash),
    role,
    allCaps: text.length > 1 && UPPER.test(text) && !LOWER.test(text),
    startsUpper: /^\p{Lu}/u.test(text),
    number: 0,
  }
}

const MAX_WORD = 60

/** The analysis of a token's word. One over 60 characters is known by its first 60. */
export const wordOf = askOnce(({ text, lower }) => analyse(text.slice(0, MAX_WORD), lower.slice(0, MAX_WORD)))

/** What stands before the first and after the last word of a sentence. */
export const EDGE: Word = {
  exact: 1,
  lower: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  lists: 0,
  clusters: [],
  role: ROLE.none,
  allCaps: false,
  startsUpper: false,
  number: 0,
}
