// Peoples that are named in several words: `South Sudanese`, `New Zealanders`, `Sunni Arabs`. They are no organisation and no place.
import { SPORTS_TEAMS } from '../../lexicon/organisations/sports-teams.ts'
import { PEOPLES } from '../../lexicon/people/peoples-and-faiths.ts'
import { CITIES_AND_REGIONS } from '../../lexicon/places/cities-and-regions.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { DEMONYMS } from '../../lexicon/places/demonyms.ts'
import { words } from '../../lexicon/word-list.ts'

/** Not `Pole`: what is North or South of them is a place. */
const WORDS_FOR_PEOPLE: ReadonlySet<string> = new Set(
  [...[...DEMONYMS.keys()].map(word => word.toLowerCase()), ...PEOPLES].filter(word => word !== 'pole'),
)

/** What stands before the word for a people: where they live, or the first words of their country (`New`, `Sri`, `Costa`). */
const OPENERS: ReadonlySet<string> = new Set([
  ...words(
    'north south east west central northern southern eastern western northeast northwest southeast southwest latin native first',
  ),
  ...[...COUNTRIES.keys()]
    .flatMap(name => name.match(/\b(?!The)\p{Lu}[\p{L}.]+(?=[ -])/gu) ?? [])
    .map(word => word.toLowerCase()),
])

/** What else may end their name: `Indigenous Peoples`, `First Nations`. */
const HEADS: ReadonlySet<string> = new Set(['peoples', 'nations', 'people'])

/** `an` of `Tasmanian`: how words for the people of a place end, and what the place has in their stead. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['an', ['a', 'e', '']],
  ['ian', ['', 'ia']],
  ['n', ['']],
  ['er', ['', 'e']],
  ['ese', ['', 'a']],
  ['i', ['']],
]

const isTown = (word: string) => CITIES_AND_REGIONS.has(word)

/** `Tasmanian` of Tasmania, `Berliners` of Berlin: words that no list has, but their place is on one. */
function isInhabitant(lower: string): boolean {
  if (isTown(lower)) return false
  const word = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return ENDINGS.some(
    ([ending, instead]) =>
      word.endsWith(ending) && instead.some(end => isTown(word.slice(0, word.length - ending.length) + end)),
  )
}

/** Whether one word in small letters names all who live in a place: `berliners`. A club may be called by one of them, and a club that is known by all. */
export const namesInhabitants = (lower: string): boolean =>
  lower.endsWith('s') &&
  (WORDS_FOR_PEOPLE.has(lower.slice(0, -1)) || isInhabitant(lower)) &&
  !SPORTS_TEAMS.has(lower) &&
  !isCountry(lower)

/** `Philippines`, `Laos`: countries that end as their peoples do. */
const COUNTRY_NAMES: ReadonlySet<string> = new Set([...COUNTRIES.keys()].map(name => name.toLowerCase()))
const isCountry = (lower: string) => COUNTRY_NAMES.has(lower) || isTown(lower)

const meansPeople = (word: string) => WORDS_FOR_PEOPLE.has(word) || isInhabitant(word)

/**
 * Whether words in small letters name a people; a single word in the singular is left to the model.
 *
 * namesPeople(['new', 'zealanders']) //=> true
 */
export function namesPeople(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !(HEADS.has(last) || meansPeople(last))) return false
  const before = words.slice(0, -1)
  // `United Nations`, `Dorne Nations`: only what is there before every state makes nations a people
  if (HEADS.has(last)) return before.every(word => word === 'first' || word === 'native' || meansPeople(word))
  return before.every(word => OPENERS.has(word) || meansPeople(word))
}
