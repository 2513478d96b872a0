// Numbers that a sentence only measures the new one by: `up from 47 percent`, `than the 5.1 percent of a year before`. They are of
// another time, which the sentence seldom names in full, so they make no claim.
import { FORECAST_NOUNS } from '../../lexicon/numbers/outlook-words.ts'
import { TREND_WORDS } from '../../lexicon/numbers/trends.ts'
import { words } from '../../lexicon/word-list.ts'
import type { Placed, Reading } from '../reading.ts'
import { behindBracket, LONGEST_BRACKET } from '../syntax/bracket.ts'
import { CHANGES } from './level-or-change.ts'

/** Tokens between what a number was and what it is: `to $1bn for the three months to May, from`. */
const NEAR_CHANGE = 14
/** Tokens between the word of comparison and its number: `down from last month's seasonally adjusted 12`. */
const REACH = 6

/** `more than the 5.1 percent of a year before` is a mention with the words that compare it. */
const COMPARED = /^(?:more|less|fewer|higher|lower) than the /i

/** Words that may stand between the word of comparison and the number, besides dates and names. */
const FILLING = new Set([
  'of',
  'estimate',
  'forecast',
  'figure',
  'level',
  'rate',
  'average',
  'high',
  'low',
  'peak',
  'the',
  'a',
  'an',
  "'s",
  '’s',
  'previous',
  'earlier',
  'current',
  'prior',
  'initial',
  'original',
  'just',
  'only',
  'its',
  'their',
  'last',
  'year',
  'month',
  'week',
  'quarter',
])

/**
 * Whether a number is the one before the change or the one compared with; `earlier` is the number before it.
 *
 * isEarlierNumber('52 percent, up from 47 percent', the second) //=> true
 */
export function isEarlierNumber(reading: Reading, { mention, first, end }: Placed, earlier: Placed | null): boolean {
  const { tokens } = reading
  if (isCompared(tokens, first) || isYardstick(tokens, first)) return true
  if (earlier !== null && isOfChangeBefore(tokens, first)) return true
  if (COMPARED.test(mention.text) || (earlier !== null && isOfPeriodBefore(tokens, end))) return true
  const at = comparisonBefore(reading, first)
  const before = tokens[at - 1]?.lower
  switch (tokens[at]?.lower) {
    case 'with':
    case 'to':
      return before === 'compared'
    // `more than the 12 percent of last year`; but `more than 12 percent` is a bound
    case 'than':
      return at < first - 1
    // `a $6 million loss, against a $3 million profit a year before`
    case 'against':
      return earlier !== null && isSetBeside(tokens, end)
    // `after a 0.6 percent rise in May`
    case 'after':
    case 'following':
    case 'matching':
    case 'since':
      return at < first - 1 && TREND_WORDS.has(tokens[end]?.lower ?? '')
    case 'from':
      // `fell from a high of 53 percent`, `from $11 million in 2011 to $10 million`
      if (before === 'up' || before === 'down' || PEAKS.has(tokens[first - 2]?.lower ?? '')) return true
      // `fell to 3 percent from an earlier estimate of 4`, `falling from its current 4 percent to 3`
      if (at < first - 1) return isStart(tokens, at + 1, earlier) || isLeft(reading, at + 1, end)
      return (
        at === first - 1 &&
        (isStart(tokens, first, earlier) || isMoved(earlier, at, mention) || isLeft(reading, first, end))
      )
    default:
      return false
  }
}

/** `compared with a corrected loss of $8 million`. */
function isCompared(tokens: Reading['tokens'], first: number): boolean {
  for (let i = first - 1; i > first - REACH; i--) {
    if (/^(?:with|to)$/.test(tokens[i]?.lower ?? '') && /^(?:compared|contrast)$/.test(tokens[i - 1]?.lower ?? ''))
      return true
    // `a change from the loss of $3 million`
    if (tokens[i]?.lower === 'from' && TURNS.has(tokens[i - 1]?.lower ?? '')) return true
    // `an increase on the 3 percent of May`
    if (tokens[i]?.lower === 'on' && i < first - 1 && CHANGES.has(tokens[i - 1]?.lower ?? '')) return true
    const inner = /^(?:ADP|DET|ADJ|NOUN|PART)$/.test(tokens[i]?.pos ?? '') || tokens[i]?.lower.endsWith('ed')
    if (!inner) return false
  }
  return false
}

