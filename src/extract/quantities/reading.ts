// What stands at a number: an ordinal, a result, a range, a single quantity, or nothing. Tried in this order.
import { STREET_WORDS } from '../../lexicon/numbers/counted-nouns.ts'
import { type Amount, readAmount } from './amount.ts'
import { boundBefore } from './bound.ts'
import { isPlural } from './counted.ts'
import { openerBefore, readInterval } from './interval.ts'
import { readOtherSide } from './limits.ts'
import { readParts } from './parts.ts'
import { isYears, type Joined, readCents, readJoined } from './range.ts'
import { readResult } from './result.ts'
import { type Outcome, quantity, type Scope, tokenBack, tokenFrom } from './scope.ts'
import { readSingle } from './single.ts'
import { tellsChange } from './trend.ts'

/** Reads the number that begins at `at`, in token `i`; undefined where none does. */
export function readQuantity(scope: Scope, at: number, i: number): Outcome | undefined {
  const { text, start: floor, end } = scope
  const amount = readAmount(text, at, floor, end)
  if (!amount) return undefined
  const { numeral } = amount
  const opener = openerBefore(text, amount.start, floor)
  const skip: Outcome = { end: numeral.end, reading: null }
  if (amount.value === null && numeral.form !== 'vague') return skip
  if (isPlainYear(scope, amount, i)) return skip
  const joined = readJoined(text, amount, end, opener?.word ?? null)
  if (joined && isYears(text, joined) && !joined.second.unit) {
    // `2008-2009` is a period; `1500-1600 jobs` counts.
    if (!isPlural(scope.tokens[tokenFrom(scope, joined.end, i)])) return { end: joined.end, reading: null }
  } else if (joined?.by === 'to' && !opener && isYearBeforeAmount(scope, amount, i)) {
    return skip
  } else if (joined && (opener || !isChange(scope, joined, i))) {
    const read = readResult(scope, joined, i) ?? readInterval(scope, joined, opener, i)
    if (read) return read
  }
  if (numeral.form === 'ordinal') return readOrdinal(scope, amount, i)
  return readSingle(scope, readCents(text, amount, end) ?? readParts(text, amount, end) ?? amount, i) ?? skip
}

/**
 * `rose $2 million to $9 million`, `rose by 12 to 230`, `edged up 0.2% to 5%`: by the first, to the second. Of per cent that are near
 * each other, `rose 5% to 7%`, it is a range more often, and of bare numbers too.
 */
function isChange(scope: Scope, { first, second, by }: Joined, i: number): boolean {
  // `grew by 2 to 15 percent`
  if (by !== 'to' || (second.unit?.kind === 'percent' && !first.unit)) return false
  const isFarApart = (second.value ?? 0) > (first.value ?? 0) * FAR_APART
  const areMeasured = first.unit && second.unit && first.unit.kind !== 'percent' && second.unit.kind !== 'percent'
  if (!isFarApart && !areMeasured) return false
  return tellsChange(scope.tokens, tokenBack(scope, first.start, i), scope.firstToken)
}

/** No range of a change is so wide. */
const FAR_APART = 5

/** `rose 4% in 2019 to £3 billion`: what was reached is told behind the year, and no range begins with it. */
function isYearBeforeAmount({ tokens, firstToken }: Scope, { numeral, unit }: Amount, i: number): boolean {
  const { value, start, end } = numeral
  if (unit || numeral.form !== 'digits' || value === null || value < 1900 || value > 2049 || end - start !== 4)
    return false
  return i > firstToken && /^(?:in|since|during)$/.test(tokens[i - 1]?.lower ?? '')
}

const YEAR_BEFORE = new Set(['in', 'since', 'of', 'until', 'by', 'during', 'for'])

/** `in 2019,` and `since 2014.`: the commonest number of all, told by the word before it and the mark behind it. */
function isPlainYear({ text, tokens, firstToken }: Scope, { numeral, unit, start }: Amount, i: number): boolean {
  const { value, end } = numeral
  if (unit || numeral.form !== 'digits' || value === null || value < 1900 || value > 2049 || end - start !== 4)
    return false
  const code = text.charCodeAt(end)
  const stops =
    code === 44 || code === 41 || code === 59 || Number.isNaN(code) || (code === 46 && text.charCodeAt(end + 1) === 32)
  return stops && i > firstToken && YEAR_BEFORE.has(tokens[i - 1]?.lower ?? '')
}

function readOrdinal(scope: Scope, amount: Amount, i: number): Outcome {
  const { start, numeral, value: number } = amount
  const skip = { end: numeral.end, reading: null }
  const before = boundBefore(scope.text, start, scope.start)
  // `higher than the tenth but lower than the fifteenth`
  const sided = before && readOtherSide(scope, amount, before, numeral.end, i)
  if (sided) {
    const { low, high, bound, end } = sided
    const value = quantity({ low, high, bound, unitKind: 'ordinal' })
    return { end, reading: { start: before.start, end, number: numeral.start, rule: '<ordinal> to <ordinal>', value } }
  }
  const next = tokenFrom(scope, numeral.end, i)
  const token = next < scope.endToken ? scope.tokens[next] : undefined
  const counts =
    token &&
    (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM' || token.text === '-')
  if (!counts || number === null || STREET_WORDS.has(token.lower)) return skip
  const span = { start, end: numeral.end, number: numeral.start }
  const fields = quantity({ value: number, low: number, high: number, unitKind: 'ordinal' })
  return { end: numeral.end, reading: { ...span, rule: '<ordinal>', value: fields } }
}
