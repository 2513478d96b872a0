// The verb over a number: the nearest one before it in its clause, or the one behind it, whose subject it is.
import { CLAUSE_TAKING_VERBS, HOLDING_VERBS } from '../../lexicon/grammar/clause-verbs.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { baseOf } from '../../text/inflection.ts'
import type { Reading } from '../reading.ts'
import { isAttribute, isCompound } from '../syntax/governing.ts'
import { phraseAt } from '../syntax/noun-phrase.ts'

/** Tokens to the left that are looked at. */
const REACH = 60

/** Tokens to the right within which a number that opens a clause has its verb. */
const NEAR = 12

/** Words that open a clause of its own: `when 20 states have ratified it`. */
const OPENS = new Set(['that', 'when', 'once', 'if', 'because', 'while', 'where', 'although', 'as'])

/** Open a clause where a verb follows the number, and else a phrase of time: `after two measures failed`, `after two rounds`. */
const MAY_OPEN = new Set(['after', 'before', 'until', 'since', 'than', 'what', 'whether', 'how'])

/** Whether the number that `opener` stands right before has a verb of its own, in the same breath. */
export function opensClause(reading: Reading, opener: string, first: number, end: number): boolean {
  if (!MAY_OPEN.has(opener)) return false
  const at = verbRight(reading, end, end + NEAR)
  for (let i = end; i < at; i++)
    if (/^(?:and|or|but|who|which|that|,)$/.test(reading.tokens[i]?.lower ?? '')) return false
  // `the first win after two defeats left them happy`
  return at > first && at - end <= 2
}

/** Past tenses that are no participles, and `remain`, so that what stands before them is their subject. */
const FINITE_ONLY = wordSet(
  'remain remained fell rose came went began grew became took gave saw broke drove flew ran spoke wrote chose sank ate did',
)

/**
 * `the mill closed and 12 shops were sold`, `so just 12 boats sank the fleet`: the number is the subject of the verb right behind it,
 * whatever was told before. A participle may tell of it instead: `and 12 shops sold to Osram`. What is `counted` may also follow one
 * under a preposition, `since they came to the town 12 shops have closed`, or a pronoun under one, `a raid in which 12 shops were robbed`.
 */
export function hasOwnVerb(reading: Reading, from: number, first: number, end: number, counted: boolean): boolean {
  const { tokens, covering } = reading
  let before = first - 1
  while (/^(?:DET|ADV|ADJ)$/.test(tokens[before]?.pos ?? '') && before > from) before--
  const opens = tokens[before]?.pos === 'CCONJ' || tokens[before]?.text === ',' || tokens[before + 1]?.lower === 'so'
  const at = behindPhrase(tokens, end)
  const verb = tokens[at]
  if (before < from || verb === undefined || covering.has(at)) return false
  if (tokens[before]?.lower === 'which' && tokens[before - 1]?.pos === 'ADP')
    return (verb.pos === 'AUX' || verb.pos === 'VERB') && !verb.lower.endsWith('ing')
  if (verb.pos === 'AUX') {
    const phrase = phraseAt(reading, from, before)
    return opens || (counted && phrase <= before && tokens[phrase - 1]?.pos === 'ADP')
  }
  if (!opens || verb.pos !== 'VERB' || verb.lower.endsWith('ing')) return false
  if (FINITE_ONLY.has(verb.lower)) return true
  return /^(?:DET|NUM|PRON|NOUN|PROPN|SYM)$/.test(tokens[at + 1]?.pos ?? '')
}

/** The token behind the phrase of a number that ends at `end`, with what `of` ties to it and adverbs: `12 of the old mills also were`. */
function behindPhrase(tokens: Reading['tokens'], end: number): number {
  let at = end
  if (tokens[at]?.lower === 'of') at++
  if (at > end) while (/^(?:DET|PRON|ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[at]?.pos ?? '')) at++
  while (tokens[at]?.pos === 'ADV') at++
  return at
}

