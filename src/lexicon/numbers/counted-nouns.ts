// Counted nouns that have a canonical name, nouns that are numbered instead of counted, and the words of a counted phrase that say nothing.
import { wordSet } from '../word-list.ts'

/** Singular noun → canonical unit. */
export const CANONICAL_NOUNS: ReadonlyMap<string, string> = new Map([
  ['nation', 'country'],
  ['man', 'person'],
  ['woman', 'person'],
  ['individual', 'person'],
  ['human', 'person'],
  ['civilian', 'person'],
  ['human being', 'person'],
  ['organisation', 'organization'],
  ['staffer', 'staff'],
])

/** Nouns that a number names and does not count: `Chapter 3`, `Gate 12`, `ảnh 1`. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  `act aisle amendment annex appendix apartment apt article bay block book booth box building bus camp category chapter channel class
clause column convention court day directive district division document episode exhibit exit figure fig file flight floor formula form
gate game grade group groups hall heat highway hole image interstate item lane lap law lesson level line lot mark match model module motorway
no no. nos. nr number note order page pages panel paragraph part phase photo picture pier pillar pin platform plot point port precinct radio proposition prop protocol
psalm quarter question race ref reference regulation resolution road room round route row rule schedule season seat section sector seed
segment serial series session slide slot spot stage stand station step street studio suite table team terminal tier title tower track train trial type
unit verse version vol vol. volume ward week wing windows zone zip ảnh hình code bullet hall area page art. sec. ch. pp. p. sgt batch generation gen iphone galaxy playstation covid`.split(
    /\s+/,
  ),
)

/** What may stand between a number and the noun it counts without changing what is counted. */
export const COUNT_FILLERS: ReadonlySet<string> = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'extra',
  'such',
  'full',
])

/** Streets: a number before a name that ends so is a house number. */
export const STREET_WORDS: ReadonlySet<string> = wordSet(
  'road rd street st avenue ave ave. st. rd. lane ln drive dr blvd boulevard way place plaza square court highway hwy crescent terrace parkway rue via calle',
)
