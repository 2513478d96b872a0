// Whether a number tells where a metric stands or how far it went: `profit rose to $4 million`, `profit rose $4 million`.
import { TREND_VERBS } from '../../lexicon/numbers/trend-verbs.ts'
import { TREND_WORDS, WEAK_TRENDS } from '../../lexicon/numbers/trends.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { QuantityMention, Token } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import type { Reading } from '../reading.ts'
import { endsMetric } from './metric-at.ts'
import type { Setting } from './setting.ts'

/** `from 5 to 7 percent` is one mention, and ends at a level. */
const LEVELS: ReadonlySet<string> = new Set(['to', 'from', 'at', 'below', 'above', 'beyond', 'past', 'under'])

/** `rose to 4.7 percent` and `fell below 4.7 percent` tell where it stands, `rose 4.7 percent` how far it went. */
export function isLevel({ tokens }: Reading, { first, end, quantity }: Setting): boolean {
  // `led to a 4 percent rise in profit`
  if (CHANGES.has(tokens[end]?.lower ?? '')) return false
  if (tokens[first - 1]?.lower === 'at' && isPace(tokens[first - 2]?.lower ?? '', quantity)) return false
  // `rose to 4 million, or 10.8 percent of the workforce`
  if (tokens[first - 1]?.lower === 'or' && quantity.of !== null) return true
  let before = first - 1
  // `from their current 4.7 percent`
  while (first - before < LONGEST_MODIFIER && /^(?:DET|PRON|ADJ)$/.test(tokens[before]?.pos ?? '')) before--
  return LEVELS.has(tokens[before]?.lower ?? '') || LEVELS.has(tokens[first]?.lower ?? '')
}

/** `debt is rising at 15 percent a year`, `exports grew at 4 percent`; but `is standing at 4 percent`. */
function isPace(verb: string, { unit, unitKind }: QuantityMention): boolean {
  if (verb.endsWith('ing') && unit?.includes(' per ') === true) return true
  return unitKind === 'percent' && /^(?:grow|expand)$/.test(baseOf(verb))
}

/** Tokens of `their current` before a number, and one more. */
const LONGEST_MODIFIER = 3

/** `shares closed up 64 pence`, `exports fell $2 million`, `fell by $2 million`; but `raised $2 million`, `bought by $2 million funds`. */
export function isMove({ tokens }: Reading, { first, end, quantity, verb }: Setting): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const base = baseOf(before)
  if (before === 'by') return quantity.trend !== null
  // `prices fell by an average of £40`, `raised its stake by a further £40m`
  if (TREND_VERBS.has(verb) && isBy(tokens, first)) return true
  // `shares were 17 pence lower`; but `$2 million lower than planned`
  if (/^(?:higher|lower)$/.test(tokens[end]?.lower ?? '')) return true
  // `lost 65 cents, or 25 percent`
  if (before === 'up' || before === 'down' || before === 'or') return quantity.trend !== null
  // `a $2 million drop in debt`, `a tax rise of $2 million`
  const noun = before === 'of' ? tokens[first - 2] : tokens[end]
  if (noun?.pos === 'NOUN' && CHANGES.has(noun.lower)) return true
  return TREND_WORDS.has(base) && !WEAK_TRENDS.has(base)
}

/** `by an average of`, `by a further`, `by an extra`: whether `by` stands before the number, with words between that say how it is told. */
function isBy(tokens: Reading['tokens'], first: number): boolean {
  let at = first - 1
  if (tokens[at]?.lower === 'of' && /^(?:average|total)$/.test(tokens[at - 1]?.lower ?? '')) at -= 2
  while (/^(?:an?|another|further|extra|additional|whopping|massive|huge)$/.test(tokens[at]?.lower ?? '')) at--
  return at < first - 1 && tokens[at]?.lower === 'by'
}

/** `shares in Osram lost 45 cents`: of what is traded a loss is a fall. */
export function isTraded({ tokens }: Reading, { first, quantity }: Setting, metric: string): boolean {
  if (metric !== 'share price' || quantity.trend === null) return false
  return /^(?:lost|lose|loses|gained|gain|gains|shed|added|adds|add)$/.test(tokens[first - 1]?.lower ?? '')
}

/** Nouns of a change that goes with a number. */
export const CHANGES: ReadonlySet<string> = wordSet(
  'rise increase jump surge drop fall decrease decline reduction improvement',
)

/** `profits rose 6 percent`, `a 6 percent rise in profits`. */
export function isChange({ tokens }: Reading, { quantity, verb, first, end }: Setting): boolean {
  if (isSetAgainst(tokens, end) && !TREND_VERBS.has(verb)) return false
  if (quantity.trend !== null || TREND_VERBS.has(verb) || TREND_WORDS.has(tokens[end]?.lower ?? '')) return true
  // `a 2 percent price drop`, `raising prices by 2 percent`
  const drops = TREND_WORDS.has(tokens[end + 1]?.lower ?? '') && endsMetric((tokens[end] as Token).word)
  return drops || tokens[first - 1]?.lower === 'by'
}

/** `was 8 percent, down from 9 percent`: a level, beside an earlier one. */
function isSetAgainst(tokens: Reading['tokens'], end: number): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end
  return /^(?:up|down|higher|lower)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'from'
}
