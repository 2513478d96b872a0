// The metric that a sum, a share or a rate is of: the one that stands nearest. A share of a metric is told from the metric itself
// (`46 percent of profit`), a level from a change in level-or-change.ts.
import { TREND_VERBS } from '../../lexicon/numbers/trend-verbs.ts'
import { TREND_WORDS } from '../../lexicon/numbers/trends.ts'
import { words } from '../../lexicon/word-list.ts'
import type { PartOfSpeech } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { metricOf } from '../metric-of.ts'
import type { Reading } from '../reading.ts'
import { behindBracket } from '../syntax/bracket.ts'
import { isChange, isLevel, isMove, isTraded } from './level-or-change.ts'
import { metricAt, pairAt } from './metric-at.ts'
import { isRelation, metricNear } from './metric-near.ts'
import { ownSum } from './own-sum.ts'
import type { Setting } from './setting.ts'
import { shareOf } from './share-of.ts'
import { isEarned, isExchangeRate, verbMetric } from './verb-metric.ts'
import { isDifference, isThreshold, isYardstick } from './yardsticks.ts'

export type Named = {
  readonly measure: string
  readonly flow: 'stock' | 'flow' | null
  readonly rule: string
  /** The number counts persons, though no word says so. */
  readonly ofPersons?: boolean
}

const RULE = 'measure: metric beside the number'

/** The measure of a number that says nothing by itself; null where no metric stands beside it. */
export function fromMetric(reading: Reading, setting: Setting): Named | null {
  const { quantity } = setting
  const kind = quantity.unitKind
  if (
    (kind === 'money' && (isDifference(reading, setting) || isThreshold(reading, setting))) ||
    isYardstick(reading, setting)
  )
    return null
  const share = kind === 'percent' || isPoints(setting)
  if ((kind === 'money' || share) && isExchangeRate(reading, setting)) return null
  const told = kind === 'money' ? verbMetric(reading, setting) : null
  if (told !== null) return { measure: told.measure, flow: told.flow, rule: RULE }
  // `demand was 14 percent above normal`: how far from a yardstick, and no demand of 14 percent
  // `8 percent fewer guests`: how far from others
  if (share && /^(?:above|below|fewer)$/.test(reading.tokens[setting.end]?.lower ?? '')) return null
  const whole = share ? wholeOf(reading, setting) : null
  if (whole !== null && PART_VERBS.has(setting.verb)) return { measure: whole, flow: null, rule: RULE }
  // `a deficit of 3 percent of output` is a deficit
  const behind = whole === null ? metricBehind(reading, setting) : null
  if (kind === 'money' && behind === null && isEarned(setting)) return null
  // `the gap between costs and sales` is neither
  const between = / (?:gap|difference) between (.*)/s.exec(setting.subject?.text ?? '')?.[1]
  if (kind === 'money' && between?.includes('exports') && between.includes('imports'))
    return { measure: 'trade deficit', flow: null, rule: RULE }
  // `the party’s share of the vote` names none, `net profit` does
  // `was paid $4 million from a public fund`
  const isSource = kind === 'money' && reading.tokens[setting.end]?.lower === 'from'
  const named =
    isSource || between !== undefined || isRelation(reading, setting) ? null : conceptMetric(reading, setting)
  // `40 percent of the Norwegian population`
  const part = share && named !== null && reading.tokens[setting.end]?.lower === 'of' ? `share of ${named}` : null
  const near = behind ?? (between !== undefined ? null : metricNear(reading, setting))
  // `the trade is worth $2 million, or 5 percent of world trade`
  const found = (near !== null && whole === `share of ${near}` ? whole : near) ?? whole ?? part ?? named
  // `tax cuts of 4 percent` are a change of tax, `tax cuts of $4 million` no tax
  // `the storm caused $2 million in damages`
  if (found === 'compensation' && HARMING.has(setting.verb)) return { measure: 'damage', flow: null, rule: RULE }
  const metric = share && found?.endsWith(' cut') ? found.slice(0, -' cut'.length) : found
  if (metric === null) return kind === 'money' ? ownSum(reading, setting) : share ? shareOf(reading, setting) : null
  if (kind === 'money' && COUNTED.has(metric)) return null
  // `the sale of the stake to Halden for $4 million`
  if (kind === 'money' && metric === 'stake' && reading.tokens[setting.first - 1]?.lower === 'for')
    return { measure: 'price', flow: 'flow', rule: RULE }
  // `growth was cut to a 0.3 percent decline`
  if (metric === 'growth' && TREND_WORDS.get(reading.tokens[setting.end]?.lower ?? '') === 'down') return null
  if (behind === null && isPartOnly(reading, setting)) return null
  if (metric === whole || metric === part || metric.endsWith(' change'))
    return { measure: metric, flow: null, rule: RULE }
  if (
    isLevel(reading, setting) ||
    isOwnRise(setting, metric) ||
    !(share ? isChange(reading, setting) : isMove(reading, setting) || isTraded(reading, setting, metric))
  ) {
    // `its forecast for the economy from 2 to 3 percent`: of an economy only the growth is told so
    const level = share && metric === 'economy' ? 'growth' : metric
    return share && SUMS.has(metric) ? null : { measure: perShare(level, quantity.unit), flow: null, rule: RULE }
  }
  const measure = (quantity.trend === 'down' ? undefined : RISES.get(metric)) ?? `${metric} change`
  return { measure, flow: 'flow', rule: RULE }
}

/**
 * The metric that a number is said of: `the £8m January bid`, or the subject of its clause; where a clause stands on the way to the verb,
 * `the party, which lost the bid, took in $4 million`, that may be another's.
 */
