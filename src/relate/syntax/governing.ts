// Which verb carries the subject of a verb that has none of its own: `has opened a plant and employs 900`, `agreed to cut`,
// `won, taking 74 seats`. A subject is looked for from the token before that verb leftwards.
import { DEED_NOUNS, HOLDING_VERBS, OBJECT_CONTROL_VERBS } from '../../lexicon/grammar/clause-verbs.ts'
import { RELATIVES } from '../../lexicon/grammar/clause-words.ts'
import { METRICS } from '../../lexicon/numbers/metrics.ts'
import type { PartOfSpeech } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Reading } from '../reading.ts'
import { isOf, phraseAt } from './noun-phrase.ts'

/** Stand between a verb and its subject. */
const VERB_GROUP: ReadonlySet<PartOfSpeech> = new Set(['AUX', 'ADV', 'PART'])
/** Open what is told between commas behind a subject. */
const RELATIVE: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'VERB', 'ADP', 'SCONJ'])
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])
/** Verbs one under another that are followed to their subject. */
const DEEPEST = 4

/**
 * The token at which the subject of the verb at `verbAt` ends, or is looked for from there leftwards.
 *
 * `The firm has agreed to cut 300 jobs`, cut //=> the token of `firm`
 */
export function subjectEnd(reading: Reading, from: number, verbAt: number): number {
  const { tokens } = reading
  let verb = verbAt
  let end = beforeVerbGroup(reading, from, verb)
  for (let depth = 0; depth < DEEPEST; depth++) {
    verb = governorOf(reading, from, verb, end)
    if (verb < from) break
    end = beforeVerbGroup(reading, from, verb)
  }
  const before = beforeInsertion(reading, from, end)
  if (before !== end || tokens[end]?.text !== ',') return before
  // `opened a plant, hired 12 cooks`
  const object = phraseAt(reading, from, end - 1)
  const joined = object < end ? object - 1 : -1
  const next = tokens[end + 1]
  const listed = joined >= from && tokens[joined]?.pos === 'VERB' && next?.pos === 'VERB' && !next.lower.endsWith('ing')
  return listed ? beforeVerbGroup(reading, from, joined) : end
}

/** `is taking`, `has been taking`; but `having been`, `being`. */
function isFiniteGroup(tokens: Reading['tokens'], end: number, verbAt: number): boolean {
  const { pos, lower = '' } = tokens[end + 1] ?? {}
  return end + 1 < verbAt && pos === 'AUX' && !lower.endsWith('ing')
}

/** The verb that has the subject of the verb at `verbAt` for its own; -1 where that verb has one. */
function governorOf(reading: Reading, from: number, verbAt: number, end: number): number {
  const { tokens, covering } = reading
  const token = tokens[end]
  // `has set up an office and employs`
  if (token?.pos === 'CCONJ') return verbBefore(reading, from, end, ';')
  // `won the election, taking 74 seats` · `opened the season by winning two races`
  // `won again, having taken 74 seats`
  // but `Osram, which was sold, is taking 74 seats`
  const participle = tokens[verbAt]?.lower.endsWith('ing')
    ? !isFiniteGroup(tokens, end, verbAt)
    : tokens[end + 1]?.lower === 'having'
  if (participle && /^(?:,|by|after|before|without|while|when|against)$/.test(token?.lower ?? ''))
    return verbBefore(reading, from, end, ';')
  // `stopped short of cutting`, `hired 12 cooks instead of sacking two`, `ruled out sacking them`
  if (participle && /^(?:short of|instead of|ruled out)$/.test(`${tokens[end - 1]?.lower} ${token?.lower}`))
    return verbBefore(reading, from, end, ';')
  // `was held for stealing`, `was convicted of stealing`; but `thanked Halden for building`
  if (participle && /^(?:for|of)$/.test(token?.lower ?? '')) {
    const verb = verbBefore(reading, from, end, ',')
    return isPassive(tokens, verb) ? verb : -1
  }
  // `chose the week of 2 May to cut`, `the first since Ana Reyes in 1988 to win`
  if (tokens[end + 1]?.lower === 'to' && (isOf(token, NOMINAL) || covering.get(end)?.mention.kind === 'date'))
    return controllerOf(reading, from, end)
  return -1
}

