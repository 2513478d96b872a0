// gender: what a given name says of the person, where it says anything. Only ever used to tell two candidates apart.
import type { Gender } from '../../lexicon/honorifics.ts'
import { readGivenNameGenders } from '../names/compromise.ts'

let genders: ReadonlyMap<string, Gender> | undefined

/**
 * The gender that the first word of a folded full name is known to have; null where it is unknown or fits both.
 *
 * genderOfName(['heidi', 'berg']) //=> 'female'
 */
export function genderOfName(words: readonly string[]): Gender | null {
  genders ??= readGivenNameGenders()
  return words.length < 2 ? null : (genders.get(words[0] ?? '') ?? null)
}
