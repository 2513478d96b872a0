// The setting of a quantity in its sentence: the verb over it, the subject of that verb, and the words around it.
import { HOLDING_VERBS } from '../../lexicon/grammar/clause-verbs.ts'
import { PARTICLES } from '../../lexicon/grammar/clause-words.ts'
import type { Claim, NameMention, PartOfSpeech, QuantityMention, Sentence } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Placed, Reading } from '../reading.ts'
import { nameBefore, phraseAt } from '../syntax/noun-phrase.ts'
import { findSubject, isClosing } from '../syntax/subject.ts'
import type { Subject } from '../syntax/subject-phrase.ts'
import { hangsElsewhere } from './hanging.ts'
import { hasOwnVerb, opensClause, verbLeft, verbRight } from './verb-over.ts'

export type Setting = {
  readonly quantity: QuantityMention
  readonly sentence: Sentence
  /** Tokens of the quantity. */
  readonly first: number
  readonly end: number
  /** Tokens of the clause that says it. */
  readonly from: number
  readonly to: number
  /** Base form of the verb over it, and where it stands; -1 where none does. */
  readonly verb: string
  readonly verbAt: number
  /** The quantity stands before its verb: `About 1,200 jobs will be cut`. */
  readonly isSubject: boolean
  /** The verb says something of the quantity itself: `hired 12 engineers`, but not `spoke to 12 engineers`. */
  readonly isArgument: boolean
  readonly subject: Claim['subject']
  /** Words of the noun phrase that is the subject, without names. */
  readonly subjectWords: readonly string[]
}

/** Tokens to the left and right that are looked at. */
const REACH = 30

/** Where in its sentence the quantity stands, and under which verb. */
export function settle(reading: Reading, sentence: Sentence, placed: Placed, quantity: QuantityMention): Setting {
  const { tokens } = reading
  const { first, end } = placed
  const from = clauseEdge(tokens, first, sentence.firstToken, -1)
  const to = clauseEdge(tokens, end, sentence.endToken, 1)
  const opened =
    opensClause(reading, tokens[first - 1]?.lower ?? '', first, end) ||
    hasOwnVerb(reading, sentence.firstToken, first, end, quantity.unitKind === 'count')
  let verbAt = opened ? -1 : verbLeft(reading, from, first)
  const hangs = reading.tokens[first - 1]?.pos === 'ADP' && !opened
  let isSubject = verbAt < 0 && !hangs
  if (isSubject) verbAt = verbRight(reading, end, to)
  // `has ties with 12 states; a partnership with 30`: the verb stands before the semicolon
  if (verbAt < 0 && from > sentence.firstToken) {
    verbAt = verbLeft(reading, Math.max(sentence.firstToken, from - 2 * REACH), from)
    isSubject = verbAt < 0
  }
  const verb = verbAt < 0 ? '' : baseOf(tokens[verbAt]?.lower ?? '')
  // `he believes two games of four` is said of no believer
  const nobodys =
    isSubject ||
    HOLDING_VERBS.has(verb) ||
    isRemark(tokens, verbAt, verb) ||
    hangsElsewhere(reading, sentence.firstToken, quantity, first, end, verbAt)
  const said = nobodys ? NOBODY : findSubject(reading, sentence.firstToken, verbAt < 0 ? first : verbAt)
  const subject =
    possessorOf(reading, sentence.firstToken, first) ??
    worthOf(reading, sentence.firstToken, first) ??
    fallenOf(reading, sentence.firstToken, first) ??
    said.subject
  const isArgument = verbAt >= 0 && (isSubject ? isFree(reading, end, verbAt) : isFree(reading, verbAt + 1, first))
  return {
    quantity,
    sentence,
    first,
    end,
    from,
    to,
    verb,
    verbAt,
    isSubject,
    isArgument,
    subject,
    subjectWords: said.words,
  }
}

/** `said more would come, estimating 12 million guests`: whoever said it estimates them, and not who the clause before is about. */
function isRemark(tokens: Reading['tokens'], at: number, verb: string): boolean {
  return tokens[at - 1]?.text === ',' && tokens[at]?.lower.endsWith('ing') === true && REMARKS.has(verb)
}

const REMARKS = new Set(['estimate', 'add', 'predict', 'forecast', 'cite', 'quote', 'note', 'put'])

const NOBODY: Subject = { subject: null, words: [] }