/** `raised £5 million to build 12 plants`: who raised it builds them; `told Halden to build them`, `plans by Halden to build them`: Halden. */
function controllerOf(reading: Reading, from: number, end: number): number {
  const { tokens } = reading
  const nearest = verbBefore(reading, from, end, ',')
  const verb = isOfObject(reading, from, nearest) ? verbBefore(reading, from, nearest, ',') : nearest
  // `explained the group's plans to build`: the plans are the group's
  const owned = isOf(tokens[end - 1], OWNED)
  if (verb < from || (owned && DEED_NOUNS.has(tokens[end]?.lower ?? ''))) return -1
  if (OBJECT_CONTROL_VERBS.has(baseOf(tokens[verb]?.lower ?? '')) && !isPassive(tokens, verb)) return -1
  for (let i = verb + 1; i < end; i++)
    if (DEED_NOUNS.has(tokens[i]?.lower ?? '') && /^(?:by|of)$/.test(tokens[i + 1]?.lower ?? '')) return -1
  return verb
}

/** `used a rope bought in Leeds to climb`: whether the verb at `at` is a participle that tells of the object of another. */
function isOfObject(reading: Reading, from: number, at: number): boolean {
  const { tokens } = reading
  if (!/e[dn]$|ght$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.pos !== 'ADP') return false
  let object = phraseAt(reading, from, at - 1)
  if (tokens[object - 1]?.pos === 'CCONJ') object = phraseAt(reading, from, object - 2)
  const verb = tokens[object - 1]
  return object < at && verb?.pos === 'VERB' && !HOLDING_VERBS.has(baseOf(verb.lower))
}

function isPassive(tokens: Reading['tokens'], verb: number): boolean {
  return tokens[verb - 1]?.pos === 'AUX' && baseOf(tokens[verb - 1]?.lower ?? '') === 'be'
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
  // `was twice mayor`, but `has twice been`
  let next = i + 1
  while (isOf(tokens[next], BESIDE_VERB)) next++
  return !/^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '')
}

const BESIDE_VERB: ReadonlySet<PartOfSpeech> = new Set(['ADV', 'PART'])

const NAMED: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'PRON'])

