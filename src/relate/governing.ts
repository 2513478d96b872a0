// Which verb carries the subject of a verb that has none of its own: `has opened a plant and employs 900`, `agreed to cut`,
// `won, taking 74 seats`. A subject is looked for from the token before that verb leftwards.
import { DEED_NOUNS, OBJECT_CONTROL_VERBS } from '../lexicon/clause-verbs.ts'
import type { PartOfSpeech, Token } from '../schema/index.ts'
import { baseOf } from '../text/inflection.ts'
import type { Reading } from './reading.ts'

/** Stand between a verb and its subject. */
const VERB_GROUP: ReadonlySet<PartOfSpeech> = new Set(['AUX', 'ADV', 'PART'])
/** Open what is told between commas behind a subject. */
const RELATIVE: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'VERB', 'ADP', 'SCONJ'])
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])
/** Verbs one under another that are followed to their subject. */
const DEEPEST = 4

export function isOf(token: Token | undefined, parts: ReadonlySet<PartOfSpeech>): boolean {
  return token !== undefined && parts.has(token.pos)
}

/**
 * The token at which the subject of the verb at `verbAt` ends, or is looked for from there leftwards.
 *
 * `The firm has agreed to cut 300 jobs`, cut //=> the token of `firm`
 */
export function subjectEnd(reading: Reading, from: number, verbAt: number): number {
  const { tokens } = reading
  let verb = verbAt
  let end = beforeVerbGroup(tokens, from, verb)
  for (let depth = 0; depth < DEEPEST; depth++) {
    verb = governorOf(reading, from, verb, end)
    if (verb < from) break
    end = beforeVerbGroup(tokens, from, verb)
  }
  return beforeInsertion(reading, from, end)
}

/** The verb that has the subject of the verb at `verbAt` for its own; -1 where that verb has one. */
function governorOf(reading: Reading, from: number, verbAt: number, end: number): number {
  const { tokens } = reading
  const token = tokens[end]
  // `has set up an office and employs`
  if (token?.pos === 'CCONJ') return verbBefore(reading, from, end, ';')
  // `won the election, taking 74 seats` · `opened the season by winning two races`
  const participle = tokens[verbAt]?.lower.endsWith('ing')
  if (participle && /^(?:,|by|after|before|without)$/.test(token?.lower ?? ''))
    return verbBefore(reading, from, end, ';')
  if (tokens[end + 1]?.lower === 'to' && isOf(token, NOMINAL)) return controllerOf(reading, from, end)
  return -1
}

/** `raised £5 million to build 12 plants`: who raised it builds them; `told Halden to build them`, `plans by Halden to build them`: Halden. */
function controllerOf(reading: Reading, from: number, end: number): number {
  const { tokens } = reading
  const verb = verbBefore(reading, from, end, ',')
  // `explained the group's plans to build`: the plans are the group's
  const owned = isOf(tokens[end - 1], OWNED)
  if (verb < from || (owned && DEED_NOUNS.has(tokens[end]?.lower ?? ''))) return -1
  const passive = tokens[verb - 1]?.pos === 'AUX' && baseOf(tokens[verb - 1]?.lower ?? '') === 'be'
  if (OBJECT_CONTROL_VERBS.has(baseOf(tokens[verb]?.lower ?? '')) && !passive) return -1
  for (let i = verb + 1; i < end; i++)
    if (DEED_NOUNS.has(tokens[i]?.lower ?? '') && /^(?:by|of)$/.test(tokens[i + 1]?.lower ?? '')) return -1
  return verb
}

/** Possessive marks are particles to the tagger. */
const OWNED: ReadonlySet<PartOfSpeech> = new Set(['PART'])

/** The nearest verb before `at` that is no part of a name, not beyond a semicolon or `bound`. */
export function verbBefore({ tokens, covering }: Reading, from: number, at: number, bound: string): number {
  let i = at - 1
  while (i >= from && (!isVerb(tokens, i) || covering.has(i))) {
    const text = tokens[i]?.text
    if (text === ';' || text === bound) return -1
    i--
  }
  return i
}

function isVerb(tokens: Reading['tokens'], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'AUX') return token?.pos === 'VERB' && !isAttribute(tokens, i)
  const next = tokens[i + 1]
  return next?.pos !== 'VERB' && !isOf(next, VERB_GROUP)
}

/** `from leading firms`, `the rising costs`: a participle before its noun. */
function isAttribute(tokens: Reading['tokens'], i: number): boolean {
  if (!/(?:ing|ed)$/.test(tokens[i]?.lower ?? '') || !isOf(tokens[i + 1], NOMINAL)) return false
  return (
    tokens[i - 1]?.pos === 'DET' ||
    (tokens[i - 1]?.pos === 'ADP' && !/^(?:by|after|before|without)$/.test(tokens[i - 1]?.lower ?? ''))
  )
}

/** The token before the verb at `verbAt`, its auxiliaries and adverbs, and the verbs it hangs on: `has agreed to`, `is likely to`. */
function beforeVerbGroup(tokens: Reading['tokens'], from: number, verbAt: number): number {
  let at = verbAt - 1
  while (at >= from) {
    const hangs = tokens[at + 1]?.lower === 'to' && (tokens[at]?.pos === 'VERB' || isPredicate(tokens, at))
    if (!hangs && !isOf(tokens[at], VERB_GROUP)) break
    at--
  }
  return at
}

/** `is likely to`, `was able to`. */
function isPredicate(tokens: Reading['tokens'], at: number): boolean {
  return tokens[at]?.pos === 'ADJ' && tokens[at - 1]?.pos === 'AUX'
}

/** `Reyes, 61, who ran the port, denied` · `Osram, a maker of lamps, cut`: what stands between the commas is told on the way. */
function beforeInsertion({ tokens, covering }: Reading, from: number, end: number): number {
  if (tokens[end]?.text !== ',') return end
  for (let comma = end - 1; comma > from; comma--) {
    if (tokens[comma]?.text !== ',') continue
    if (isOf(tokens[comma + 1], RELATIVE) || tokens[comma + 1]?.lower === 'whose') return comma - 1
    const kind = covering.get(comma - 1)?.mention.kind
    if ((kind === 'person' || kind === 'organisation') && isOf(tokens[comma + 1], APPOSED)) return comma - 1
  }
  return end
}

const APPOSED: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NOUN', 'NUM'])