/** `below the Norwegian average of 4 percent`, `above dealers' forecasts of 4 percent`: what the number before is measured by. */
function isYardstick(tokens: Reading['tokens'], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'of' || !YARDSTICKS.has(tokens[first - 2]?.lower ?? '')) return false
  let at = first - 3
  while (/^(?:ADJ|NOUN|PROPN|DET|PART)$/.test(tokens[at]?.pos ?? '')) at--
  return /^(?:below|above|beyond|under|over)$/.test(tokens[at]?.lower ?? '')
}

const TURNS = new Set([...CHANGES, 'change', 'turnaround', 'swing', 'recovery'])

const YARDSTICKS = new Set([...words('average mean median estimate estimates target'), ...FORECAST_NOUNS])

/** `rose to 4 percent from 3`: the number before it is what was reached. */
function isStart(tokens: Reading['tokens'], first: number, earlier: Placed | null): boolean {
  return earlier !== null && first - earlier.end < NEAR_CHANGE && tokens[earlier.first - 1]?.lower === 'to'
}

/** `up 8 percent from $9 million`, `to 3 percent and 2 percent from 4 percent`: what it was before the change. */
function isMoved(earlier: Placed | null, at: number, mention: Placed['mention']): boolean {
  const before = earlier?.mention
  if (before?.kind !== 'quantity' || mention.kind !== 'quantity' || earlier?.end !== at) return false
  return before.trend !== null || (before.unitKind !== 'count' && before.unit === mention.unit)
}

/** `slid from 61 percent in an earlier survey to 55 percent`: the number behind it is what was reached. */
function isLeft({ tokens, covering, quantityAt }: Reading, first: number, end: number): boolean {
  const moved = /^(?:VERB|ADV)$/.test(tokens[first - 2]?.pos ?? '') || tokens[first - 2]?.text === ','
  for (let i = end; i < end + REACH; i++) {
    if (tokens[i]?.lower !== 'to') continue
    const reached = covering.get(i + 1)?.mention
    // `swell from 80 shops in 2019 to 106 in 2021`: a bare number is no mention
    if (reached === undefined ? tokens[i + 1]?.pos !== 'NUM' : reached.kind !== 'quantity') continue
    // `the growth of the league from 16 members to 19`
    const start = quantityAt.get(first)?.mention
    const unit = reached?.kind === 'quantity' ? reached.unit : null
    return moved || unit === null || (start?.kind === 'quantity' && start.unit === unit)
  }
  return false
}

const PEAKS = new Set(['high', 'low', 'peak'])

/** `and $377bn in the previous year`, `and $377bn a year earlier`: the number of the period before, beside that of this one. */
function isOfPeriodBefore(tokens: Reading['tokens'], end: number): boolean {
  const third = tokens[end + 2]?.lower ?? ''
  switch (tokens[end]?.lower) {
    case 'in':
    case 'for':
      return PREVIOUS.has(third)
    case 'a':
    case 'one':
    case 'the':
      return EARLIER.has(third) && PERIODS.has(tokens[end + 1]?.lower ?? '')
    // `from $9 million year-earlier`
    case 'year':
      return tokens[end + 1]?.text === '-' && EARLIER.has(third)
    default:
      return false
  }
}

/** `against a $9m (£5m) loss in the quarter a year before`: whether the period before is told right behind the number's phrase. */
function isSetBeside(tokens: Reading['tokens'], end: number): boolean {
  for (let i = behindBracket(tokens, end, end + LONGEST_BRACKET); i < end + LONGEST_BRACKET + REACH; i++) {
    if (isOfPeriodBefore(tokens, i)) return true
    if (!/^(?:NOUN|ADJ|ADP|DET)$/.test(tokens[i]?.pos ?? '')) return false
  }
  return false
}

/** `down 3 percent, following a fall of 2 percent in May`: the change before. */
function isOfChangeBefore(tokens: Reading['tokens'], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'of' || !TREND_WORDS.has(tokens[first - 2]?.lower ?? '')) return false
  let at = first - 3
  while (/^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at--
  return /^(?:after|following)$/.test(tokens[at]?.lower ?? '')
}

const PREVIOUS = new Set(['previous', 'prior', 'preceding'])
const EARLIER = new Set(['earlier', 'before', 'ago'])
const PERIODS = new Set(['year', 'month', 'quarter', 'week', 'decade'])

/** The nearest token before the number that is no part of its phrase. */
function comparisonBefore({ tokens, covering }: Reading, first: number): number {
  let at = first - 1
  while (at > first - REACH && (FILLING.has(tokens[at]?.lower ?? '') || covering.get(at)?.mention.kind === 'date')) at--
  return at
}
