// Numbers that say how far a metric lies from something, or by what it is measured, and not where it stands.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Reading } from '../reading.ts'
import type { Setting } from './setting.ts'

/** `fell short of the 4 percent growth foreseen`, `topped the 4 percent that dealers foresaw`, `bid half of the $4 that it is worth`. */
export function isYardstick({ tokens }: Reading, { verb, verbAt, isSubject, first }: Setting): boolean {
  if (isSubject || verbAt < 0) return false
  if (tokens[first - 1]?.lower === 'the' && tokens[first - 2]?.lower === 'of' && tokens[first - 3]?.lower === 'half')
    return true
  // the number reads `short of the 4 percent`
  if (tokens[verbAt + 1]?.lower === 'short' && tokens[verbAt + 2]?.lower === 'of') return true
  // `is outstripping demand by 30 percent`
  return PASSING.has(verb) && /^(?:the|by)$/.test(tokens[first - 1]?.lower ?? '')
}

const PASSING = new Set(['top', 'beat', 'exceed', 'surpass', 'outstrip', 'outpace'])

/** `a tax on earnings over £100,000`: which ones are meant, and how many nobody says. */
export function isThreshold({ tokens }: Reading, { first }: Setting): boolean {
  return /^(?:over|above|below|under)$/.test(tokens[first]?.lower ?? '') && OF_EACH.has(tokens[first - 1]?.lower ?? '')
}

/** What each of many has; but `pushed prices over £3`. */
const OF_EACH = wordSet('earnings incomes income donations gifts wages salaries pay fee fees')

/** `£2 million more than was planned`: how far two sums lie apart, and neither of them. */
export function isDifference({ tokens }: Reading, { end }: Setting): boolean {
  const next = tokens[end]?.lower ?? ''
  if (next === 'above' || next === 'below') return true
  // `a £2 million difference in investment`
  if (/^(?:difference|discrepancy|gap)$/.test(next)) return true
  return (
    /^(?:more|less|higher|lower)$/.test(next) &&
    (tokens[end + 1]?.lower === 'than' || tokens[end + 2]?.lower === 'than')
  )
}
