// Numbers that tell how long something lasted or how far events lie apart: they measure nothing that another report could bear out.
import { SUPERLATIVES } from '../../lexicon/numbers/superlatives.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { QuantityMention } from '../../schema/index.ts'
import type { Placed, Reading } from '../reading.ts'
import type { Setting } from './setting.ts'

/** `every four days`, `two days after the trial`, `two games into it`, `two seasons ago`: how far events lie apart, and not how long anything lasts. */
export function isInterval(reading: Reading, { first, end }: Placed, { unit }: QuantityMention): boolean {
  const { tokens } = reading
  if (tokens[end]?.lower === 'ago') return true
  // `left two moves before that`
  if (tokens[end]?.lower === 'before' && tokens[end + 1]?.lower === 'that') return true
  // `ran two blocks from the bank`, `lives 12 doors away`
  if (unit !== null && DISTANCES.has(unit) && OFF.has(tokens[end]?.lower ?? '')) return true
  if (unit === null || !SPANS.has(unit)) return false
  return tokens[first - 1]?.lower === 'every' || APART.has(tokens[end]?.lower ?? '') || isRun(reading, first)
}

/** `lost 4 points over the past five sessions`, `unbeaten in their last nine games`: a stretch of time; but `won their last nine games`. */
export function isStretch({ tokens }: Reading, { first, isArgument, quantity: { unit } }: Setting): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const timed = unit !== null && SPANS.has(unit)
  if (before === 'past') return timed || !isArgument
  return timed && !isArgument && RUNNING.has(before)
}

const RUNNING = new Set(['last', 'previous', 'next', 'first', 'opening', 'coming'])

/** `a second win in nine races`: how long something had not happened. */
function isRun({ tokens }: Reading, first: number): boolean {
  if (!/^(?:in|for)$/.test(tokens[first - 1]?.lower ?? '')) return false
  for (let i = first - 2; i > first - LONGEST_RUN; i--) {
    const token = tokens[i]
    if (SUPERLATIVES.has(token?.lower ?? '')) return true
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(token?.pos ?? '')) return false
  }
  return false
}

/** Tokens of `first home league defeat in`. */
const LONGEST_RUN = 7

const SPANS = wordSet(
  'year month week day hour minute decade season game match race round fixture meeting attempt visit outing session election',
)
const DISTANCES = wordSet('block street city-block door house floor stop town village')
const OFF = wordSet('from away off north south east west up down')
const APART = new Set(['after', 'before', 'later', 'earlier', 'since', 'previously', 'into'])
