// told-as-past: dates that the words beside them put behind the day of publication, though they lie near before it too or the
// clause tells of what is to come: `she left in February`, told in December, is of the last February, and `she was leaving in
// February` may be of the next.
import { SCHEDULED_EVENTS } from '../../lexicon/time/scheduled-events.ts'
import type { Document, Sentence } from '../../schema/index.ts'
import type { Atom } from './atoms.ts'
import { isSimplePast } from './tense.ts'

/** Tokens between a verb and `in February`: `signed the bill into law`. */
const REACH = 6
/** What is done with a day to come: `scheduled a vote in January`. */
const ARRANGING =
  /^(?:agreed|announced|backed|booked|called|declared|expected|demanded|discussed|found|gave|got|had|held|hoped|made|moved|offered|ordered|planned|pledged|promised|proposed|put|said|saw|scheduled|set|sought|told|unveiled|urged|wanted|won)$/

/** `stepped down in February`, `sold in shops since January`: whether a month is surely one that is over. */
export function isToldAsPast({ tokens }: Document, { first, time }: Atom, start: number): boolean {
  const { parts } = time
  if (parts.month === undefined || parts.year !== undefined) return false
  const before = tokens[first - 1]?.lower
  if (before === 'since') return true
  if (before !== 'in' || parts.day !== undefined) return false
  for (let i = first - 2; i >= Math.max(start, first - 2 - REACH); i--) {
    const token = tokens[i]
    if (token === undefined || token.pos === 'PUNCT' || SCHEDULED_EVENTS.has(token.lower)) return false
    if (isSimplePast(tokens, i, start)) return i === first - 2 || !ARRANGING.test(token.lower)
    if (token.pos === 'VERB' || token.pos === 'AUX') return false
  }
  return false
}

/** `The mayor on Friday first denied it`: the verb of the date stands right behind it. */
export function opensPastVerb({ tokens }: Document, { first, endToken }: Atom, sentence: Sentence): boolean {
  const before = tokens[first - 1]
  if (first <= sentence.firstToken || (before?.lower !== 'on' && before?.pos !== 'PROPN')) return false
  let next = endToken
  if (/^(?:first|also|again|later|still)$|ly$/.test(tokens[next]?.lower ?? '')) next++
  const verb = tokens[next]
  return next < sentence.endToken && verb !== undefined && isSimplePast(tokens, next, next)
}
