// Titles at the front of a person's name are no part of it: `Prince Harry` names Harry. Used on gold and on findings alike.
import { HONORIFICS } from '../../lexicon/honorifics.ts'
import { TITLE_HEADS } from '../../lexicon/titles.ts'

/** Titles that are as often a given name or a family name: `Dean Martin`, `Duke Ellington`, `Sultan Al Jaber`. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'dean don marshal marshall duke earl sultan imam major private judge page model champion rider driver fisher coach father mother uncle aunt guy miss'.split(
    ' ',
  ),
)
const MORE: ReadonlySet<string> = new Set([
  'pm',
  'hh',
  'hrh',
  'amir',
  'king',
  'queen',
  'crown',
  'deputy',
  'vice',
  'former',
  'amb',
  'his',
  'her',
])

/** Whether a lower-cased word is a title that may be cut from the front of a name. */
export function isLeadingTitle(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return !NAMES_TOO.has(word) && (HONORIFICS.has(word) || TITLE_HEADS.has(word) || MORE.has(word))
}
