// The circumstances of a claim: on whose word, whether it is told as a fact, a plan or a possibility, affirmed or denied,
// and of which day. The same for every kind of claim.
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
    if (token.lower === 'longer' && tokens[i - 1]?.lower === 'no') polarity = 'denied'
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
