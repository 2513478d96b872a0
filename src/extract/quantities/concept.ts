// What a number is said of, in words of the text: the noun it modifies or is tied to, and the subject of its clause.
import { ANAPHORS, RELATIVES, SPEAKERS, TIME_NOUNS } from '../../lexicon/concept-words.ts'
import { CURRENCY_PARTS, CURRENCY_WORDS } from '../../lexicon/currencies.ts'
import { TREND_WORDS } from '../../lexicon/trends.ts'
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units.ts'
import type { Token } from '../../schema/index.ts'
import { isLetter } from '../../text/characters.ts'
import { baseOf } from '../../text/inflection.ts'

/** The tokens of a sentence, `[first, end)`. */
type Stretch = {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly end: number
  readonly text: string
}

const isNominal = (token: Token | undefined): boolean =>
  (token?.pos === 'NOUN' || token?.pos === 'PROPN') &&
  isLetter(token.text.charCodeAt(0)) &&
  !token.text.endsWith('$') &&
  !(token.text.length < 4 && UNIT_SYMBOLS.has(token.text)) &&
  !CLOCK.has(token.lower) &&
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

/** Farthest that a phrase or a verb is looked for, in tokens. */
const REACH = 30
/** Longest phrase, in tokens. */
const LONGEST = 10

/** `rose` and `gained` before a number are verbs, whatever the tagger says. */
function isVerb(token: Token, next: Token | undefined): boolean {
  if (token.pos === 'VERB' || token.pos === 'AUX') return true
  if (
    token.pos !== 'NOUN' ||
    !(next?.pos === 'NUM' || next?.lower === 'by' || next?.lower === 'to' || next?.lower === 'about')
  )
    return false
  return TREND_WORDS.has(token.lower) || TREND_WORDS.has(baseOf(token.lower))
}

/** The words of the phrase `[from, to]`, or null where its head says only when, or in what unit. */
function phrase({ tokens, text }: Stretch, from: number, to: number): string | null {
  let start = from
  while (start < to && (LINKED.has((tokens[start] as Token).text) || (tokens[start] as Token).pos === 'NUM')) start++
  const head = tokens[to] as Token
  if (
    TIME_NOUNS.has(head.lower) ||
    UNIT_WORDS.has(head.lower) ||
    CURRENCY_WORDS.has(head.lower) ||
    CURRENCY_PARTS.has(head.lower)
  )
    return null
  return text.slice((tokens[start] as Token).start, head.end)
}

/** The noun phrase from token `i` on. */
function phraseFrom(stretch: Stretch, i: number): string | null {
  const { tokens, end } = stretch
  let from = i
  while (from < end && OPENERS.has(tokens[from]?.lower ?? '')) from++
  let last = -1
  for (let k = from; k < end && k < from + LONGEST; k++) {
    if (isNominal(tokens[k])) last = k
    else if (!inPhrase(tokens[k]) && !(tokens[k]?.pos === 'VERB' && k === from)) break
  }
  return last < 0 ? null : phrase(stretch, from, last)
}

/** The noun phrase that ends at token `last`, with what `of` ties to it. */
export function phraseTo(stretch: Stretch, last: number): string | null {
  const { tokens, first } = stretch
  if (last < first || !isNominal(tokens[last])) return null
  let from = last
  while (from > first && last - from < LONGEST) {
    const before = tokens[from - 1]
    if (inPhrase(before)) from--
    else if (before?.lower === 'of' && from - 2 >= first && inPhrase(tokens[from - 2])) from -= 2
    else if (OPENERS.has(before?.lower ?? '') && tokens[from - 2]?.lower === 'of' && inPhrase(tokens[from - 3]))
      from -= 3
    else break
  }
  return phrase(stretch, Math.max(from, first), last)
}

const LINKS = new Set(['of', 'on', 'in', 'for', 'to', 'from', 'off'])

/** `8 miles (13 kilometres) of tunnels`: the token behind an amount told again in brackets. */
function behindConversion({ tokens, end }: Stretch, next: number): number {
  if (tokens[next]?.text !== '(') return next
  for (let i = next + 1; i < Math.min(end, next + 8); i++)
    if (tokens[i]?.text === ')')
      return /\d/.test(tokens[next + 1]?.text ?? '') || /\d/.test(tokens[next + 2]?.text ?? '') ? i + 1 : next
  return next
}

/** What the unit stands before or `of`, `for`, `in` tie to it: `8.5 kW system`, `5% of its workforce`. */
function attached(stretch: Stretch, at: number): string | null {
  const { tokens, end } = stretch
  const next = behindConversion(stretch, at)
  const token = next < end ? tokens[next] : undefined
  if (!token) return null
  if (token.text === '-' && next > at) return null
  if (token.text === '-') return phraseFrom(stretch, next + 1)
  if (isNominal(token) || token.pos === 'ADJ') return isVerb(token, tokens[next + 1]) ? null : phraseFrom(stretch, next)
  return LINKS.has(token.lower) ? phraseFrom(stretch, next + 1) : null
}

/** The noun phrase right before the number's phrase: `a fine of $3 million`, `sales of 4 billion`. */
function before(stretch: Stretch, from: number): string | null {
  const { tokens } = stretch
  const last =
    tokens[from - 1]?.pos === 'ADP' || tokens[from - 1]?.text === ':' || tokens[from - 1]?.text === '('
      ? from - 2
      : from - 1
  const token = tokens[last]
  return last < stretch.first || !token || isVerb(token, tokens[last + 1]) ? null : phraseTo(stretch, last)
}

const SKIPPED = new Set(['AUX', 'VERB', 'ADV', 'PART', 'ADP', 'SYM', 'INTJ'])

/** The subject of the clause of token `from`: the noun phrase before its verb, the antecedent of a relative or a pronoun. */
function subject(stretch: Stretch, from: number): string | null {
  const { tokens, first } = stretch
  const least = Math.max(first, from - REACH)
  let verb = from - 1
  while (verb >= least && !isVerb(tokens[verb] as Token, tokens[verb + 1])) verb--
  // A heading or a list has no verb: the nearest noun phrase will do.
  for (let i = verb >= least ? verb : from - 1; i >= least; i--) {
    const token = tokens[i] as Token
    if (SPEAKERS.has(token.lower)) return null
    if (RELATIVES.has(token.lower) || ANAPHORS.has(token.lower)) continue
    if (isVerb(token, tokens[i + 1]) || SKIPPED.has(token.pos)) continue
    if (isNominal(token)) {
      const words = phraseTo(stretch, i)
      if (words !== null) return words
    }
  }
  return null
}

/** The concept of the number whose phrase is the tokens `[from, next)` of the sentence `[first, end)`; null where nothing is said. */
export function readConcept(
  tokens: readonly Token[],
  from: number,
  next: number,
  first: number,
  end: number,
  text: string,
): string | null {
  const stretch = { tokens, first, end, text }
  const found: string[] = []
  for (const words of [attached(stretch, next), before(stretch, from), subject(stretch, from)])
    if (words && !found.includes(words)) found.push(words)
  return found.length === 0 ? null : found.join(', ')
}
