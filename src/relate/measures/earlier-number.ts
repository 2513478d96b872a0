// Numbers that a sentence only measures the new one by: `up from 47 percent`, `than the 5.1 percent of a year before`. They are of
// another time, which the sentence seldom names in full, so they make no claim.
import { TREND_WORDS } from '../../lexicon/trends.ts'
import type { Placed, Reading } from '../reading.ts'

/** Tokens between what a number was and what it is: `to $1bn for the three months to May, from`. */
const NEAR_CHANGE = 14
/** Tokens between the word of comparison and its number: `down from last month's seasonally adjusted 12`. */
const REACH = 6

/** Words that may stand between the word of comparison and the number, besides dates and names. */
const FILLING = new Set([
  'the',
  'a',
  'an',
  "'s",
  '’s',
  'previous',
  'earlier',
  'prior',
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
  if (/^(?:more|less|fewer|higher|lower) than the /i.test(mention.text)) return true
  if (earlier !== null && isOfPeriodBefore(tokens, end)) return true
  const at = comparisonBefore(reading, first)
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '']
  if (word === 'from' && /^(?:up|down)$/.test(before)) return true
  if (/^(?:with|to)$/.test(word) && before === 'compared') return true
  // `after a 0.6 percent rise in May`, `more than the 12 percent of last year`; but `more than 12 percent` is a bound
  if (/^(?:after|following|matching|since)$/.test(word))
    return at < first - 1 && TREND_WORDS.has(tokens[end]?.lower ?? '')
  if (word === 'than') return at < first - 1
  return (
    word === 'from' &&
    at === first - 1 &&
    earlier !== null &&
    first - earlier.end < NEAR_CHANGE &&
    tokens[earlier.first - 1]?.lower === 'to'
  )
}

/** `and $377bn in the previous year`, `and $377bn a year earlier`: the number of the period before, beside that of this one. */
function isOfPeriodBefore(tokens: Reading['tokens'], end: number): boolean {
  const [first, second, third] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? '', tokens[end + 2]?.lower ?? '']
  if (first === 'in' || first === 'for')
    return /^(?:the|its)$/.test(second) && /^(?:previous|prior|preceding)$/.test(third)
  return /^(?:a|one|the)$/.test(first) && PERIODS.has(second) && /^(?:earlier|before|ago)$/.test(third)
}

const PERIODS = new Set(['year', 'month', 'quarter', 'week', 'decade'])

/** The nearest token before the number that is no part of its phrase. */
function comparisonBefore({ tokens, covering }: Reading, first: number): number {
  let at = first - 1
  while (at > first - REACH && (FILLING.has(tokens[at]?.lower ?? '') || covering.get(at)?.mention.kind === 'date')) at--
  return at
}
