// The one door to compromise: its lexicon, read once as a table. Nothing is ever parsed with it here.
import { createRequire } from 'node:module'

// Its build in one file takes half as long to load as its 200 modules, and every thread loads it.
const nlp = createRequire(import.meta.url)('compromise') as typeof import('compromise').default

/** What compromise's lexicon says of a word or phrase, as far as it bears on names. */
export type Listed =
  | 'given'
  | 'family'
  | 'person'
  | 'organisation'
  | 'team'
  | 'place'
  | 'honorific'
  | 'actor'
  | 'common'

const READ: Readonly<Record<string, Listed>> = {
  MaleName: 'given',
  FemaleName: 'given',
  FirstName: 'given',
  LastName: 'family',
  Person: 'person',
  Organization: 'organisation',
  SportsTeam: 'team',
  City: 'place',
  Region: 'place',
  Place: 'place',
  Country: 'place',
  Honorific: 'honorific',
  Actor: 'actor',
  Noun: 'common',
  Singular: 'common',
  Plural: 'common',
  Uncountable: 'common',
  Adjective: 'common',
  Comparative: 'common',
  Superlative: 'common',
  Adverb: 'common',
  Infinitive: 'common',
  PastTense: 'common',
  PresentTense: 'common',
  Gerund: 'common',
  Participle: 'common',
  Determiner: 'common',
  Preposition: 'common',
  Conjunction: 'common',
  Pronoun: 'common',
  Modal: 'common',
  Expression: 'common',
}

type Gender = 'female' | 'male'
type Lexicon = { readonly listed: Map<string, readonly Listed[]>; readonly genders: Map<string, Gender> }

let lexicon: Lexicon | undefined

/** Lower-cased word or phrase → what it is listed as: some 20,000 entries, 6,400 of them names. */
export const readLexicon = (): ReadonlyMap<string, readonly Listed[]> => {
  lexicon ??= readEntries()
  return lexicon.listed
}

/** Lower-cased given name → the gender that it is listed under; names listed under both, or neither, are left out. */
export const readGivenNameGenders = (): ReadonlyMap<string, Gender> => {
  lexicon ??= readEntries()
  return lexicon.genders
}

/** In one pass: every thread reads it before its first article. */
function readEntries(): Lexicon {
  const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } }
  const listed = new Map<string, readonly Listed[]>()
  const genders = new Map<string, Gender>()
  // Most entries have one tag, and there are few tags.
  const byTag = new Map<string, readonly Listed[]>(Object.entries(READ).map(([tag, name]) => [tag, [name]]))
  for (const phrase of Object.keys(one.lexicon)) {
    const tags = one.lexicon[phrase] ?? ''
    const names = typeof tags === 'string' ? byTag.get(tags) : [...new Set(tags.flatMap(tag => READ[tag] ?? []))]
    if (names !== undefined && names.length > 0) listed.set(phrase, names)
    const female = tags === 'FemaleName' || (typeof tags !== 'string' && tags.includes('FemaleName'))
    const male = tags === 'MaleName' || (typeof tags !== 'string' && tags.includes('MaleName'))
    if (female !== male) genders.set(phrase, female ? 'female' : 'male')
  }
  return { listed, genders }
}
