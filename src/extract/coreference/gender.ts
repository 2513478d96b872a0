// gender: what a given name says of the person, where it says anything.
import type { Gender } from '../../lexicon/honorifics.ts'

/** The gender that the first word of a full name is known to have; null where it is unknown or fits both. */
export function genderOfName(_words: readonly string[]): Gender | null {
  return null
}
