// Which verb a date stands under, and whether it dates a deed of harm, whatever the verb.
import { CHARGING_VERBS, HARMFUL_EVENTS } from '../../lexicon/events/acts.ts'
import { CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import type { Sentence } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Placed, Reading } from '../reading.ts'

/** Tokens on either side of a date in which its verb is looked for. */
const REACH = 14

/** Where the verb nearest to a date stands, those before it first; -1 where none is near. */
export function verbNear({ tokens, covering }: Reading, sentence: Sentence, { first, end }: Placed): number {
  // `by the convicted felon in Friday's raid`
  // `a stabbing on the quay on Friday` is no verb either
  const qualifies = (i: number) =>
    tokens[i - 1]?.pos === 'DET' && (tokens[i + 1]?.pos === 'NOUN' || HARMFUL_EVENTS.has(tokens[i]?.lower ?? ''))
  const isVerb = (i: number) => tokens[i]?.pos === 'VERB' && !covering.has(i) && !qualifies(i)
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - REACH); i--) if (isVerb(i)) return i
  for (let i = end; i < Math.min(sentence.endToken, end + REACH); i++) if (isVerb(i)) return i
  return -1
}

/** `The stabbing happened about 11 p.m. on Monday` */
const HAPPENING = new Set(['happen', 'occur', 'take', 'unfold', 'begin', 'start'])

/** Stands for the verb of a date that a noun of harm has beside it. */
export const DEED = 'harm'

/** `arrested in Saturday's raid`, `said the New Year raid was`, `investigate a shooting Friday night`: the day of the deed, whatever the verb. */
export function isOfDeed(
  { tokens }: Reading,
  { firstToken }: Sentence,
  { first, end, mention }: Placed,
  verb: string,
  verbAt: number,
): boolean {
  // which day it was that a raid was overnight, or that somebody heard of a death, is left open
  if (/overnight/i.test(mention.text)) return false
  if (HARMFUL_EVENTS.has(tokens[isPossessiveMark(tokens[end]) ? end + 1 : end]?.lower ?? '')) return true
  if (HAPPENING.has(verb) && verbAt > firstToken && HARMFUL_EVENTS.has(tokens[verbAt - 1]?.lower ?? '')) return true
  const at = tokens[first - 1]?.lower === 'on' ? first - 2 : first - 1
  const before = tokens[at]?.lower ?? ''
  return at >= firstToken && HARMFUL_EVENTS.has(before) && !before.startsWith('death') && !CHARGING_VERBS.has(verb)
}

/** Whether a verb in its base form tells that somebody came to harm. */
export const isHarm = (verb: string): boolean => CASUALTY_WORDS.has(verb) || HARM.has(verb)
const HARM = new Set(['shoot', 'injure', 'wound', 'stab'])
