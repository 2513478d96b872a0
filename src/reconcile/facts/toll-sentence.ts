// What the sentence of a toll says of whom it counts: a part or all, dead or hurt, with or without a number. What two of them say against
// each other is decided in doubt-tally.
import { CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import { CARDINALS } from '../../lexicon/numbers/number-words.ts'
import { ANYBODY, ATTACKERS, CAUSES, GRAVE_WORDS, PART_WORDS } from '../../lexicon/numbers/part-words.ts'
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import type { Claim, QuantityClaim } from '../../schema/index.ts'
import { writtenNumber } from './value-range.ts'
import { findCounts, type WrittenCount, wordsOf } from './written-count.ts'

/**
 * Whether a sentence leaves room for more victims than it counts: it counts a part, or tells of wounded people without a number. The dead
 * are named one by one; of the wounded often one speaks for all.
 */
export function leavesRoom(claim: Claim): boolean {
  if (claim.kind !== 'quantity') return false
  const written = writtenIn(claim)
  return written.length === 0 ? claim.measure === 'injured' : written.every(count => isPart(count, claim))
}

/** How many a toll counts; of one with a bound the number that is written. */
export const sizeOf = ({ value }: QuantityClaim) => writtenNumber(value) ?? 0

/** Whether no text gives the number: a text that tells of one victim says nothing of others. */
export const isCountedByUs = ({ value }: QuantityClaim) => value.implied === true

/** The dead whom the head of a report tells are all: `Man dies in fire`. Of the wounded one may speak for all, and further down of the dead too. */
export const opensReport = ({ measure, evidence }: QuantityClaim) => measure === 'killed' && evidence.start < HEAD
/** Characters of a headline and a first paragraph. */
const HEAD = 300

/** `killed a guard and wounded a clerk`: who tells of dead and of hurt leaves nobody out. */
export function tellsDeadAndHurt({ evidence }: QuantityClaim): boolean {
  const fates = new Set(wordsOf(evidence.text).flatMap(word => CASUALTY_WORDS.get(word)?.map(({ fate }) => fate) ?? []))
  return fates.has('killed') && fates.has('injured')
}

/** `four people were hurt, including two guards`: the sentence tells of some among its own number. */
export const tellsAmong = ({ evidence }: QuantityClaim, number: number) =>
  findCounts(evidence.text, number).some(({ before }) => before.at(-1) === 'including')

/** `Nobody fell in the raid`; `no one else was hurt` is said beside those who were. */
export function sparesEverybody({ evidence }: QuantityClaim): boolean {
  const words = wordsOf(evidence.text)
  return words.some((_, n) => namesTheEvent(words, n)) && !words.some(word => /^(?:else|others?)$/.test(word))
}

/** `died in the raid`: in the one that the text is about. */
export const namesTheEvent = (words: readonly string[], at: number) =>
  words[at] === 'in' && words[at + 1] === 'the' && CAUSES.has(words[at + 2] ?? '')

/** Where the sentence of a toll writes its number; nowhere, where it is counted from those that are told of. */
export function writtenIn({ value, evidence }: QuantityClaim): WrittenCount[] {
  const number = writtenNumber(value)
  return value.implied === true || number === null ? [] : findCounts(evidence.text, number)
}

/** `four were rushed to hospital` does not say who of them died. Only the dead and the injured have words of their own. */
export function tellsFate({ measure, evidence }: QuantityClaim): boolean {
  if (measure !== 'killed' && measure !== 'injured') return true
  return wordsOf(evidence.text).some(word =>
    CASUALTY_WORDS.get(word)?.some(({ fate }) => fate === measure || (fate === 'shot' && measure === 'injured')),
  )
}

/** `the most gravely hurt of six` says nothing of the other five. */
export const tellsGravity = ({ evidence }: QuantityClaim) =>
  wordsOf(evidence.text).some((word, n, words) => GRAVE_WORDS.has(word) && !/^(?:most|more)$/.test(words[n - 1] ?? ''))

/** `two others` of the injured is the whole where the dead are told before: `one man died and two others were hurt`. */
export function isPart({ before, after }: WrittenCount, { measure, evidence }: QuantityClaim): boolean {
  const [next, second] = after
  // The headline says `four`, the sentence `at least four`.
  if (before.at(-1) === 'least') return true
  if (REMAINDER.test(evidence.text) || IDENTIFIED.test(evidence.text) || countsOneSex(after, evidence.text)) return true
  if (next === 'of' && /^(?:the|those|these|them|its|his|her|their|whom)$/.test(second ?? '')) return true
  const said = [before.at(-1), before.at(-2), next, second].some(word => word !== undefined && PART_WORDS.has(word))
  return said && !(measure === 'injured' && /\b(?:kill|dead|die|death|fatal|slain)/i.test(evidence.text))
}

/** `faces two counts of murder`: of three dead, two may be laid to one man. */
export const CHARGES = /\bcounts? of\b/i

/** `One was treated there, the other in hospital`. */
const REMAINDER = /\bthe (?:others?|rest|remaining)\b/i

/** `Police identified two men who were killed`: the others may not be known yet. */
const IDENTIFIED = /\bidentif|\bidentities|\bnames? of\b/i

/** `two nuns and a monk fell ill`: each number counts one sex. */
function countsOneSex(after: readonly string[], sentence: string): boolean {
  const sex = after.slice(0, 2).map(sexOf).find(Boolean)
  if (sex === undefined) return false
  const words = wordsOf(sentence)
  return words.some((word, n) => {
    const other = sexOf(word)
    return other != null && other !== sex && (CARDINALS.has(words[n - 1] ?? '') || /^an?$/.test(words[n - 1] ?? ''))
  })
}

const sexOf = (word: string) => PERSON_NOUNS.get(word)?.sex

/** Whom a number counts, where all its places say the same: `civilians`, `people`; in `four hit, two of them guards` nobody is named. */
export function groupOf(counts: readonly WrittenCount[]): string | null {
  const groups = new Set(counts.map(({ after }) => after.slice(0, MOST_WORDS_OF_GROUP).find(isGroup) ?? ''))
  const [group = ''] = groups
  return groups.size === 1 && group !== '' ? group : null
}
/** `two off-duty police officers` */
const MOST_WORDS_OF_GROUP = 3
const isGroup = (word: string) => ANYBODY.has(word) || PERSON_NOUNS.get(word)?.plural === true

export const tellsOfAttacker = ({ evidence }: QuantityClaim) => wordsOf(evidence.text).some(word => ATTACKERS.has(word))
