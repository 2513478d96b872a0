// The circumstances of a claim: on whose word, whether it is told as a fact, a plan or a possibility, affirmed or denied,
// and of which day. The same for every kind of claim.
import { RELATIVES } from '../lexicon/grammar/clause-words.ts'
import {
  type Attribution,
  type Claim,
  isName,
  type Quote,
  type Sentence,
  type Span,
  type TextSpan,
} from '../schema/index.ts'
import { lastFrom, type Reading, statementAround } from './reading.ts'
import { phraseAt } from './syntax/noun-phrase.ts'
import { type Outlook, outlookOf } from './syntax/verb-group.ts'

export type Circumstances = Pick<Claim, 'attribution' | 'modality' | 'polarity'>

/** Who says what stands in `span`: the speaker of the narrowest quote around it; null where the article says it itself. */
export function attribute(reading: Reading, span: Span): Attribution | null {
  return speakerOf(reading, statementAround(reading, span))
}

function speakerOf(reading: Reading, quote: Quote | null): Attribution | null {
  const speaker = quote?.speaker ?? null
  if (quote === null || speaker === null) return null
  const { entity } = speaker
  return {
    text: /^(?:who|which|that)$/i.test(speaker.text) ? antecedent(reading, speaker) : speaker.text,
    entity,
    quote: quote.id,
  }
}

/** The words that a relative pronoun stands for: `Halden, which expects sales of $4 million`. */
function antecedent(reading: Reading, pronoun: TextSpan): string {
  const { document, tokens, covering } = reading
  let end = lastFrom(tokens, pronoun.start) - 1
  while (tokens[end]?.pos === 'PUNCT') end--
  const placed = covering.get(end)
  // `Halden of Norway, which`
  const around =
    placed?.mention.kind === 'place' && tokens[placed.first - 1]?.lower === 'of'
      ? covering.get(placed.first - 2)
      : undefined
  const name = around?.mention.kind === 'organisation' ? around.mention : placed?.mention
  if (name !== undefined && isName(name)) return name.text
  const first = phraseAt(reading, 0, end)
  return first > end ? pronoun.text : document.text.slice(tokens[first]?.start, tokens[end]?.end)
}

/**
 * The circumstances of what is told of `span` by the verb or noun at token `at`; −1 where whatever is said of the verb says
 * nothing of `span`.
 */
export function circumstances(reading: Reading, span: Span, at: number, sentence: Sentence): Circumstances {
  const around = statementAround(reading, span)
  const quote = around !== null && isAside(reading, around, at, span) ? null : around
  const said = at < 0 ? null : outlookOf(reading, sentence.firstToken, at)
  const meant = quote?.modality ?? 'reported'
  // `plans to expand its 12 mills`: the mills are not planned
  const told = quote === null ? 'asserted' : at < 0 && meant === 'planned' ? 'reported' : meant
  const modality = told === 'possible' ? told : (modalityOf(said?.modality ?? null, quote) ?? told)
  const denied = said?.denied || (quote?.polarity === 'denied' && isDenied(reading, quote, at))
  // `it is not known whether` denies nothing
  return {
    attribution: speakerOf(reading, quote),
    modality,
    polarity: denied && modality !== 'possible' ? 'denied' : 'affirmed',
  }
}

/**
 * The circumstances of what is told of somebody in passing by `span`, a title or an age: `denied that Ann Lee, 34, had come` leaves it as it
 * is, and only in words of his own a speaker says so.
 */
export function circumstancesInPassing(reading: Reading, span: Span): Circumstances {
  const quote = statementAround(reading, span)
  const attribution = quote?.type === 'direct' ? speakerOf(reading, quote) : null
  return { attribution, polarity: 'affirmed', modality: attribution === null ? 'asserted' : 'reported' }
}

/** By the rules whose quotes are no clause: what somebody announces, asks for or means to do. */
const OF_PHRASE = /(?:object|preposition|infinitive| of| to)$/

/** `called for a link that was closed in 1969`, `plans to buy Halden, which has 12 mills`: what a relative clause tells, the article tells. */
function isAside({ tokens }: Reading, { start, rule = '' }: Quote, at: number, span: Span): boolean {
  if (!OF_PHRASE.test(rule)) return false
  for (let i = at < 0 ? lastFrom(tokens, span.start) : at; i >= 0 && (tokens[i]?.start ?? 0) > start; i--)
    if (isRelative(tokens, i)) return true
  return false
}

/** `a vote that cut pay`, but `a report that pay was cut` */
function isRelative(tokens: Reading['tokens'], i: number): boolean {
  const word = tokens[i]?.lower ?? ''
  return RELATIVES.has(word) && (word !== 'that' || /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? ''))
}

/** `would`: `said it would hire 12 cooks` plans it, `a merger would cost 12 jobs` does not. */
function modalityOf(modality: Outlook['modality'], quote: Quote | null): 'planned' | 'possible' | 'reported' | null {
  if (modality !== 'conditional') return modality
  return quote?.type === 'indirect' ? 'planned' : 'possible'
}

/** `denied that 300 jobs had gone`: whether `span` opens the clause that a speaker denies. */
export function opensDenial(reading: Reading, span: Span): boolean {
  const quote = statementAround(reading, span)
  return quote?.polarity === 'denied' && quote.start === span.start && !OF_PHRASE.test(quote.rule ?? '')
}

/**
 * Whether the verb at `at` is what a speaker denies: `denied that 300 jobs would go`, `denied paying $5 million`. What an object
 * names, or a clause within the clause tells, is taken for granted: `denied 10 charges`, `denied meeting a man who paid $5 million`.
 */
function isDenied({ tokens }: Reading, quote: Quote, at: number): boolean {
  if (at < 0) return false
  for (let i = at - 1; i >= 0 && (tokens[i]?.start ?? 0) >= quote.start; i--) {
    const { pos, lower = '' } = tokens[i] ?? {}
    if (pos === 'PUNCT' || RELATIVES.has(lower)) return false
    if (pos === 'VERB' && tokens[i + 1]?.lower !== 'to') return false
  }
  return !quote.rule?.endsWith('object') || tokens[at]?.start === quote.start
}