/** The verb over a number that begins at token `first`, before it; -1 where none stands there, or where the number has its own. */
export function verbLeft(reading: Reading, from: number, first: number): number {
  const { tokens, covering } = reading
  for (let i = first - 1; i >= from && i >= first - REACH; i--) {
    const token = tokens[i]
    // `a record-breaking 158 guests`
    if (token === undefined || covering.has(i) || isCompound(tokens, i)) continue
    // `let alone the millions of clerks`
    if (token.lower === 'let' && tokens[i + 1]?.lower === 'alone') continue
    const opened =
      token.pos === 'CCONJ' && (tokens[i + 1]?.pos === 'NUM' || i + 1 === first) && tokens[i - 1]?.lower === ','
    // `… and 23 were injured`, `, but 12 were`: the quantity opens its own clause when a verb follows it
    if (opened && verbRight(reading, first, first + 8) >= 0) return -1
    if (i >= first - 3 && OPENS.has(token.lower) && token.pos !== 'DET' && verbRight(reading, first, first + NEAR) >= 0)
      return -1
    // `said 40 houses were flooded`: of the houses something is said
    const base = token.pos === 'VERB' ? baseOf(token.lower) : ''
    if (tokens[first - 1]?.pos !== 'ADP') {
      if (HOLDING_VERBS.has(base) && verbRight(reading, first, first + NEAR) >= 0) return -1
      // `showed 40 percent of them had left`; but `showed 40 percent of them a map`
      if (i === first - 1 && CLAUSE_TAKING_VERBS.has(base) && hasAuxiliary(reading, first)) return -1
    }
    // `She added: “A third of them left.”`
    if (token.text === ':' && /^["“']$/.test(tokens[i + 1]?.text ?? '')) return -1
    // `I am proud and, with 12 friends, could go`: what is told before belongs to another clause
    if (token.text === ',' && tokens[i - 1]?.pos === 'CCONJ') return -1
    const inserted = insertionBefore(reading, from, i, first)
    if (inserted !== i) {
      i = inserted
      continue
    }
    if (
      (token.pos === 'VERB' && !isAttribute(tokens, i)) ||
      isAccounting(tokens, i) ||
      isOfRelative(tokens, i) ||
      isBehindModal(tokens, i)
    )
      return i
    if (token.pos === 'AUX' && tokens[i + 1]?.pos !== 'VERB' && tokens[i + 1]?.pos !== 'AUX') return i
  }
  return -1
}

function hasAuxiliary({ tokens, covering }: Reading, first: number): boolean {
  for (let i = first; i < first + NEAR && !/^(?:PUNCT|VERB|CCONJ)$/.test(tokens[i]?.pos ?? ''); i++)
    if (tokens[i]?.pos === 'AUX' && !covering.has(i)) return true
  return false
}

/** `won the race in Leeds, which lies on a hill, with 12 points`: the token before the insertion that the comma at `at` ends; `at` where it ends none. */
function insertionBefore({ tokens }: Reading, from: number, at: number, first: number): number {
  if (tokens[at]?.text !== ',' || at + 1 === first || tokens[at + 1]?.pos !== 'ADP') return at
  for (let i = at - 1; i > Math.max(from, at - LONGEST_INSERTION); i--)
    if (tokens[i]?.text === ',') return /^(?:who|which|whose|where)$/.test(tokens[i + 1]?.lower ?? '') ? i : at
  return at
}

const LONGEST_INSERTION = 20

/** `tourism accounts for`, `exports account for`: nouns to the tagger; but `sold her account for £80`. */
function isAccounting(tokens: Reading['tokens'], i: number): boolean {
  const word = tokens[i]?.lower
  if (tokens[i + 1]?.lower !== 'for') {
    // `a race offering $4 million`
    const next = tokens[i + 1]?.pos
    return (
      tokens[i]?.pos === 'NOUN' && tokens[i - 1]?.pos === 'NOUN' && next === 'SYM' && word?.endsWith('ing') === true
    )
  }
  return (
    word === 'accounts' ||
    (word === 'accounting' && tokens[i - 1]?.text === ',') ||
    (word === 'account' && tokens[i - 1]?.lower.endsWith('s') === true)
  )
}

/** `the lamp, which costs $250`, `a lamp that cost $250`: nothing but a verb follows, though tagged as a noun. */
function isOfRelative(tokens: Reading['tokens'], i: number): boolean {
  const { pos, lower = '' } = tokens[i] ?? {}
  const pronoun = tokens[i - 1]?.lower ?? ''
  const next = tokens[i + 1]?.pos ?? ''
  if (pos !== 'NOUN') return false
  if (pronoun === 'that' && lower === 'cost') return /^(?:SYM|ADV)$/.test(next)
  return /^(?:which|who)$/.test(pronoun) && /^(?:NUM|SYM|ADV|DET)$/.test(next)
}

/** `will close 12 shops`: an adjective or a noun, says the tagger, where nothing but a verb stands. */
function isBehindModal(tokens: Reading['tokens'], i: number): boolean {
  if (!/^(?:ADJ|NOUN)$/.test(tokens[i]?.pos ?? '') || !/^(?:DET|NUM|SYM)$/.test(tokens[i + 1]?.pos ?? '')) return false
  return /^(?:will|would|can|could|may|might|must|shall|should|['’]ll)$/.test(tokens[i - 1]?.lower ?? '')
}

/** The verb behind the phrase of a number that ends before token `end`; -1 where none stands there. */
export function verbRight({ tokens, covering }: Reading, end: number, to: number): number {
  let auxiliary = -1
  for (let i = end; i < to && i < end + 20; i++) {
    const token = tokens[i]
    if (token === undefined || covering.has(i)) continue
    if (token.text === ',' && i > end + 4) return auxiliary
    if (token.pos === 'AUX') auxiliary = i
    // `five counts related to the raid`
    if (auxiliary < 0 && DESCRIBING.has(token.lower) && tokens[i + 1]?.pos === 'ADP') continue
    // `12 people accused over the raid said`, `12 boxes filled with maps were found`
    if (auxiliary < 0 && i <= end + 1 && isReduced(tokens, i, to)) continue
    if (token.pos === 'VERB' && (auxiliary >= 0 || !token.lower.endsWith('ing'))) return i
  }
  return auxiliary
}

/** Whether the participle at `i` only says which ones are meant: the verb of the clause stands behind what hangs on it. */
function isReduced(tokens: Reading['tokens'], i: number, to: number): boolean {
  if (!/ed$/.test(tokens[i]?.lower ?? '') || tokens[i]?.pos !== 'VERB' || tokens[i + 1]?.pos !== 'ADP') return false
  for (let at = i + 1; at < to && at < i + NEAR; at++) {
    const { pos, lower = '' } = tokens[at] ?? {}
    if (/^(?:was|were|is|are|has|have|had|will|said|say)$/.test(lower)) return !(lower.startsWith('sa') && at === i + 1)
    // `boxes filled with pages of printed letters were`
    if (pos === 'VERB' && isAttribute(tokens, at)) continue
    if (/^(?:VERB|PUNCT|CCONJ|SCONJ|AUX)$/.test(pos ?? '') || OPENS.has(lower) || MAY_OPEN.has(lower)) return false
    if (/^(?:who|which|he|she|they|it|we|you|i)$/.test(lower)) return false
  }
  return false
}

/** Participles that describe a noun when no auxiliary stands before them. */
const DESCRIBING = wordSet('related linked based connected associated called named known located aged')