/** Who owns the thing that the number stands before: `Halden's 12 mills`; null where nobody is told to. */
function possessorOf(reading: Reading, from: number, first: number): Claim['subject'] {
  let at = first
  // `Norway's big four banks`
  while (reading.tokens[at - 1]?.pos === 'ADJ' && first - at < LONGEST_MODIFIER) at--
  // `Halden's proposed £3m offer`
  if (at === first && reading.tokens[at - 1]?.lower.endsWith('ed') && isPossessiveMark(reading.tokens[at - 2])) at--
  if (!isPossessiveMark(reading.tokens[at - 1])) return null
  const name = nameBefore(reading, at)?.mention
  if (name !== undefined) return { text: name.text, entity: 'entity' in name ? name.entity : null }
  return phraseUpTo(reading, from, at - 2)
}

const LONGEST_MODIFIER = 2

/** What has the value, where its name stands right before it: `stole rings worth £8m`. */
function worthOf(reading: Reading, from: number, first: number): Claim['subject'] {
  const { tokens } = reading
  const worth = tokens[first - 1]?.lower === 'worth' ? first - 1 : first - 2
  // `a contract for the port, valued at $8m`
  if (tokens[first - 1]?.lower === 'at' && tokens[worth]?.lower === 'valued' && tokens[worth - 1]?.pos !== 'AUX') {
    if (!/^(?:NOUN|PROPN|PUNCT)$/.test(tokens[worth - 1]?.pos ?? '')) return null
  } else if (tokens[worth]?.lower !== 'worth') return null
  // `the old coin, worth 15 cents`
  return phraseUpTo(reading, from, tokens[worth - 1]?.text === ',' ? worth - 2 : worth - 1)
}

/** `the news hit the market, with the Osram index down 4 percent`: what is told of by `with`, and not who the clause is about. */
function fallenOf(reading: Reading, from: number, first: number): Claim['subject'] {
  const { tokens } = reading
  if (!/^(?:up|down)$/.test(tokens[first - 1]?.lower ?? '')) return null
  const start = phraseAt(reading, from, first - 2)
  if (start > first - 2 || !/^(?:with|as)$/.test(tokens[start - 1]?.lower ?? '')) return null
  return nameOrPhrase(reading, start, first - 2)
}

/** What the noun phrase names whose last token is `last`; null where none ends there. */
export function phraseUpTo(reading: Reading, from: number, last: number): Claim['subject'] {
  const start = phraseAt(reading, from, last)
  return start > last ? null : phraseOf(reading, start, last)
}

/** Whether an entity of the article is named as one of a kind; nobody is of any. */
export function isNamedAs({ extraction }: Reading, entity: string | null, kind: NameMention['kind']): boolean {
  return entity !== null && extraction.mentions.some(mention => mention.kind === kind && mention.entity === entity)
}

/** What the noun phrase of the tokens from `start` to `last` means: the name that ends it, `the lamp maker Osram`, or else itself. */
export function nameOrPhrase(reading: Reading, start: number, last: number): NonNullable<Claim['subject']> {
  const name = reading.covering.get(last)?.mention
  if (name !== undefined && 'entity' in name) return { text: name.text, entity: name.entity }
  return phraseOf(reading, start, last)
}

function phraseOf(
  { tokens, document, referenceAt }: Reading,
  start: number,
  last: number,
): NonNullable<Claim['subject']> {
  const text = document.text.slice(tokens[start]?.start, tokens[last]?.end)
  return { text, entity: referenceAt.get(start)?.entity ?? null }
}

/** Stand within a noun phrase or a verb group. */
const INNER: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'ADV', 'PART', 'AUX', 'NUM', 'PRON', 'VERB'])

/**
 * The edge of the clause on one side of a number: `step` −1 walks left from `at`, 1 right, no further than `limit`.
 * `537m euros ($701m; £371m) in 2004` is one clause: what closes within brackets closes nothing.
 */
function clauseEdge(tokens: Reading['tokens'], at: number, limit: number, step: -1 | 1): number {
  const [opens, closes] = step === 1 ? ['(', ')'] : [')', '(']
  let edge = at
  let depth = 0
  for (; edge !== limit && Math.abs(edge - at) < REACH * 2; edge += step) {
    const token = tokens[step === 1 ? edge : edge - 1]
    if (token?.text === opens) depth++
    else if (token?.text === closes) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isClosing(token)) break
  }
  return edge
}

/** Whether only words that belong to a noun phrase or a verb group stand in `[from, to)`: nothing that the number hangs on instead. */
function isFree({ tokens }: Reading, from: number, to: number): boolean {
  if (to - from > WITHIN_PHRASE) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token !== undefined && INNER.has(token.pos)) continue
    // `firm 'to hire' 12 cooks`
    if (i > from || !(PARTICLES.has(token?.lower ?? '') || /^['’"”]$/.test(token?.text ?? ''))) return false
  }
  return true
}

/** Tokens between a verb and the number that it counts: `have since been`, `more than their usual`. */
const WITHIN_PHRASE = 6
