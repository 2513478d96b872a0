// Numbers written in digits: grouped by comma, blank, dot or apostrophe, with decimals. Words and scales are left to numerals.
import { codeAt, isDigit, isLetter } from './characters.ts'

export type Digits = {
  readonly end: number
  /** Digits with a point, ready for `Number`; null where too long to be a number of an article. */
  readonly plain: string | null
}

/** Longest run of characters that is read as one number; `1,000,000,…` over a megabyte is no number. */
const LONGEST = 60

function digitsEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isDigit(codeAt(text, i))) i++
  return i
}

/** Where groups of exactly three digits, each after `separator`, end; `at` where there are none. */
function groupsEnd(text: string, at: number, end: number, separator: number): number {
  let i = at
  while (i - at < LONGEST && codeAt(text, i) === separator) {
    const next = digitsEnd(text, i + 1, Math.min(end, i + 6))
    if (next !== i + 4) break
    i = next
  }
  return i
}

/** `1,00,00,000`: groups of two and a last one of three, as in India. */
function indianEnd(text: string, at: number, end: number): number {
  let i = at
  while (i - at < LONGEST && codeAt(text, i) === 44) {
    const next = digitsEnd(text, i + 1, Math.min(end, i + 6))
    if (next === i + 4) return next
    if (next !== i + 3) return at
    i = next
  }
  return at
}

const COMMA = 44
const DOT = 46
const APOSTROPHE = 39
const GROUPING = [COMMA, 0x20, 0xa0, 0x202f, 0x2009, APOSTROPHE, 0x2019]

/**
 * The digits that begin at `at`, in any grouping; undefined where none begin, or where they are no plain number
 * (`1.2.3`, `0x1F`).
 *
 * readDigits('1,234.5 tonnes', 0, 14) //=> { end: 7, plain: '1234.5' }
 */
export function readDigits(text: string, at: number, end: number): Digits | undefined {
  const whole = digitsEnd(text, at, Math.min(end, at + LONGEST))
  let stop = whole
  if (whole - at >= LONGEST) return { end: digitsEnd(text, whole, end), plain: null }
  if (whole === at && !(codeAt(text, at) === DOT && isDigit(codeAt(text, at + 1)))) return undefined
  if (whole > at && whole - at <= 3) {
    for (const separator of GROUPING) {
      stop = groupsEnd(text, whole, end, separator)
      if (stop > whole) break
    }
    if (stop === whole && whole - at <= 2) stop = indianEnd(text, whole, end)
    if (stop - at >= LONGEST) return { end: stop, plain: null }
    const dots = groupsEnd(text, whole, end, DOT)
    // `1.234.567` can only be grouped; `1.234` alone is a decimal in English.
    if (stop === whole && dots >= whole + 8) stop = dots
  }
  // `80, 000`, as wires set it.
  if (stop - at <= 3 && text.startsWith(', 000', stop) && !isDigit(codeAt(text, stop + 5))) stop += 5
  // `10,0000` and `1 2345` are no groups.
  if (stop > whole && isDigit(codeAt(text, stop))) stop = whole
  let plain = text.slice(at, stop).replace(/\D/g, '')
  const grouped = codeAt(text, whole) === DOT && stop > whole
  if (!grouped && codeAt(text, stop) === DOT && isDigit(codeAt(text, stop + 1))) {
    const decimals = digitsEnd(text, stop + 1, Math.min(end, stop + LONGEST))
    if (codeAt(text, decimals) === DOT && isDigit(codeAt(text, decimals + 1))) return undefined
    plain += text.slice(stop, decimals)
    stop = decimals
  } else if (stop === whole && isDecimalComma(text, whole, end)) {
    stop = digitsEnd(text, whole + 1, whole + 3)
    plain += `.${text.slice(whole + 1, stop)}`
  }
  // `0x1F` is no number of an article.
  if (codeAt(text, stop) === 120 && isHexadecimal(codeAt(text, stop + 1)) && plain === '0') return undefined
  return { end: stop, plain }
}

const isHexadecimal = (code: number) => isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102)

/** `1,5 million`, `2,5%`: one or two digits after a comma, and a percent sign or scale right after them. */
function isDecimalComma(text: string, comma: number, end: number): boolean {
  if (codeAt(text, comma) !== COMMA) return false
  const stop = digitsEnd(text, comma + 1, Math.min(end, comma + 4))
  if (stop === comma + 1 || stop > comma + 3) return false
  if (codeAt(text, stop) === 37) return true
  const blank = codeAt(text, stop) === 32 ? stop + 1 : stop
  if (!isLetter(codeAt(text, blank))) return false
  return /^(?:%|per ?cent|million|billion|trillion|bn|tn)/.test(text.slice(blank, blank + 8))
}
