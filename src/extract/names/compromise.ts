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

function entries(): [string, string | string[]][] {
  const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } }
  return Object.entries(one.lexicon)
}

/** Lower-cased word or phrase → what it is listed as: some 20,000 entries, 6,400 of them names. */
export function readLexicon(): Map<string, Listed[]> {
  const table = new Map<string, Listed[]>()
  for (const [phrase, tags] of entries()) {
    const listed = [...new Set([tags].flat().flatMap(tag => READ[tag] ?? []))]
    if (listed.length > 0) table.set(phrase, listed)
  }
  return table
}

/** Lower-cased given name → the gender that it is listed under; names listed under both, or neither, are left out. */
export function readGivenNameGenders(): Map<string, 'female' | 'male'> {
  const genders = new Map<string, 'female' | 'male'>()
  for (const [name, tags] of entries()) {
    const female = [tags].flat().includes('FemaleName')
    const male = [tags].flat().includes('MaleName')
    if (female !== male) genders.set(name, female ? 'female' : 'male')
  }
  return genders
}
