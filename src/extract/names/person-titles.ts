// Titles at the front of a person's name are no part of it: `Prince Harry` names Harry. Used on gold and on findings alike.
import { HONORIFICS } from '../../lexicon/people/honorifics.ts'
import { TITLE_HEADS } from '../../lexicon/people/titles.ts'
import { wordSet } from '../../lexicon/word-list.ts'

/** Titles that are as often a given name or a family name: `Dean Martin`, `Son Heung-min`, `Sultan Al Jaber`. */
const NAMES_TOO: ReadonlySet<string> =
  wordSet(`dean don marshal marshall duke earl sultan imam major private judge page model champion rider driver fisher coach father mother
  uncle aunt guy miss son nun monk chef ray brother sister`)

/** Titles that only stand before names, beside those of the lexicon. */
const MORE: ReadonlySet<string> =
  wordSet(`pm hh hrh h.e amir king queen crown deputy vice former amb mla assemblyman assemblywoman vpm dcp engr comrade cde cm
  asi asp dsp sho grandmother grandfather grandma grandpa auntie aunty collector`)

/** What is said of those who reign: `His Highness Omar Dahl`. */
const STYLES: ReadonlySet<string> = wordSet('highness majesty excellency holiness eminence grace honour honor worship')
const WHOSE = /^(?:his|her|their|your)$/
/** Of the police, before a rank; by itself it is a given name. */
const OF_POLICE = 'pol'

/** How many of the words in small letters at the front of a name are one title: 2 of `his highness omar dahl`, 0 where none is. */
export function leadingTitleLength(first: string, second: string): number {
  if (WHOSE.test(first)) return STYLES.has(second) ? 2 : 0
  // `H E Omar Dahl`, His Excellency
  if (first === 'h' && (second === 'e' || second === 'h')) return 2
  if (first === OF_POLICE) return isLeadingTitle(second) ? 1 : 0
  return isLeadingTitle(first) ? 1 : 0
}

/** Whether a lower-cased word is a title that may be cut from the front of a name. */
export function isLeadingTitle(lower: string): boolean {
  const isAbbreviation = lower.endsWith('.')
  const word = isAbbreviation ? lower.slice(0, -1) : lower
  return (isAbbreviation || !NAMES_TOO.has(word)) && (HONORIFICS.has(word) || TITLE_HEADS.has(word) || MORE.has(word))
}
