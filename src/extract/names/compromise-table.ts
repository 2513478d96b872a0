// compromise's lexicon as a table. Loading compromise and unpacking what it knows takes a third of a thread's start, so that the table is
// made when the program is built. Nothing is ever parsed with compromise here.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

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

export type Gender = 'female' | 'male'

/** Lower-cased words and phrases, and of each by its place: the number of its `kinds`, and of its gender. */
export type CompromiseTable = {
  readonly phrases: readonly string[]
  readonly kinds: readonly (readonly Listed[])[]
  readonly kindOf: readonly number[]
  readonly genderOf: readonly number[]
}

export const GENDERS: readonly (Gender | null)[] = [null, 'female', 'male']

/**
 * What bears on names in the lexicon of the compromise that is installed.
 *
 * makeTable().phrases //=> ['…', 'anna', …]
 */
export function makeTable(): CompromiseTable {
  const nlp = require('compromise') as typeof import('compromise').default
  const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } }
  const phrases: string[] = []
  const kindOf: number[] = []
  const genderOf: number[] = []
  const kinds = new Map<string, number>()
  for (const [phrase, tagged] of Object.entries(one.lexicon)) {
    const tags = [tagged].flat()
    const listed = [...new Set(tags.flatMap(tag => READ[tag] ?? []))]
    const [female, male] = [tags.includes('FemaleName'), tags.includes('MaleName')]
    if (listed.length === 0) continue
    const key = listed.join()
    const kind = kinds.get(key) ?? kinds.size
    kinds.set(key, kind)
    phrases.push(phrase)
    kindOf.push(kind)
    genderOf.push(GENDERS.indexOf(female === male ? null : female ? 'female' : 'male'))
  }
  return { phrases, kinds: Array.from(kinds.keys(), key => key.split(',') as Listed[]), kindOf, genderOf }
}

/** Stands beside the code where the program is built. */
export const TABLE_FILE = 'compromise-table.json'

/** The table that was made when the program was built; it is made anew where this runs from its sources. */
export function readTable(): CompromiseTable {
  try {
    return require(`./${TABLE_FILE}`) as CompromiseTable
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    return makeTable()
  }
}
