// gender: what an honorific or a role tells of the person, and what a given name suggests, where they say anything.
import { type Gender, HONORIFICS } from '../../lexicon/people/honorifics.ts'
import { GENDERED_TITLES } from '../../lexicon/people/titles.ts'
import { readGivenNameGenders } from '../names/compromise.ts'
import type { Link } from './chain.ts'

/** The gender that the honorific or the role of a name tells, or null. `Ms Berg`, `Heidi Berg, a spokeswoman` */
export function toldGender({ honorific, role }: Pick<Link, 'honorific' | 'role'>): Gender | null {
  const told = honorific === null ? null : (HONORIFICS.get(honorific) ?? null)
  return told ?? (role === null ? null : (GENDERED_TITLES.get(role.head) ?? null))
}

/**
 * The gender that the first word of a folded full name is known to have; null where it is unknown or fits both.
 *
 * genderOfName(['heidi', 'berg']) //=> 'female'
 */
export function genderOfName(words: readonly string[]): Gender | null {
  return words.length < 2 ? null : (readGivenNameGenders().get(words[0] ?? '') ?? null)
}
