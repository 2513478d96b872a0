// Reading: a document and what was extracted from it, laid out by token, so that every reader of this stage walks
// tokens and looks things up by index instead of searching lists.
import {
  type Document,
  type Extraction,
  isSilent,
  type Mention,
  type Quote,
  type Reference,
  type Sentence,
  type Span,
  type Token,
} from '../schema/index.ts'
import { ByToken } from './by-token.ts'
import { isStatement } from './statement.ts'
import { nightsPastMidnight } from './time/overnight.ts'

export type Placed = { readonly mention: Mention; readonly first: number; readonly end: number }

/** What stands at a token. */
type Lookup<T> = Pick<ByToken<T>, 'get' | 'has' | 'within'>

export type Reading = {
  readonly document: Document
  readonly extraction: Extraction
  readonly tokens: readonly Token[]
  /** First token of a name or date → the mention and its tokens `[first, end)`. */
  readonly placed: Lookup<Placed>
  /** First token of a quantity → the mention and its tokens; `14 years` is a date as well. */
  readonly quantityAt: Lookup<Placed>
  /** Every token of a mention → the mention. */
  readonly covering: Lookup<Placed>
  /** First token of a pronoun or noun phrase → what it refers to. */
  readonly referenceAt: Lookup<Reference>
  /** What is said on somebody's word, in order of the text. */
  readonly statements: readonly Quote[]
  /** For every statement how far it or one before it reaches. */
  readonly statementsReach: Int32Array
  /** Sentences that can yield a claim: running text, titles, headings and captions. */
  readonly sentences: readonly Sentence[]
  /** See `dayOfNight`. */
  readonly nightsPastMidnight: ReadonlySet<string>
}

/** Lays mentions over tokens, in one walk over both. */
export function read(document: Document, extraction: Extraction): Reading {
  const { tokens } = document
  const placed = new ByToken<Placed>(tokens.length)
  const quantityAt = new ByToken<Placed>(tokens.length)
  const covering = new ByToken<Placed>(tokens.length)
  const referenceAt = new ByToken<Reference>(tokens.length)
  let at = 0
  for (const mention of extraction.mentions) {
    const { start, end: stop, kind } = mention
    at = tokenAt(tokens, at, start)
    let end = at
    while (end < tokens.length && (tokens[end]?.start ?? 0) < stop) end++
    const by = kind === 'quantity' ? quantityAt : placed
    if (end === at || by.has(at)) continue
    const entry = { mention, first: at, end }
    by.set(at, entry)
    for (let i = at; i < end; i++) if (!covering.has(i)) covering.set(i, entry)
  }
  at = 0
  for (const reference of extraction.references) {
    at = tokenAt(tokens, at, reference.start)
    referenceAt.set(at, reference)
  }
  const sentences = document.sentences.filter(({ zone }) => !isSilent(zone))
  const statements = extraction.quotes.filter(quote => isStatement(quote, document.article.text))
  const statementsReach = reachOf(statements)
  return {
    document,
    extraction,
    tokens,
    placed,
    quantityAt,
    covering,
    referenceAt,
    statements,
    statementsReach,
    sentences,
    nightsPastMidnight: nightsPastMidnight(extraction.mentions, document.text),
  }
}

/** The token that holds `start`, or the first behind it, looked for from the token `at` on. */
function tokenAt(tokens: readonly Token[], at: number, start: number): number {
  let i = at
  while (i > 0 && (tokens[i]?.start ?? 0) > start) i--
  while (i < tokens.length && (tokens[i]?.end ?? 0) <= start) i++
  return i
}

/** The statement with the narrowest span that holds `span`; null where none does. */
export function statementAround({ statements, statementsReach }: Reading, span: Span): Quote | null {
  let best: Quote | null = null
  for (let i = lastFrom(statements, span.start); i >= 0 && (statementsReach[i] ?? 0) >= span.end; i--) {
    const quote = statements[i]
    if (
      quote !== undefined &&
      quote.end >= span.end &&
      (best === null || quote.end - quote.start <= best.end - best.start)
    )
      best = quote
  }
  return best
}

/** The last of the spans, in order of the text, that begin at `start` or before; -1 where none does. */
export function lastFrom(spans: readonly Pick<Span, 'start'>[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** For every quote how far it or one before it reaches. */
function reachOf(quotes: readonly Quote[]): Int32Array {
  const reach = new Int32Array(quotes.length)
  let furthest = 0
  for (const [i, { end }] of quotes.entries()) {
    furthest = Math.max(furthest, end)
    reach[i] = furthest
  }
  return reach
}

/** Whether a sentence ends with a mark, as running text does and a heading does not. */
export function isClosed(text: string, { end }: Span): boolean {
  return /[.!?"”’]/.test(text[end - 1] ?? '')
}
