// The circumstances of a claim: on whose word, whether it is told as a fact, a plan or a possibility, affirmed or denied,
// and of which day. The same for every kind of claim.
import { RELATIVES } from '../lexicon/clause-words.ts'
import type { Attribution, Claim, Quote, Sentence, Span } from '../schema/index.ts'
import { type Reading, statementAround } from './reading.ts'

export type Circumstances = Pick<Claim, 'attribution' | 'modality' | 'polarity'>

const PLANNED = new Set(['will', "'ll", 'shall'])
/** Planned where `to` follows: `is set to open`, but `has set up`. */
const PLANNED_TO = new Set(
  'plans plan planned intends intend intended aims aim aimed expects expect expected hopes hope scheduled promised promises pledged pledges vowed vows due set agreed agrees proposed proposes wants'.split(
    ' ',
  ),
)
const POSSIBLE = new Set([
  'may',
  'might',
  'could',
  'if',
  'perhaps',
  'possibly',
  'potentially',
  'feared',
  'unless',
  'should',
  'probably',
  'likely',
  'whether',
])
/** Behind `not`, these limit and deny nothing: `not only`, `not least`. */
const LIMITING = new Set(['only', 'just', 'least'])
const DENIED = new Set(["n't", 'n’t', 'not', 'never', 'without'])
/** Tokens left of the verb in which a word of plan, doubt or denial governs it. */
const REACH = 4

/** Who says what stands in `span`: the speaker of the narrowest quote around it; null where the article says it itself. */
export function attribute(reading: Reading, span: Span): Attribution | null {
  return speakerOf(statementAround(reading, span))
}

function speakerOf(quote: Quote | null): Attribution | null {
  const speaker = quote?.speaker ?? null
  return quote === null || speaker === null ? null : { text: speaker.text, entity: speaker.entity, quote: quote.id }
}

/** The circumstances of what the verb at token `verbAt` says of `span`. */
export function circumstances(reading: Reading, span: Span, verbAt: number, sentence: Sentence): Circumstances {
  const { tokens } = reading
  const quote = statementAround(reading, span)
  let modality: Claim['modality'] = 'asserted'
  let polarity: Claim['polarity'] = quote?.polarity ?? 'affirmed'
  const attribution = speakerOf(quote)
  if (quote !== null) modality = quote.modality ?? 'reported'
  for (let i = verbAt; i >= Math.max(sentence.firstToken, verbAt - REACH); i--) {
    const token = tokens[i]
    if (token === undefined) continue
    if (DENIED.has(token.lower) && !LIMITING.has(tokens[i + 1]?.lower ?? '')) polarity = 'denied'
    if (token.text === ',' || (token.pos === 'NOUN' && i < verbAt - 1)) break
    if (POSSIBLE.has(token.lower)) modality = 'possible'
    else if (
      (PLANNED.has(token.lower) || (PLANNED_TO.has(token.lower) && tokens[i + 1]?.lower === 'to')) &&
      modality !== 'possible'
    )
      modality = 'planned'
  }
  // `it is not known whether` denies nothing
  if (modality === 'possible') polarity = 'affirmed'
  return { attribution, modality, polarity }
}

/** Compare with another time: `up 27 percent from its 2003 result`, `than in 2003`. */
const COMPARING = new Set(['from', 'than', 'versus', 'compared'])
const BEFORE = new Set(['up', 'down', 'compared', 'versus', 'against', 'from', 'after'])

/** The day, month or year that the clause `[from, to)` names; null where it names none, or none that is known. */
export function timeOf(reading: Reading, from: number, to: number, near: number, verbAt: number): string | null {
  const { placed, covering, tokens } = reading
  let best: string | null = null
  let distance = Infinity
  for (let i = from; i < to; i++) {
    if (i > near && COMPARING.has(tokens[i]?.lower ?? '') && covering.get(i)?.mention.kind !== 'quantity') break
    // `52 percent, up from 47 four years ago`
    if (i > near && tokens[i - 1]?.text === ',' && BEFORE.has(tokens[i]?.lower ?? '')) break
    const mention = placed.get(i)?.mention
    if (mention?.kind !== 'date' || (mention.type !== 'DATE' && mention.type !== 'TIME')) continue
    const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(mention.value ?? '')?.[0]
    if (day === undefined || Math.abs(i - near) >= distance || isAside(tokens, from, i, verbAt)) continue
    best = day
    distance = Math.abs(i - near)
  }
  return best
}

/** `The side, who won it in 2001, have 12 players`: what stands between commas before the verb is told on the way. */
function isAside(tokens: Reading['tokens'], from: number, at: number, verbAt: number): boolean {
  let opens = at - 1
  while (opens > from && tokens[opens]?.text !== ',') opens--
  const opener = tokens[opens + 1]
  if (opens <= from || (opener?.pos !== 'VERB' && !RELATIVES.has(opener?.lower ?? ''))) return false
  for (let i = at; i < verbAt; i++) if (tokens[i]?.text === ',') return true
  return false
}