/** `from leading firms`, `the rising costs`, `a fully loaded six-shot gun`: a participle before its noun. */
export function isAttribute(tokens: Reading['tokens'], i: number): boolean {
  if (!/(?:ing|ed)$/.test(tokens[i]?.lower ?? '')) return false
  // `the Leeds-based firm`
  if (isCompound(tokens, i)) return true
  let before = i - 1
  while (tokens[before]?.pos === 'ADV') before--
  // `her handling of the strike`, `Reyes's handling of it`
  if (/^(?:the|an?|his|her|its|their|our|my)$/.test(tokens[before]?.lower ?? '') || isPossessiveMark(tokens[before]))
    return true
  // `by cutting millions of jobs`
  if (
    !isOf(tokens[i + 1], NOMINAL) ||
    /^(?:tens|dozens|hundreds|thousands|millions|billions)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return false
  // `accused Halden of raising prices`; but `owners of leading firms`
  if (tokens[i - 1]?.lower === 'of' && isOf(tokens[i - 2], NAMED)) return false
  // `fourth quarter operating profits`
  if (METRICS.has(`${tokens[i]?.lower} ${tokens[i + 1]?.lower}`)) return true
  return (
    tokens[before]?.pos === 'DET' ||
    (tokens[i - 1]?.pos === 'ADP' && !/^(?:by|after|before|without)$/.test(tokens[i - 1]?.lower ?? ''))
  )
}

/** A word that a hyphen joins to the one before it. */
export function isCompound(tokens: Reading['tokens'], i: number): boolean {
  return (
    tokens[i - 1]?.text === '-' &&
    tokens[i - 1]?.end === tokens[i]?.start &&
    tokens[i - 2]?.end === tokens[i - 1]?.start
  )
}

/** The token before the verb at `verbAt`, its auxiliaries and adverbs, and the verbs it hangs on: `has agreed to`, `is likely to`. */
function beforeVerbGroup(reading: Reading, from: number, verbAt: number): number {
  const { tokens } = reading
  let at = verbAt - 1
  while (at >= from) {
    const hangs =
      tokens[at + 1]?.lower === 'to' &&
      (tokens[at]?.pos === 'VERB' || isPredicate(tokens, at) || isPlanning(reading, from, at))
    if (!hangs && !isOf(tokens[at], VERB_GROUP)) break
    at--
  }
  return beforeDate(reading, from, at)
}

/** `has 12 mills and last year opened two`, `and on Tuesday opened`: the conjunction before the date that ends at `end`; `end` where none is there. */
function beforeDate({ tokens, covering }: Reading, from: number, end: number): number {
  const placed = covering.get(end)
  if (placed?.mention.kind !== 'date') return end
  const before = placed.first - (tokens[placed.first - 1]?.pos === 'ADP' ? 2 : 1)
  return before > from && tokens[before]?.pos === 'CCONJ' ? before : end
}

/** `is likely to`, `was able to`. */
function isPredicate(tokens: Reading['tokens'], at: number): boolean {
  return tokens[at]?.pos === 'ADJ' && tokens[at - 1]?.pos === 'AUX'
}

/**
 * `Osram plans to build`: a verb, though tagged as a noun; but `announced Osram plans to build`, `its plans to build`.
 */
function isPlanning(reading: Reading, from: number, at: number): boolean {
  const { tokens } = reading
  if (tokens[at]?.lower !== 'plans' || !isOf(tokens[at - 1], NOMINAL)) return false
  const opener = tokens[phraseAt(reading, from, at - 1) - 1]
  return !isOf(opener, GOVERNING) || HOLDING_VERBS.has(baseOf(opener?.lower ?? ''))
}

const GOVERNING: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'VERB', 'ADJ', 'NUM'])

/** `Reyes, 61, who ran the port, denied` · `Osram - a maker of lamps - cut`: what stands between the marks is told on the way. */
function beforeInsertion(reading: Reading, from: number, end: number): number {
  const { tokens, covering } = reading
  if (isDash(tokens, end)) {
    let opens = end - 1
    while (opens > from && !isDash(tokens, opens)) opens--
    return opens > from ? opens - 1 : end
  }
  if (tokens[end]?.text !== ',') return end
  for (let comma = end - 1; comma > from; comma--) {
    if (tokens[comma]?.text !== ',') continue
    let opener = comma + 1
    // `, shortly after winning the race,`
    while (tokens[opener]?.pos === 'ADV' && opener < end) opener++
    if (isOf(tokens[opener], RELATIVE) || RELATIVES.has(tokens[opener]?.lower ?? '')) return comma - 1
    const kind = covering.get(comma - 1)?.mention.kind
    if ((kind === 'person' || kind === 'organisation') && isOf(tokens[opener], APPOSED)) return comma - 1
    // `The old mill, a maker of lamps, cut`
    if (tokens[comma + 1]?.pos === 'DET' && phraseAt(reading, from, comma - 1) === from) return comma - 1
  }
  return end
}

/** A dash, also one written as a hyphen between spaces. */
function isDash(tokens: Reading['tokens'], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !/^(?:-+|–|—)$/.test(token.text)) return false
  return tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start !== token.end
}

const APPOSED: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NOUN', 'NUM'])
