// Names of people as a report writes them, in full or in part: `Ivo Brandt`, `Brandt`. Which person a phrase without a name means is left to referents.ts.
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import type { Statement } from './clause.ts'

/** `Ivo Brandt` and `Brandt` are one; `Ivo Brandt` and `Mila Brandt` are kin. */
export function sameName(a: string, b: string): boolean {
  const [words, others] = [partsOf(a), partsOf(b)]
  const last = words.at(-1)
  const shared = words.filter(part => part.length > 2 && others.includes(part))
  if (last !== others.at(-1)) return shared.length > 0
  const [first = '', other = ''] = [words[0], others[0]]
  if (words.length < 2 || others.length < 2 || shared.length > 1 || !isGivenName(first) || !isGivenName(other))
    return true
  return first.startsWith(other.slice(0, 3)) || other.startsWith(first.slice(0, 3))
}

/** `O'nella` is written with any apostrophe, or none. */
const partsOf = (name: string): string[] => name.toLowerCase().replace(/['’`]/g, '').split(' ')

/** No initial, title or noun before a name. */
const isGivenName = (word: string): boolean => word.length > 2 && !word.endsWith('.') && !PERSON_NOUNS.has(word)

/** The fuller of two names of one person. */
export function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return b.length > a.length ? b : a
}

/** `Ana Reyes` and `Reyes` are one. */
export const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** The last names of those whom the statements tell of. */
export function namesOf(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ patients }) => patients.flatMap(({ name }) => (name === null ? [] : [lastName(name)])))
}
