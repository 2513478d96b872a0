// Which way a number went: `rose 6.5%`, `down 34 cents`, `an increase of 5 percent`, `grow sales by 35 per cent`, `+0.2%`.
import { TREND_WORDS, type Trend, WEAK_TRENDS } from '../../lexicon/numbers/trends.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token, UnitKind } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'

/** Tokens between a verb of change and its number that keep them together: `rose by about a further 5%`. */
const BETWEEN = wordSet(
  'by to of a an the another further as much many high low just only about around roughly nearly almost approximately some over more than less at least under below above well up another slightly sharply only even still almost twofold threefold fourfold fivefold sixfold tenfold',
)

/** Tokens looked at before a number, and before `by`. */
const REACH = 7
const REACH_BY = 10

/** `a loss of 63 cents` is no fall, `a cut of 800 jobs` no change of the number 800. */
const NOUNS_OF_RESULT = new Set([
  'loss',
  'losses',
  'gain',
  'gains',
  'cut',
  'cuts',
  'advance',
  'reduction',
  'contraction',
])

const STOPS = new Set([',', ';', ':', '.', '(', '"', '“', '”', '—', '–', 'while', 'but', 'as', 'after'])

function direction(token: Token, strong: boolean): Trend | undefined {
  const own = TREND_WORDS.get(token.lower)
  const base = own ? token.lower : baseOf(token.lower)
  // `in some firms up to half`
  if (base === 'firm' && token.pos !== 'VERB') return undefined
  const trend = own ?? TREND_WORDS.get(base)
  return trend && (strong || !WEAK_TRENDS.has(base)) ? trend : undefined
}

/** What a number measures, as far as it says whether it can rise: money, something else with a unit or none, or things that are counted. */
export type Measured = { readonly kind: UnitKind | null; readonly value: number | null }

/** Of so much money one says that it was lost; of less, that a price lost it. */
const LOSS = 100_000

/** `raised $2bn from farmers`, `lost $6m in May`: money that came in or went, and no number that did. */
function isSum({ lower }: Token, { kind, value }: Measured): boolean {
  if (kind !== 'money') return false
  const base = baseOf(lower)
  return base === 'raise' || (base === 'lose' && (value ?? 0) >= LOSS)
}

/**
 * The direction that the words before token `from` (the first of the number's phrase) say; null for none.
 * Of things that are counted fewer words say one: `lost two men` is no fall.
 */
export function readTrend(tokens: readonly Token[], from: number, first: number, amount: Measured): Trend | null {
  const measured = amount.kind !== 'count'
  let by = false
  let to = false
  for (let i = from - 1; i >= first && i >= from - REACH; i--) {
    const token = tokens[i] as Token
    if (token.lower === 'up' || token.lower === 'down') {
      // `up to 400` bounds, `went up to 400` rises.
      if (token.lower === 'up' && tokens[i + 1]?.lower === 'to') return movesUp(tokens, i, first) ? 'up' : null
      if (isParticle(tokens, i, first)) return null
      return token.lower
    }
    const trend = direction(token, measured && !NOUNS_OF_RESULT.has(tokens[i + 1]?.lower === 'of' ? token.lower : ''))
    if (trend) return !by && !to && isSum(token, amount) ? null : trend
    if (token.lower === 'by') by = true
    if (token.lower === 'to') to = true
    if (!BETWEEN.has(token.lower) && !(token.pos === 'ADV' && token.lower.endsWith('ly'))) break
  }
  if (!by) return null
  for (let i = from - 1; i >= first && i >= from - REACH_BY; i--) {
    const token = tokens[i] as Token
    if (STOPS.has(token.lower)) return null
    if (token.pos === 'NUM') return null
    const trend =
      token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADP' ? direction(token, measured) : undefined
    if (trend) return trend
  }
  return null
}

/**
 * Whether a verb right before token `from` tells a change that took place: `rose $2 million to $9 million` ends at nine, where
 * `could rise $2 million to $3 million` leaves open by how much. Behind `by` a verb that means other things besides does as well.
 */
export function tellsChange(tokens: readonly Token[], from: number, first: number): boolean {
  let i = from - 1
  const by = tokens[i]?.lower === 'by'
  const particle = /^(?:up|down)$/.test(tokens[i]?.lower ?? '')
  if (by || particle) i--
  const verb = i < first ? undefined : tokens[i]
  if (verb?.pos !== 'VERB' || baseOf(verb.lower) === verb.lower) return false
  // `edged up 0.2% to 5%`
  return direction(verb, by) !== undefined || (particle && MOVES.has(baseOf(verb.lower)))
}

const MOVES = new Set(['go', 'climb', 'rise', 'shoot', 'jump', 'move', 'creep', 'edge', 'push'])

/** `went up`: whether the verb before `up`, at token `up`, moves; `up to 40` alone bounds. */
export function movesUp(tokens: readonly Token[], up: number, first: number): boolean {
  return up > first && MOVES.has(baseOf(tokens[up - 1]?.lower ?? ''))
}

/** `bought up a 26% stake`, `signed up 40 members`: part of a verb that moves nothing; `closed up a penny` goes up. */
function isParticle(tokens: readonly Token[], at: number, first: number): boolean {
  const verb = at > first ? tokens[at - 1] : undefined
  const base = baseOf(verb?.lower ?? '')
  // `clocks up 35 goals`: a verb that the tagger may take for a noun
  if (NEVER_MOVING.has(base)) return true
  if (verb?.pos !== 'VERB') return false
  if (PHRASAL.has(base)) return true
  // `a plan drawn up by two engineers`; but `was up by 2 percent`
  if (tokens[at + 1]?.lower === 'by' && /^(?:draw|dream|think|cook|snap|prop)$/.test(base)) return true
  if (!ARTICLES.has(tokens[at + 1]?.lower ?? '')) return false
  return !MOVES.has(base) && !STANDS.has(base) && !TREND_WORDS.has(base)
}

/** Verbs that mean another thing with `up` or `down`, and no movement. */
const PHRASAL = wordSet(
  'set sign pick make take buy give put build bring turn shut lay knock track write blow back hand hold tear gun round serve rack line chalk notch clock',
)
const NEVER_MOVING = wordSet('clock rack chalk notch strike flag stump conjure put send')
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their'])
/** Verbs of where a price stands. */
const STANDS = new Set(['close', 'end', 'finish', 'open', 'trade', 'settle', 'start', 'stand', 'come'])

const HIGHER = new Set(['higher', 'more', 'up'])
const LOWER = new Set(['lower', 'down'])

/** `34.4% higher`: the direction right behind a measured number. */
export function trendAfter(tokens: readonly Token[], next: number, end: number): Trend | null {
  const word = next < end ? tokens[next]?.lower : undefined
  if (word === undefined) return null
  if (HIGHER.has(word) && word !== 'more') return 'up'
  return LOWER.has(word) ? 'down' : null
}
