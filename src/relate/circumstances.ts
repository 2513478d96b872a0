// The circumstances of a claim: on whose word, whether it is told as a fact, a plan or a possibility, affirmed or denied,
// and of which day. The same for every kind of claim.
import { RELATIVES } from '../lexicon/clause-words.ts'
import type { Attribution, Claim, Quote, Sentence, Span } from '../schema/index.ts'
import { type Reading, statementAround } from './reading.ts'
import { type Outlook, outlookOf } from './verb-group.ts'

export type Circumstances = Pick<Claim, 'attribution' | 'modality' | 'polarity'>

/** Who says what stands in `span`: the speaker of the narrowest quote around it; null where the article says it itself. */
export function attribute(reading: Reading, span: Span): Attribution | null {
  return speakerOf(statementAround(reading, span))
}

function speakerOf(quote: Quote | null): Attribution | null {
  const speaker = quote?.speaker ?? null
  return quote === null || speaker === null ? null : { text: speaker.text, entity: speaker.entity, quote: quote.id }
}

/**
 * The circumstances of what is told of `span` by the verb or noun at token `at`; −1 where whatever is said of the verb says
 * nothing of `span`.
 */
export function circumstances(reading: Reading, span: Span, at: number, sentence: Sentence): Circumstances {
  const quote = statementAround(reading, span)
  const said = at < 0 ? null : outlookOf(reading, sentence.firstToken, at)
  const told = quote === null ? 'asserted' : (quote.modality ?? 'reported')
  const modality = told === 'possible' ? told : (modalityOf(said?.modality ?? null, quote) ?? told)
  const denied = said?.denied || (quote?.polarity === 'denied' && isDenied(reading, quote, at))
  // `it is not known whether` denies nothing
  return {
    attribution: speakerOf(quote),
    modality,
    polarity: denied && modality !== 'possible' ? 'denied' : 'affirmed',
  }
}

/** `would`: `said it would hire 12 cooks` plans it, `a merger would cost 12 jobs` does not. */
function modalityOf(modality: Outlook['modality'], quote: Quote | null): 'planned' | 'possible' | null {
  if (modality !== 'conditional') return modality
  return quote?.type === 'indirect' ? 'planned' : 'possible'
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
