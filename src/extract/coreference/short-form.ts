// short-form: whether some words of an organisation's name may stand for it. `Supreme Court` is short for `Supreme Court of Arland`; the
// `House` is not short for the `House and Senate`, nor the `Reform Party` for its branch in a town.
import { CHAMBERS, ORGANISATION_PARTS, WITH_BRANCHES } from '../../lexicon/organisations/organisation-parts.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { DEMONYMS } from '../../lexicon/places/demonyms.ts'
import { foldName } from '../../text/fold.ts'

/** Countries and the words for what is theirs, of one word: `us`, `norwegian`. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set([...COUNTRIES.keys(), ...DEMONYMS.keys()].map(foldName))
const CONTINENTS = new Set(['africa', 'america', 'americas', 'asia', 'europe'])
const JOINING = new Set(['and', '&'])
/** Behind `and`, these are of one name: `Brenning & Sons`. */
const PARTNERS = new Set(['sons', 'partners', 'brothers', 'co', 'company'])
/** What a department or a ministry is of may stand for it: `Homeland Security`. */
const OFFICES = new Set(['department', 'ministry'])

/**
 * Whether the `length` words from `at` on may stand for the whole name; all words are folded.
 *
 * mayStandFor(['supreme', 'court', 'of', 'norway'], 0, 2) //=> true
 * mayStandFor(['house', 'and', 'senate'], 0, 1) //=> false
 */
export function mayStandFor(words: readonly string[], at: number, length: number): boolean {
  return mayFollow(words, at, at + length) && mayPrecede(words, at, length)
}

/** Whether the name may go on as it does from `end` on. */
function mayFollow(words: readonly string[], at: number, end: number): boolean {
  const next = words[end]
  if (next === undefined) return true
  if (words.some((word, i) => i >= end && (ORGANISATION_PARTS.has(word) || /^(?:\d+|\p{L})$/u.test(word)))) return false
  // `Democrats in Congress`
  if (next === 'in' || next === 'on') return false
  if (JOINING.has(next)) return at > 0 || words.slice(at, end).includes('of') || PARTNERS.has(words[end + 1] ?? '')
  // `Brenning Norway` is the branch there
  if (end === words.length - 1 && (COUNTRY_WORDS.has(next) || CONTINENTS.has(next))) return false
  return next === 'of' || at > 0 || !CHAMBERS.has(words.slice(at, end).join(' '))
}

/** Whether the name may begin as it does before `at`. */
function mayPrecede(words: readonly string[], at: number, length: number): boolean {
  const before = words.slice(0, at)
  const last = before.at(-1)
  if (last === undefined) return true
  if (JOINING.has(last)) return at + length < words.length
  // `the Office of the Road Council` is none of its short forms
  if (before.includes('of') || before.includes('in')) return last === 'of' && OFFICES.has(before.at(-2) ?? '')
  const branches = at + length === words.length && WITH_BRANCHES.has(words.at(-1) ?? '')
  return !branches || before.every(word => COUNTRY_WORDS.has(word) || /^(?:the|\d+(?:st|nd|rd|th))$/.test(word))
}
