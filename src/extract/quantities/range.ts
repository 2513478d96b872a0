// Two amounts that are one: ranges (`5 to 7 per cent`), changes (`from 12 to 15`), results (`3-1`) and sums (`3 dollars 50 cents`).
import { CARDINALS } from '../../lexicon/numbers/number-words.ts'
import { isDash, isDigit, isLetter, wordEnd } from '../../text/characters.ts'
import { readDigits } from '../../text/digits.ts'
import { type Amount, readAmount } from './amount.ts'

export type Joined = {
  readonly first: Amount
  readonly second: Amount
  readonly by: 'dash' | 'to' | 'and' | 'or'
  readonly end: number
}

type Connector = {
  readonly by: Joined['by']
  readonly pattern: RegExp
  readonly examples: readonly [string, ...string[]]
}

/** What stands between the two ends. */
export const CONNECTORS: readonly Connector[] = [
  { by: 'dash', pattern: / ?(?:-to-|[-\u2010-\u2015~]) ?/y, examples: ['-', ' – ', '-to-'] },
  {
    by: 'to',
    pattern: / (?:to|through|till|until) (?:(?:about|around|roughly|nearly|almost|over|even|up to) )?/y,
    examples: [' to ', ' through ', ' to about '],
  },
  { by: 'or', pattern: / or (?:even )?/y, examples: [' or ', ' or even '] },
  {
    by: 'and',
    pattern: / and (?:(?:about|around|roughly|nearly|almost|over) )?/y,
    examples: [' and ', ' and nearly '],
  },
]

const NUMBER_START = /(?:[A-Za-z.]{0,4}[$€£¥₫₹₩฿] ?|[A-Z]{2,4} ?)?(?:[-−+](?=\.?\d))?(?=\.?\d)/y

/** Where the digits or the number word of an amount that begins at `at` stand, behind its currency and sign; -1 for neither. */
export function numberAt(text: string, at: number): number {
  NUMBER_START.lastIndex = at
  const match = NUMBER_START.exec(text)
  if (match) return at + match[0].length
  return isLetter(text.charCodeAt(at)) ? at : -1
}

/** The power of ten that a written scale adds, and the number before it: `15 billion` is 15 and 1e9. */
function scaleOf(text: string, amount: Amount): { mantissa: number; scale: number } | undefined {
  const { numeral } = amount
  if (numeral.value === null || numeral.form === 'vague') return undefined
  const digits = readDigits(text, numeral.start, numeral.end)
  const stop = wordEnd(text, numeral.start, numeral.end)
  const mantissa = digits ? Number(digits.plain) : CARDINALS.get(text.slice(numeral.start, stop).toLowerCase())
  if (!mantissa) return undefined
  const scale = Math.round(numeral.value / mantissa)
  return scale >= 100 && Math.abs(scale * mantissa - numeral.value) < 1e-6 * numeral.value
    ? { mantissa, scale }
    : undefined
}

/** `amount` times the scale that only the second end carries: 10 in `from $10 to $15 billion`. */
function shareScale(text: string, first: Amount, second: Amount): Amount {
  const scaled = scaleOf(text, second)
  const value = first.value
  if (!scaled || value === null || Math.abs(value) >= 1000 || value > scaled.mantissa || scaleOf(text, first))
    return first
  return { ...first, value: Number((value * scaled.scale).toPrecision(15)) }
}

function sameUnit(first: Amount, second: Amount): boolean {
  if (!first.unit || !second.unit) return true
  // `earnings of $1.20 to $1.40 per share`
  const rated = second.unit.name.startsWith(`${first.unit.name} per `)
  return (rated || first.unit.name === second.unit.name) && first.unit.currency === second.unit.currency
}

/**
 * The second amount of a range whose first one is `first`; `and` joins only behind `between`, in any order only behind `from`.
 * `asResult` lets the larger stand first, as scores and votes have it.
 */
export function readJoined(
  text: string,
  first: Amount,
  end: number,
  opener: 'between' | 'from' | null,
): Joined | undefined {
  if (first.value === null) return undefined
  // Nearly every number is followed by something that joins nothing.
  const gap = text.charCodeAt(first.end) === 32 ? first.end + 1 : first.end
  const code = text.charCodeAt(gap)
  if (!isDash(code) && code !== 126 && !'taou'.includes(text[gap] ?? ' ') && code !== 0x2015) return undefined
  const ordinal = first.numeral.form === 'ordinal'
  // `between the tenth and the fifteenth` place
  if (ordinal && opener === null) return undefined
  for (const { by, pattern } of CONNECTORS) {
    if (by === 'and' && opener !== 'between') continue
    pattern.lastIndex = first.end
    const match = pattern.exec(text)
    if (!match) continue
    const at = numberAt(text, first.end + match[0].length)
    if (at < 0) continue
    const from = first.end + match[0].length
    const second = readAmount(text, ordinal && text.startsWith('the ', at) ? at + 4 : at, from, end)
    if (!second || second.value === null || !sameUnit(first, second)) continue
    if ((second.numeral.form === 'ordinal') !== ordinal) continue
    // `twenty-five to six`, `5 or one of them`: a fraction word is no end of a range of digits.
    if (by === 'or' && (first.numeral.form !== second.numeral.form || first.unit)) continue
    const lower = shareScale(text, first, second)
    const ordered = (lower.value ?? 0) < second.value
    if (!ordered && !(by === 'dash' && !first.unit && !second.unit) && opener !== 'from') continue
    // `rose 0.1% to 1,333`
    if ((by === 'dash' || by === 'to') && first.unit && !second.unit && first.unit.kind !== 'money') continue
    return { first: lower, second, by, end: second.end }
  }
  return undefined
}

const AND_CENTS = / (?:and )?/y

/** `3 dollars 50 cents` → 3.5; undefined where no part of the same currency follows. */
export function readCents(text: string, first: Amount, end: number): Amount | undefined {
  if (first.unit?.kind !== 'money' || first.value === null || !Number.isInteger(first.value)) return undefined
  AND_CENTS.lastIndex = first.end
  const gap = AND_CENTS.exec(text)
  if (!gap) return undefined
  const at = first.end + gap[0].length
  if (!isDigit(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at))) return undefined
  const part = readAmount(text, at, at, end)
  const cents = part?.unit
  if (!part || part.value === null || part.value >= 100 || part.value < 1 || first.value >= 1e5) return undefined
  // `15 dollars 50.`
  const bare =
    !cents &&
    part.end === part.numeral.end &&
    END.test(text.slice(part.end, part.end + 2)) &&
    first.unit.end === first.end
  const named = cents?.currency === first.unit.currency && (cents.name === 'cent' || cents.name === 'penny')
  if (!named && !(bare && first.unit.start > first.numeral.start && !part.numeral.form.startsWith('v')))
    return undefined
  return {
    ...first,
    end: part.end,
    value: (first.value * 100 + part.value) / 100,
    unit: { ...first.unit, end: part.end },
  }
}

const END = /^(?:[.!?]?$|[.,;!?)](?:\s|$))/

/** Whether the numbers are years of a period: `2008-2009`, `2014-15`. */
export function isYears(text: string, { first, second }: Joined): boolean {
  const from = text.slice(first.numeral.start, first.numeral.end)
  const to = text.slice(second.numeral.start, second.numeral.end)
  return /^(?:1[5-9]|20)\d\d$/.test(from) && /^(?:(?:1[5-9]|20)\d\d|\d\d)$/.test(to)
}
