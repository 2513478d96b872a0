// The metric that a noun names where it stands: alone or with the noun before it, and not where it is the first part of a compound.
import { METRICS, TELLING_NOUNS as TELLING } from '../../lexicon/numbers/metrics.ts'
import { TREND_WORDS } from '../../lexicon/numbers/trends.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { baseOf } from '../../text/inflection.ts'
import { askOnce } from '../../text/word.ts'
import { metricOf } from '../metric-of.ts'
import type { Reading } from '../reading.ts'

const METRIC_ENDS: ReadonlySet<string> = new Set([...METRICS.keys()].map(name => name.slice(name.lastIndexOf(' ') + 1)))
/** Whether a metric can end with a word. */
export const endsMetric = askOnce(({ lower }) => METRIC_ENDS.has(lower))

/** The metric that the words at tokens `i - 1` and `i` name together. */
export function pairAt(tokens: Reading['tokens'], i: number): string | null {
  const token = tokens[i]
  if (token === undefined || !endsMetric(token.word)) return null
  return METRICS.get(`${tokens[i - 1]?.lower ?? ''} ${token.lower}`) ?? null
}

/** The metric that ends at token `i`. */
export function metricAt(tokens: Reading['tokens'], i: number): string | null {
  const token = tokens[i]
  if (token === undefined || !endsMetric(token.word)) return null
  const next = tokens[i + 1]
  if (next !== undefined && isNamedAfter(tokens, i)) return CUTS.has(next.lower) ? cutOf(tokens, i) : null
  const pair = pairAt(tokens, i)
  if (pair !== null) return pair
  // `it is worth having a $4 limit`
  if (token.lower === 'worth' && next?.pos === 'VERB') return null
  // `on average, 4 percent`
  if (token.lower === 'average' && /^(?:on|the)$/.test(tokens[i - 1]?.lower ?? '')) return null
  if (token.pos === 'VERB' || (token.lower === 'trade' && isSession(tokens, i))) return null
  // `the budget bill`, `a bill that the council passed`: a law costs nobody what it spends
  if (/^bills?$/.test(token.lower) && isLaw(tokens, i)) return null
  // `they offer a lamp for $4`: a verb, though tagged as a noun
  if (token.lower === 'offer' && /^an?$/.test(next?.lower ?? '')) return null
  const before = tokens[i - 1]
  // `a turnover rate of 4 percent`: of rates there are all kinds
  if (/^rates?$/.test(token.lower) && before?.pos === 'NOUN') return `${before.lower} rate`
  return metricOf([before?.lower ?? '', token.lower])
}

function isLaw(tokens: Reading['tokens'], i: number): boolean {
  if (LAWS.has(tokens[i - 1]?.lower ?? '')) return true
  for (let at = i + 1; at < i + REACH; at++) if (PASSING.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** Tokens from a bill to what is done to it: `the bill that the mayor signed`. */
const REACH = 6
const LAWS = wordSet('budget spending jobs reform finance funding relief aid farm crime health defence defense stopgap')
const PASSING = wordSet('signed passed vetoed approved enacted voted blocked sponsored')

/** `the stock exchange`, `a price war`, `tax cuts`: what a metric is the first noun of is another thing, unless its head only says how it is told. */
function isNamedAfter(tokens: Reading['tokens'], i: number): boolean {
  const next = tokens[i + 1]
  if (next?.pos !== 'NOUN' || tokens[i]?.pos === 'VERB') return false
  // `income tax relief` is neither
  if (endsMetric(next.word)) return isNamedAfter(tokens, i + 1)
  // `the dome cost taxpayers £4m`: a verb, though tagged as a noun
  if (tokens[i]?.lower === 'cost' && /^(?:SYM|NUM)$/.test(tokens[i + 2]?.pos ?? '')) return false
  return CUTS.has(next.lower) || (!TELLING.has(next.lower) && !TREND_WORDS.has(baseOf(next.lower)))
}

/** `tax cuts` are no tax. */
export const CUTS: ReadonlySet<string> = new Set(['cut', 'cuts'])

function cutOf(tokens: Reading['tokens'], i: number): string | null {
  const metric = metricOf([tokens[i - 1]?.lower ?? '', tokens[i]?.lower ?? ''])
  return metric === null ? null : `${metric} cut`
}

/** `at 119p in early trade`: when it was, and no trade; but `$20bn in trade`, `in bilateral trade`. */
function isSession(tokens: Reading['tokens'], i: number): boolean {
  let at = i - 1
  while (/^(?:PROPN|PUNCT)$/.test(tokens[at]?.pos ?? '') || SESSIONS.has(tokens[at]?.lower ?? '')) at--
  return at < i - 1 && tokens[at]?.lower === 'in'
}

const SESSIONS = wordSet(
  'morning afternoon midday early late thin quiet light heavy active after hours opening closing premarket pre-market after-hours electronic',
)
