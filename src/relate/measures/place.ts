// Where a number holds: the place that stands behind it under a preposition, in its own breath.
import { SAYING_VERBS } from '../../lexicon/events/acts.ts'
import { RELATIVES } from '../../lexicon/grammar/clause-words.ts'
import { PLACELESS_WORDS } from '../../lexicon/places/placeless-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { baseOf } from '../../text/inflection.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Reading } from '../reading.ts'
import type { Setting } from './setting.ts'

const PLACING = new Set(['in', 'at', 'near', 'across', 'around', 'outside', 'throughout'])
/** Behind them stands what the number is set against, or another clause: `7 per head, compared with 6 in Norway`. */
const LEAVING = wordSet(
  'compared than versus against while whereas but as when because since despite thanks from to except',
)
/** Tokens between a number and its place. */
const REACH = 10

const opensClause = (tokens: Reading['tokens'], at: number): boolean =>
  /^(?:PRON|AUX|VERB|NOUN|DET)$/.test(tokens[at]?.pos ?? '')

/**
 * The place that a number is told of, null where none stands behind it, or only that of something else.
 *
 * placeOf(reading, '12 people in Lima') //=> 'Lima'
 */
export function placeOf(reading: Reading, { first, end, to, verbAt }: Setting): string | null {
  const { tokens, placed, covering } = reading
  // `the club's 12 members gather in Lima`: they are not its members there
  const stop = isPossessiveMark(tokens[first - 1]) && verbAt >= end ? verbAt : Math.min(to, end + REACH)
  for (let i = end; i < stop; i++) {
    const token = tokens[i]
    if (token === undefined) return null
    const under = tokens[i - 1]?.lower ?? ''
    const mention = placed.get(i)?.mention
    // `growth is 6 percent, in Norway they expect 4`: another clause
    const other = tokens[i - 2]?.text === ',' && opensClause(tokens, placed.get(i)?.end ?? i + 1)
    if (mention?.kind === 'place' && PLACING.has(under) && other) return null
    if (mention?.kind === 'place' && PLACING.has(under))
      return PLACELESS_WORDS.has(tokens[i - 2]?.lower ?? '') ? null : mention.text
    if (covering.has(i)) continue
    if (RELATIVES.has(token.lower) || LEAVING.has(token.lower)) return null
    if (token.pos === 'VERB' && SAYING_VERBS.has(baseOf(token.lower))) return null
    if (token.text === ',' && !PLACING.has(tokens[i + 1]?.lower ?? '')) return null
  }
  return null
}
