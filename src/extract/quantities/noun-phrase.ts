// The noun phrases of a sentence, told by parts of speech alone: the one that begins at a token, the one that ends there.
import { TIME_NOUNS } from '../../lexicon/numbers/concept-words.ts'
import { CURRENCY_PARTS, CURRENCY_WORDS } from '../../lexicon/numbers/currencies.ts'
import { SHORT_SCALES } from '../../lexicon/numbers/number-words.ts'
import { TREND_WORDS } from '../../lexicon/numbers/trends.ts'
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/numbers/units.ts'
import type { Token } from '../../schema/index.ts'
import { isLetter } from '../../text/characters.ts'
import { baseOf } from '../../text/inflection.ts'

/** The tokens of a sentence, `[first, end)`. */
export type Stretch = {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly end: number
  readonly text: string
}

/** Whether a token can be the head of a noun phrase: no unit, clock, scale (`bn`) or rest of a currency. */
export const isNominal = (token: Token | undefined): boolean =>
  (token?.pos === 'NOUN' || token?.pos === 'PROPN') &&
  isLetter(token.text.charCodeAt(0)) &&
  !token.text.endsWith('$') &&
  !(token.text.length < 4 && UNIT_SYMBOLS.has(token.text)) &&
  !CLOCK.has(token.lower) &&
  !SHORT_SCALES.has(token.text) &&
  !CURRENCY_DIGITS.test(token.text)

const CLOCK = new Set(['p.m', 'p.m.', 'a.m', 'a.m.', 'pm', 'am', 'gmt'])
/** `US17`, `VND1`: what is left of a currency whose sign stands apart. */
const CURRENCY_DIGITS = /^[A-Z]{1,3}\d/

const LINKED = new Set(['-', '&', '/', "'s", '’s', "'", '’'])
const inPhrase = (token: Token | undefined): boolean =>
  isNominal(token) ||
  token?.pos === 'ADJ' ||
  LINKED.has(token?.text ?? '') ||
  (token?.pos === 'NUM' && !token.text.includes('%'))

const OPENERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'this',
  'that',
  'these',
  'those',
  'all',
  'some',
  'any',
  'each',
  'every',
])

/** Longest phrase, in tokens. */
const LONGEST = 10

/** `rose` and `gained` before a number are verbs, whatever the tagger says. */
export function isVerb(token: Token, next: Token | undefined): boolean {
  if (token.pos === 'VERB' || token.pos === 'AUX') return true
  if (
    token.pos !== 'NOUN' ||
    !(next?.pos === 'NUM' || next?.lower === 'by' || next?.lower === 'to' || next?.lower === 'about')
  )
    return false
  return TREND_WORDS.has(token.lower) || TREND_WORDS.has(baseOf(token.lower))
}

/** Whether `year-old` ends at token `i`. */
export const isOld = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'old' && tokens[i - 1]?.text === '-' && TIME_NOUNS.has(tokens[i - 2]?.lower ?? '')

/** A number with its sign or unit, and marks, at the head of a phrase: no words of what is counted. */
function isLead(tokens: readonly Token[], i: number, from: number): boolean {
  const { text, pos } = tokens[i] as Token
  if (pos === 'NUM' || LINKED.has(text)) return true
  return i > from && tokens[i - 1]?.pos === 'NUM' && (text === '%' || UNIT_SYMBOLS.has(text))
}

/** The words of the phrase `[from, to]`, or null where its head says only when, or in what unit. */
function phrase({ tokens, text }: Stretch, from: number, to: number): string | null {
  let start = from
  while (start < to && isLead(tokens, start, from)) start++
  if (start + 2 < to && isOld(tokens, start + 2)) start += 3
  const head = tokens[to] as Token
  if (
    TIME_NOUNS.has(head.lower) ||
    // a boiling point is no unit
    (UNIT_WORDS.has(head.lower) && (head.lower !== 'point' || start === to || tokens[to - 1]?.pos === 'NUM')) ||
    CURRENCY_WORDS.has(head.lower) ||
    CURRENCY_PARTS.has(head.lower)
  )
    return null
  return text.slice((tokens[start] as Token).start, head.end)
}

/** What may stand before the first noun besides: `damaged and mended boats`, `20% dried fruit`, `3 kW stove`. */
function opensPhrase(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i] as Token
  if (token.pos === 'VERB') return i === from || PARTICIPLE.test(token.lower)
  if (tokens[i - 1]?.pos === 'NUM' && i > from) return token.text === '%' || UNIT_SYMBOLS.has(token.text)
  return (
    token.pos === 'CCONJ' && i > from && (tokens[i + 1]?.pos === 'ADJ' || PARTICIPLE.test(tokens[i + 1]?.lower ?? ''))
  )
}

const PARTICIPLE = /(?:ed|ing)$/

/** The noun phrase from token `i` on. */
export function phraseFrom(stretch: Stretch, i: number): string | null {
  const { tokens, end } = stretch
  let from = i
  while (from < end && OPENERS.has(tokens[from]?.lower ?? '')) from++
  let last = -1
  for (let k = from; k < end && k < from + LONGEST; k++) {
    if (isNominal(tokens[k])) last = k
    else if (!inPhrase(tokens[k]) && !(last < 0 && opensPhrase(tokens, k, from))) break
  }
  return last < 0 ? null : phrase(stretch, from, last)
}

/** Where the noun phrase that ends at token `last` begins, with what `of` ties to it. */
function startOf({ tokens, first }: Stretch, last: number): number {
  let from = last
  while (from > first && last - from < LONGEST) {
    const before = tokens[from - 1]
    if (inPhrase(before)) from--
    else if (before?.lower === 'of' && from - 2 >= first && inPhrase(tokens[from - 2])) from -= 2
    else if (OPENERS.has(before?.lower ?? '') && tokens[from - 2]?.lower === 'of' && inPhrase(tokens[from - 3]))
      from -= 3
    else break
  }
  return Math.max(from, first)
}

/** The noun phrase that ends at token `last`, with what `of` ties to it; null where its head says only when, or in what unit. */
export function phraseTo(stretch: Stretch, last: number): string | null {
  if (last < stretch.first || !isNominal(stretch.tokens[last])) return null
  return phrase(stretch, startOf(stretch, last), last)
}

const TIES = new Set(['in', 'at', 'for', 'on', 'from', 'with', 'to', 'between', 'across', 'behind', 'against'])

/** The same with what other prepositions tie to it, as it stands before a verb: `Shares in Osram`. */
export function wholePhraseTo(stretch: Stretch, last: number): string | null {
  const { tokens, first } = stretch
  if (phraseTo(stretch, last) === null) return null
  let from = startOf(stretch, last)
  for (let at = from - 1; at > first && last - at < LONGEST; at = from - 1) {
    if (OPENERS.has(tokens[at]?.lower ?? '')) at--
    if (!TIES.has(tokens[at]?.lower ?? '') || phraseTo(stretch, at - 1) === null) break
    from = startOf(stretch, at - 1)
  }
  return phrase(stretch, from, last)
}