function conceptMetric(
  { tokens }: Reading,
  { quantity: { concept }, first, end, from, to, verbAt }: Setting,
): string | null {
  if (concept === null) return null
  const said = concept.toLowerCase()
  const next = tokens[behindBracket(tokens, end, to)]
  const own = next?.pos === 'ADP' && next.lower !== 'of' ? null : metricOf(said.replace(/,.*$/s, '').split(/\s+/))
  // `grew at a rate of 8 percent`: of what it is a rate nothing says
  if (own !== null) return own === 'rate' ? null : own
  for (let i = from + 1; i < Math.min(verbAt, first); i++)
    if (tokens[i]?.text === ',' && /^(?:which|who|whose)$/.test(tokens[i + 1]?.lower ?? '')) return null
  return metricOf(said.split(/\s+/))
}

/** Percentage points, also those of a year or a month. */
function isPoints({ quantity: { unit, unitKind } }: Setting): boolean {
  return unitKind === 'percentage point' || (unitKind === 'rate' && unit?.startsWith('percentage point') === true)
}

const HARMING = new Set(['cause', 'inflict', 'do', 'leave'])

/** `The settlement includes $4 million from the Treasury`: what is a part of the subject is not all of it. */
function isPartOnly({ tokens }: Reading, { verb, verbAt, isSubject, first }: Setting): boolean {
  if (isSubject || !INCLUDING.has(verb)) return false
  for (let i = verbAt + 1; i < first; i++) if (metricAt(tokens, i) !== null) return false
  return true
}

const INCLUDING = new Set(['include', 'contain', 'feature'])

/** `growth of 2 percent`, `2 percent growth`: a rise itself, and no change of one, but under a verb that moves it. */
function isOwnRise({ subjectWords, verb, isSubject }: Setting, metric: string): boolean {
  return metric === 'growth' && !(TREND_VERBS.has(verb) && (isSubject || subjectWords.includes('growth')))
}

const RESULTS = new Set([
  'profit',
  'net profit',
  'operating profit',
  'pre-tax profit',
  'loss',
  'net loss',
  'income',
  'revenue',
])

/** Told in heads or percent, never in money. */
const COUNTED = new Set([
  ...words('population turnout approval unemployment inflation growth crime poverty literacy attendance traffic'),
  'interest rate',
])

/** Told in money: a percentage is a change or a part of one, or it is of something else. */
const SUMS = new Set([
  ...RESULTS,
  ...words(
    'sales price cost value funding loan contract bid deal fund project fine bribe bail ransom reward prize donation',
  ),
  'share price',
])

/** A rise that has a name of its own: consumer prices that rose 2 percent are an inflation of 2 percent. */
export const RISES: ReadonlyMap<string, string> = new Map([
  ['consumer prices', 'inflation'],
  ['economy', 'growth'],
])

/** `net profit of $5 million, or 70 cents a share`: two measures. */
function perShare(metric: string, unit: string | null): string {
  return RESULTS.has(metric) && unit?.endsWith(' per share') ? `${metric} per share` : metric
}

/** Stand between a number and what it measures: `percent of the total sales`. */
const FOLLOWING: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'ADJ', 'NOUN', 'DET', 'PUNCT'])
const TYING = new Set(['of', 'in', 'on'])

const MOVES = new Set(['cut', 'cuts', 'rise', 'rises', 'increase', 'increases', 'offer', 'deal'])

/** The metric behind a number: `$2 million in bribes`, `a $5 million fine`. */
function metricBehind({ tokens, covering }: Reading, { end: behind, to, quantity }: Setting): string | null {
  const end = behindBracket(tokens, behind, to)
  let stop = Math.min(to, end + 4)
  for (let i = end; i < stop; i++) {
    // `46 percent of Halden City's shares`
    const name = covering.get(i)
    if (name !== undefined && 'entity' in name.mention && isPossessiveMark(tokens[name.end])) {
      stop = Math.min(to, name.end + 3)
      i = name.end
      continue
    }
    // `an 8 percent rise in January sales`
    if (name?.mention.kind === 'date' && i > end) {
      stop = Math.min(to, name.end + 3)
      i = name.end - 1
      continue
    }
    // `a 3 percent pay cut`: verbs, says the tagger
    if (i === end && MOVES.has(tokens[i + 1]?.lower ?? '') && tokens[i]?.lower === 'pay') return 'salary'
    // `a $2 million trade gap` is no trade
    const found = pairAt(tokens, i + 1) ?? metricAt(tokens, i)
    // `$2 million of shares` is the price of none
    if (found === 'share price' && i > end && quantity.unitKind === 'money') return null
    // `holds 15 percent shares`
    if (found === 'share price' && i === end && quantity.unitKind === 'percent') return 'stake'
    // `earned $2 million on sales of $9 million`
    if (found !== null && tokens[i - 1]?.lower === 'on' && tokens[i + 1]?.lower === 'of') return null
    if (found !== null) return found
    const token = tokens[i]
    if (token === undefined || !FOLLOWING.has(token.pos) || token.text === ',') break
    if (token.pos === 'ADP' && !TYING.has(token.lower)) break
    // `at $4 (£2) the day the deal was told`
    if (token.pos === 'DET' && end > behind && i === end) break
  }
  return null
}

/** What a percentage is a part of: `46 percent of profit` is a share of it; null where no metric stands behind `of`. */
function wholeOf(reading: Reading, setting: Setting): string | null {
  if (reading.tokens[setting.end]?.lower !== 'of') return null
  const metric = metricBehind(reading, setting)
  return metric === null ? null : metric === 'share price' ? 'stake' : `share of ${metric}`
}

/** Verbs of a part: `services account for 46 percent of output`. */
const PART_VERBS = new Set([
  'account',
  'make',
  'represent',
  'comprise',
  'constitute',
  'own',
  'hold',
  'buy',
  'sell',
  'acquire',
])
