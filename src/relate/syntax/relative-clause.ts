// Relative clauses and participles within a subject: what they tell of, and what lies beyond them.
import { CLAUSE_TAKING_VERBS, HOLDING_VERBS } from '../../lexicon/grammar/clause-verbs.ts'
import { baseOf } from '../../text/inflection.ts'
import type { Placed, Reading } from '../reading.ts'
import { determinerAt } from './noun-phrase.ts'

/** Where to look on for the subject of a verb, where what stands before it belongs to a clause within its subject; null where it does not. */
export type BeyondRelative = (tokens: Reading['tokens'], at: number) => number | null

export const NOTHING_BEYOND: BeyondRelative = () => null

/** `a man who stole a car was held`, `a man accused of stealing a car was held`: the car is the object of the verb at `at`. */
export const beyondObject: BeyondRelative = (tokens, at) => {
  const verb = tokens[at]
  // `a guard who shot his dog`: a noun, says the tagger
  if (verb?.pos === 'NOUN' && tokens[at - 1]?.lower === 'who') return at - 1
  if (verb?.pos !== 'VERB' || takesClause(verb.lower)) return null
  let before = at - 1
  while (/^(?:ADV|AUX)$/.test(tokens[before]?.pos ?? '')) before--
  const { pos, lower = '' } = tokens[before] ?? {}
  if (/^(?:who|which|that)$/.test(lower)) return before
  // `the study claims cutting the limit would`: no participle, but what is claimed
  if (!verb.lower.endsWith('ing') || before !== at - 1 || takesClause(lower)) return null
  // `a Leeds mining firm`
  if (!/^(?:DET|PRON|NUM|ADJ)$/.test(tokens[at + 1]?.pos ?? '') && !tokens[at + 1]?.lower.endsWith('s')) return null
  return /^(?:ADP|NOUN|PROPN)$/.test(pos ?? '') && !/^(?:by|after|before|without)$/.test(lower) ? at : null
}

/** The same, and `the firm that Osram bought employs`: Osram is the subject of a verb that stands in between. */
export const beyondRelative: BeyondRelative = (tokens, at) => {
  if (!/^(?:who|whom|which|that)$/.test(tokens[at]?.lower ?? '')) return beyondObject(tokens, at)
  // `the results show that people use`
  if (takesClause(tokens[at - 1]?.lower ?? '')) return null
  return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') ? at : null
}

/** Whether a verb takes a clause for its object: `says`, `shows`. */
export function takesClause(word: string): boolean {
  const base = baseOf(word)
  return CLAUSE_TAKING_VERBS.has(base) || HOLDING_VERBS.has(base)
}

/** Whether the verb behind token `end` has what stands before it for its subject: `was held`, `employs 900`; a participle tells of a noun. */
export function isFiniteBehind(tokens: Reading['tokens'], end: number): boolean {
  let at = end + 1
  while (tokens[at]?.pos === 'ADV') at++
  const { pos, lower = '' } = tokens[at] ?? {}
  if (pos === 'AUX' || lower === ',') return true
  if (lower.endsWith('ing')) return false
  return /s$/.test(lower) || /^(?:DET|NUM|PRON|NOUN|PROPN|ADJ|SYM|PART)$/.test(tokens[at + 1]?.pos ?? '')
}

/** Where what a relative pronoun stands for ends: `in a raid on Monday that hurt two` is said of the raid; null where `end` is none. */
export function antecedentOf({ tokens, covering }: Reading, from: number, end: number): number | null {
  if (!/^(?:who|which|that)$/.test(tokens[end]?.lower ?? '')) return null
  let at = end - 1
  while (at > from && /^(?:,|-+|—|–)$/.test(tokens[at]?.text ?? '')) at--
  const placed = covering.get(at)
  if (placed?.mention.kind === 'date' && placed.first - 1 > from)
    at = tokens[placed.first - 1]?.pos === 'ADP' ? placed.first - 2 : placed.first - 1
  return at >= from ? at : null
}

/**
 * `moved to its plant in Leeds, which employs 300`: the head of what stands in the place that ends at `at`, whatever stands before it; null
 * where no place ends there, or the pronoun at `end` can stand for a person.
 */
export function placedHead({ tokens, covering }: Reading, at: number, end: number): number | null {
  const place = covering.get(at)
  if (place?.mention.kind !== 'place' || tokens[end]?.lower !== 'which') return null
  return PLACING.has(tokens[place.first - 1]?.lower ?? '') && tokens[place.first - 2]?.pos === 'NOUN'
    ? place.first - 2
    : null
}

const PLACING = new Set(['in', 'at', 'near', 'outside'])

/**
 * Whether the relative pronoun at `end` can stand for a name that hangs on a preposition: `shares in Osram, which employs 300`, `moved to
 * Leeds, which has 12 mills`; but `a plant in Leeds, which employs 300`.
 */
export function mayFollow(tokens: Reading['tokens'], { mention, first }: Placed, end: number): boolean {
  const pronoun = tokens[end]?.lower
  if (mention.kind === 'person') return pronoun === 'who'
  if (mention.kind === 'quantity') return true
  if (pronoun !== 'which') return false
  return mention.kind === 'organisation' || tokens[determinerAt(tokens, first) - 2]?.pos === 'VERB'
}
