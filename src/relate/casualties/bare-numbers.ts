// People told by a number or an ordinal alone, without a noun: `2 killed`, `leaving five dead`, `a fifth died`.
// Phrases with a noun are left to persons.ts.
import { CARRYING_VERBS, CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import type { Token } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import { OLDEST, readAge } from './ages.ts'
import { readAppositions } from './appositions.ts'
import { readCount } from './counts.ts'
import type { Person, PersonDraft } from './person.ts'
import { word } from './word-at.ts'

/** Tell one person from those already told: the `fifth` counts on from four. */
export const ORDINALS = ['', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** After `a fifth`, these make it a person; after `shot` it may be a bullet. */
const FATES = /^(?:died|dies|killed|wounded|injured|hurt)$/
/** Before a number, these leave the people of it to what follows: `leaving five in critical condition`. */
const LEAVING = /^(?:leaves|leaving|left)$/
const KIN = /^(?:father|mother|dad|mom|mum|parent|parents|family|group|crowd)$/

/** `one was killed and another wounded`: whether the word at `i` tells a fate by itself; `another wounded soldier` it only describes. */
export const isFate = (tokens: readonly Token[], i: number): boolean =>
  FATES.test(word(tokens, i)) &&
  !PERSON_NOUNS.has(word(tokens, i + 1)) &&
  !/^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')

/** The end of `another` or `a fifth` that stands for a person at token `i`; `i` where none does. */
export function readAnother(tokens: readonly Token[], i: number): number {
  if (word(tokens, i) === 'another' && (/^(?:VERB|AUX|ADV)$/.test(tokens[i + 1]?.pos ?? '') || isFate(tokens, i + 1)))
    return i + 1
  // `wounded another in a kitchen`
  if (
    word(tokens, i) === 'another' &&
    tellsOf(tokens, i - 1) &&
    /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[i + 1]?.pos ?? 'PUNCT')
  )
    return i + 1
  if (word(tokens, i) !== 'a' || ORDINALS.indexOf(word(tokens, i + 1)) < 1) return i
  // `wounding a third`
  if (tellsOf(tokens, i - 1) && /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[i + 2]?.pos ?? 'PUNCT')) return i + 2
  const after = tokens[i + 2]?.pos === 'ADV' ? i + 3 : i + 2
  return tokens[after]?.pos === 'AUX' || FATES.test(word(tokens, after)) ? i + 2 : i
}

/** The people of a number that ends before token `start`; null where it counts something else, as an age does. */
export function readBareNumber(reading: Reading, draft: PersonDraft, start: number, end: number): Person | null {
  const { tokens } = reading
  const before = word(tokens, draft.first - 1)
  // `in 2009, 13 people`: a year counts nobody
  if (/^(?:19|20)\d\d$/.test(word(tokens, start - 1))) return null
  // `men -- ages 24 and 34 --`, `who are 9 and 14 years old`
  if (/^ages?d?$/.test(before) || (before === 'and' && tokens[draft.first - 2]?.pos === 'NUM')) return null
  if (/^(?:and|to|or)$/.test(word(tokens, start)) && readAge(tokens, start + 1) !== null) return null
  // `Spaights, 22, of Syracuse was shot`, `Spaights, 22 was shot`: an age, whoever it is
  if (before === ',' && /^(?:,|was|is)$/.test(word(tokens, start))) {
    if (tokens[draft.first - 2]?.pos !== 'PROPN' || draft.count === null || draft.count > OLDEST) return null
    const age = { head: 'aged', age: draft.count, count: 1, counted: false, plural: false, core: start, end: start }
    Object.assign(draft, age)
    draft.end = readAppositions(reading, draft, end)
    return draft
  }
  if (!countsPeople(tokens, draft.first, start)) return null
  // `on May 13 shot his brother`
  if (reading.covering.get(draft.first)?.mention.kind === 'date') return null
  Object.assign(draft, { head: '', core: start, end: start })
  return draft
}

/** `two of the wounded`; null where `the wounded` does not stand at token `at`, or only describes: `the wounded guards`. */
export function readPartOfHurt(tokens: readonly Token[], draft: PersonDraft, at: number): Person | null {
  if (word(tokens, at) !== 'the' || !/^(?:injured|wounded)$/.test(word(tokens, at + 1))) return null
  if (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 2]?.pos ?? '')) return null
  return Object.assign(draft, { part: true, definite: true, head: word(tokens, at + 1), end: at + 2, core: at + 2 })
}

/** `a family of five`; without a number it may be any. */
export function readFamily({ document, tokens }: Reading, draft: PersonDraft, end: number): void {
  draft.plural = true
  const count = word(tokens, draft.core) === 'of' ? readCount(document, draft.core + 1, end) : null
  if (count !== null) Object.assign(draft, { count: count.value, counted: true, core: count.end })
}

/** Whether the word at `i` tells of harm done to somebody: `killed`, but not `bodies`. */
export function tellsOf(tokens: readonly Token[], i: number): boolean {
  return (CASUALTY_WORDS.get(word(tokens, i)) ?? []).some(({ form }) => form !== 'noun')
}

/** `two critical after crash`; `a critical mistake` is of nobody. */
export const isCritical = (tokens: readonly Token[], i: number): boolean =>
  word(tokens, i) === 'critical' && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')

/** Whether a word of harm stands beside the number `[first, start)`: `killing five`, `2 killed`, `three were badly hurt`. */
function countsPeople(tokens: readonly Token[], first: number, start: number): boolean {
  const before = word(tokens, first - 1)
  // `the father of 5 killed`, `a 50 shot`
  const article =
    (word(tokens, first) === 'a' && /^\d/.test(word(tokens, first + 1))) ||
    (before === 'a' && /^\d/.test(word(tokens, first)))
  // `this one hurt a lot`
  if (
    word(tokens, start - 1) === 'one' &&
    (/^(?:this|that)$/.test(word(tokens, first)) || /^(?:this|that)$/.test(before))
  )
    return false
  if (article || (before === 'of' && KIN.test(word(tokens, first - 2)))) return false
  // `fired one shot`
  if (/^(?:fire[ds]?|firing|heard)$/.test(before)) return false
  // `it took 40 minutes`, `sent two to hospital`
  if (CARRYING_VERBS.has(before)) return word(tokens, start) === 'to'
  if (CASUALTY_WORDS.has(before) || LEAVING.test(before)) return true
  // `five people, including one who died`
  if (word(tokens, start) === 'who') return true
  let at = start
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? '') && !CASUALTY_WORDS.has(word(tokens, at))) at++
  // `two pistol-whipped`
  if (word(tokens, at + 1) === '-' && tellsOf(tokens, at + 2)) return true
  // `30 bodies were taken away`: told by the noun
  if (tellsOf(tokens, at) || isCritical(tokens, at)) return true
  // `three in critical condition`, `two in hospital`
  if (word(tokens, at) !== 'in') return tokens[start]?.pos === 'AUX'
  return [at + 1, at + 2, at + 3].some(n => /^(?:condition|hospital)$/.test(word(tokens, n)))
}
