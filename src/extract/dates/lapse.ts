// lapse: `in two weeks` is a day in `will open in two weeks`, and a length of time in `sold out in two weeks`, `the lowest in
// two weeks`. The rule reads it as a day; the clause round it says whether it is one.
import type { Document, Sentence } from '../../schema/index.ts'
import type { Atom } from './atoms.ts'
import type { Tense } from './tense.ts'
import type { Time } from './time.ts'

export const LAPSE_RULE = 'in <number> <unit>'

/** Tokens before `in` that may hold what is counted or compared: `the second vote in three years`. */
const REACH = 7
export const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)|once|twice|only|than)$/
export const SUPERLATIVE = /^(?:most|least|best|worst|[a-z]{3,12}est)$/
export const NO_SUPERLATIVES: ReadonlySet<string> = new Set([
  'interest',
  'forest',
  'protest',
  'latest',
  'request',
  'test',
  'west',
])

/** `that in nine years, it shall be`: what opens a clause looks to its own verb; `coming up in two weeks` looks ahead. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['', 'that', '"', '“', 'and', 'but'])
const AHEAD: ReadonlySet<string> = new Set(['coming', 'forward', 'upcoming'])

/** The time of an expression, as a length where `in` tells how long. */
export function lapseOf(
  document: Document,
  sentence: Sentence,
  { rule, first, time, start, end }: Atom,
  tense: Tense,
): Time {
  const { shift } = time
  if (rule !== LAPSE_RULE || shift === undefined || /time$/i.test(document.text.slice(start, end))) return time
  if (tense !== 'past' && !isCompared(document, sentence, first)) return time
  if (looksAhead(document, sentence, first)) return time
  return { type: 'DURATION', parts: {}, lengths: [{ unit: shift.unit, amount: shift.amount }] }
}

function looksAhead({ tokens }: Document, { firstToken }: Sentence, at: number): boolean {
  if (OPENS_CLAUSE.has(at > firstToken ? (tokens[at - 1]?.lower ?? '') : '')) return true
  for (let i = at - 1; i >= firstToken && i >= at - REACH; i--) if (AHEAD.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** `the biggest strike in a decade`, `for the fourth time in nine weeks` */
function isCompared({ tokens }: Document, { firstToken }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= firstToken && i >= at - REACH; i--) {
    const token = tokens[i]
    if (token === undefined || token.pos === 'PUNCT') return false
    if (ORDINAL.test(token.lower)) return true
    if (SUPERLATIVE.test(token.lower) && !NO_SUPERLATIVES.has(token.lower)) return true
  }
  return false
}
