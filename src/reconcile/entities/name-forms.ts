// The forms of a name that are compared: its folded words, its initials, its spelling in another transcription.
import { LEGAL_FORMS } from '../../lexicon/organisations/legal-forms.ts'
import { PARTY_FORMS } from '../../lexicon/organisations/party-forms.ts'
import { NAME_SPELLINGS } from '../../lexicon/people/name-spellings.ts'
import { GENERATIONS, NAME_SUFFIXES } from '../../lexicon/people/name-suffixes.ts'
import { COUNTRIES } from '../../lexicon/places/countries.ts'
import { STATE_ABBREVIATIONS } from '../../lexicon/places/us-states.ts'
import type { NameMention } from '../../schema/index.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { foldName } from '../../text/fold.ts'

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES].map(([name, country]) => [foldName(name), foldName(country)]),
)

/** What makes the name of a firm that of its site, and names the same. */
const SITE = /\.(?:com|net|org)(?=[\s,]|$)/i

/**
 * The name that two articles must share to mean the same: folded, in one spelling, without the leading article, a legal form and what
 * makes an address of it, countries and states by one name.
 *
 * keyOf('organisation', 'The Brightwater Co.') //=> 'brightwater'
 * keyOf('organisation', 'Brightwater.com') //=> 'brightwater'
 * keyOf('place', 'Dorne Theater') //=> 'dorne theatre'
 * keyOf('organisation', 'Lund & Dahl') //=> 'lund and dahl'
 * keyOf('place', 'U.S.') //=> 'united states'
 * keyOf('place', 'Calif.') //=> 'california'
 */
export function keyOf(kind: NameMention['kind'], name: string): string {
  const folded = foldName(kind === 'organisation' ? name.replace(SITE, '') : name)
  const country = kind === 'person' ? undefined : COUNTRY_OF.get(folded)
  if (country !== undefined) return country
  const state = kind === 'place' ? STATE_ABBREVIATIONS.get(name) : undefined
  if (state !== undefined) return foldName(state)
  const words = folded.split(' ').map(word => (word === '&' ? 'and' : spellingOf(kind, word)))
  if (words[0] === 'the' && words.length > 1) words.shift()
  if (kind === 'organisation')
    while (words.length > 1 && LEGAL_FORMS.has((words.at(-1) ?? '').replace(/,$/, ''))) words.pop()
  if (kind === 'person') while (words.length > 2 && NAME_SUFFIXES.has(words.at(-1) ?? '')) words.pop()
  const key = words.join(' ').replace(/,/g, '')
  return kind === 'organisation' ? (PARTY_FORMS.get(key) ?? key) : key
}

const spellingOf = (kind: NameMention['kind'], word: string): string =>
  kind === 'person' ? word : (NAME_SPELLINGS.get(word) ?? word)

/** What tells a son from his father of one name: `jr` of `Omar Dahl Jr.`; empty where nothing does. */
export function generationOf(name: string): string {
  const last = foldName(name.slice(name.lastIndexOf(' ') + 1))
  return GENERATIONS.has(last) ? last : ''
}

/** Whether a name is written as an acronym: capitals, digits and dots only. */
export const isAcronym = (name: string) => /^[\p{Lu}\d.&]{2,10}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)

/** The consonants of a word as transcriptions agree on them: `youssef` and `yusuf` are both `ysf`. */
function skeleton(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/(?:kh|ck|q|c)/g, 'k')
    .replace(/(?:dj|zh|j)/g, 'j')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?!^)[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/**
 * A word as it is heard, letters that are not said left out: `krogh` is `krog`, `lohse` is `lose`, `shik` is `sik`, as one Korean name is
 * written in two romanisations.
 */
function soundOf(word: string): string {
  return word
    .replace(/(?<=[aeiouydg])h(?![aeiouy])/g, '')
    .replace(/sh(?=i)/g, 's')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![eiyh])/g, 'k')
    .replace(/(.)\1+/g, '$1')
}
/** Shorter words sound like too many: `lee`, `le`. */
const SHORTEST_SOUND = 3

/** A short word must be the same; one letter may differ from five letters on, two from nine. */
const playOf = (word: string) => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2)
/** Fewer consonants than this say too little: `jn` is Jane, John and Jean. */
const SHORTEST_SKELETON = 3

function isVariant(a: string, b: string): boolean {
  if (a === b) return true
  const play = playOf(a.length < b.length ? a : b)
  if (a[0] === b[0] && play > 0 && editDistance(a, b, play) <= play) return true
  const sound = soundOf(a)
  if (sound.length >= SHORTEST_SOUND && sound === soundOf(b)) return true
  const [x, y] = [skeleton(a), skeleton(b)]
  if (x === y) return x.length >= SHORTEST_SKELETON
  // `Raftery` and `Rafferty`: letters that changed places, as in a name heard on the telephone
  return x.length >= SHORTEST_SWAPPED && x[0] === y[0] && sorted(x) === sorted(y)
}
/** Fewer consonants in another order are other names: `Lotan` and `Lanto`. */
const SHORTEST_SWAPPED = 4
const sorted = (word: string) => [...word].sort().join('')

/**
 * Whether two keys are one name in two spellings: as many words, each a variant, and at least one the same.
 *
 * isSpellingVariant('youssef haddad', 'yusuf haddad') //=> true
 * isSpellingVariant('anselm krog', 'anselm krogh') //=> true
 * isSpellingVariant('maria haddad', 'yusuf haddad') //=> false
 */
export function isSpellingVariant(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  if (x.length < 2 || x.length !== y.length || a === b) return false
  let same = 0
  for (let i = 0; i < x.length; i++) {
    if (x[i] === y[i]) same++
    else if (!isVariant(x[i] ?? '', y[i] ?? '')) return false
  }
  return same > 0
}

/** Whether the names differ in middle names only, which one of them leaves out: `john q smith`, `john smith`. */
export function leavesOutMiddle(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')]
  if (short.length < 2 || long.length <= short.length) return false
  if (long[0] !== short[0] || long.at(-1) !== short.at(-1)) return false
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}
