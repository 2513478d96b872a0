// Numbers as articles write them, in digits and words: `1,234.5`, `3.2bn`, `two and a half million`, `hundreds of thousands`.
// Units, currencies, bounds and ranges are left to extract/quantities.
import { CARDINALS, FRACTION_SIGNS, LETTER_SCALES, ORDINALS, SHORT_SCALES } from '../lexicon/numbers/number-words.ts'
import { readCardinal } from './cardinals.ts'
import { isDash, isDigit, isLetter, isSpace, spaceEnd } from './characters.ts'
import { readDigits } from './digits.ts'
import { readFraction, readGroup, readVague } from './numeral-groups.ts'
import {
  type Numeral,
  type NumeralForm,
  nextWord,
  numeral,
  readAndPart,
  readScales,
  shift,
  times,
  type Word,
  wordAt,
} from './numeral-parts.ts'

export type { Numeral } from './numeral-parts.ts'

/** The number closes a list: what `and` joins to `stages 1, 3 and 4` is another thing. */
const LISTED = /\d(?:,| and|, and) $/

/** A dozen, a scale and `and a half` behind a whole number: `2 dozen`, `two and a half million`, `a million and a half`. */
function finish(text: string, start: number, at: number, end: number, plain: string, form: NumeralForm): Numeral {
  const part = LISTED.test(text.slice(Math.max(0, start - 7), start)) ? undefined : readAndPart(text, at, end)
  if (part) {
    const scales = readScales(text, part.end, end)
    return numeral(start, scales.end, times(Number(plain) + part.value, scales.exponent), 'fraction')
  }
  const scales = readScales(text, at, end)
  const word = nextWord(text, scales.end, end)
  if (word?.lower === 'dozen') return numeral(start, word.end, times(Number(plain) * 12, scales.exponent), form)
  const extra = scales.exponent > 0 ? readAndPart(text, scales.end, end) : undefined
  if (extra) return numeral(start, extra.end, times(Number(plain) + extra.value, scales.exponent), 'fraction')
  return numeral(start, scales.end, shift(plain, scales.exponent), form)
}

const SLASH = new Set([0x2f, 0x2044])
const EIGHTHS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128])

/** `1/2`, `3 1/2`, `1⁄32`: the fraction that begins at `at`; `9/11`, `24/7` and `1/2/2020` are none. */
function readSlash(text: string, at: number, end: number): { value: number; end: number } | undefined {
  const top = /^\d{1,3}/.exec(text.slice(at, at + 4))?.[0]
  if (!top || !SLASH.has(text.charCodeAt(at + top.length))) return undefined
  const from = at + top.length + 1
  const bottom = /^\d{1,3}(?![\d/\u2044])/.exec(text.slice(from, Math.min(end, from + 4)))?.[0]
  const value = Number(top) / Number(bottom)
  if (!bottom || !EIGHTHS.has(Number(bottom)) || value >= 1 || value === 0) return undefined
  return { value, end: from + bottom.length }
}

function readFromDigits(text: string, at: number, end: number, letters: boolean): Numeral | undefined {
  const slash = readSlash(text, at, end)
  if (slash) return numeral(at, slash.end, slash.value, 'fraction')
  const digits = readDigits(text, at, end)
  if (!digits) return undefined
  if (digits.plain === null) return numeral(at, digits.end, null, 'digits')
  const { plain } = digits
  const stop = digits.end
  const code = text.charCodeAt(stop)
  if (code === 0x2f && text.charCodeAt(stop + 1) === 48 && !isDigit(text.charCodeAt(stop + 2))) return undefined
  if (code === 94) return readPower(text, at, stop, end, plain)
  const sign = FRACTION_SIGNS.get(text[stop] ?? '')
  if (sign) return numeral(at, stop + 1, Number(plain) + sign[0] / sign[1], 'fraction')
  if (isLetter(code)) {
    const word = wordAt(text, stop, end)?.lower ?? ''
    // `12st` weighs twelve stone
    const isStone = word === 'st' && !/(?:^|[^1])1$/.test(plain)
    if ((word === 'st' && !isStone) || word === 'nd' || word === 'rd' || word === 'th')
      return numeral(at, stop + 2, Number(plain), 'ordinal')
    const scale = SHORT_SCALES.get(word) ?? (letters ? LETTER_SCALES.get(word) : undefined)
    if (scale !== undefined) return numeral(at, stop + word.length, shift(plain, scale), 'digits')
  }
  const mixed = isSpace(code) || code === 45 ? readSlash(text, stop + 1, end) : undefined
  if (mixed && !plain.includes('.')) return numeral(at, mixed.end, Number(plain) + mixed.value, 'fraction')
  const next = nextWord(text, stop, end)
  if (next && !next.hyphen) {
    const short = next.lower === 'k' || next.lower === 'cr' ? undefined : SHORT_SCALES.get(next.lower)
    const scale = short ?? (letters ? LETTER_SCALES.get(next.lower) : undefined)
    if (scale !== undefined && !isLetter(text.charCodeAt(next.end)))
      return numeral(at, next.end, shift(plain, scale), 'digits')
  }
  return finish(text, at, stop, end, plain, 'digits')
}

/** `10^6`; null where no machine number holds it (`10^400`). */
function readPower(text: string, start: number, caret: number, end: number, plain: string): Numeral {
  const exponent = readDigits(text, caret + 1, end)
  if (!exponent) return numeral(start, caret, Number(plain), 'digits')
  const value = Number(plain) ** Number(exponent.plain ?? 'NaN')
  return numeral(start, exponent.end, Number.isFinite(value) ? value : null, 'digits')
}

function readFromWords(text: string, first: Word, end: number): Numeral | undefined {
  if (first.lower === 'quarter') {
    const scales = readScales(text, first.end, end)
    return scales.exponent > 2 ? numeral(first.start, scales.end, times(0.25, scales.exponent), 'fraction') : undefined
  }
  const special = readVague(text, first, end) ?? readGroup(text, first, end) ?? readFraction(text, first, end)
  if (special) return special
  const ordinal = ORDINALS.get(first.lower)
  if (ordinal !== undefined) return numeral(first.start, first.end, ordinal, 'ordinal')
  const cardinal = readCardinal(text, first, end)
  if (!cardinal) return undefined
  if (cardinal.ordinal) return numeral(first.start, cardinal.end, cardinal.value, 'ordinal')
  // `a` alone is an article.
  if (cardinal.end === first.end && (first.lower === 'a' || first.lower === 'an')) {
    const next = nextWord(text, first.end, end)
    const rank = next && ORDINALS.get(next.lower)
    return rank ? numeral(first.start, next.end, rank, 'ordinal') : undefined
  }
  const spoken = cardinal.last === 0 ? readSpoken(text, cardinal.value, cardinal.end, end) : undefined
  if (spoken) return finish(text, first.start, spoken.end, end, spoken.plain, 'words')
  const part = cardinal.last > 0 ? readAndPart(text, cardinal.end, end) : undefined
  if (part) return numeral(first.start, part.end, cardinal.value + (times(part.value, cardinal.last) ?? 0), 'fraction')
  return finish(text, first.start, cardinal.end, end, String(cardinal.value), 'words')
}

/** `seven point two`, `three point one four`: a decimal as it is spoken; a game won by `one point two years ago` is none. */
function readSpoken(text: string, whole: number, at: number, end: number): { plain: string; end: number } | undefined {
  const point = whole === 1 ? undefined : nextWord(text, at, end)
  if (point?.lower !== 'point' || point.hyphen) return undefined
  let plain = `${whole}.`
  let stop = point.end
  for (let word = nextWord(text, stop, end); word !== undefined && !word.hyphen; word = nextWord(text, stop, end)) {
    const digit = CARDINALS.get(word.lower)
    if (digit === undefined || digit > 9 || word.lower.length < 3) break
    plain += digit
    stop = word.end
  }
  return stop === point.end ? undefined : { plain, end: stop }
}

/**
 * The number that begins at `at`, read as far as it goes and no further than `end`; undefined where none begins.
 * `letters` reads a lone `m`, `b`, `t` behind digits as million, billion, trillion: only where money is meant.
 *
 * readNumeral('two and a half million dollars', 0) //=> { start: 0, end: 22, value: 2500000, form: 'fraction', … }
 * readNumeral('hundreds of people', 0) //=> { start: 0, end: 8, value: null, low: 100, high: 1000, form: 'vague' }
 */
export function readNumeral(text: string, at: number, end = text.length, letters = false): Numeral | undefined {
  const code = text.charCodeAt(at)
  if (isDigit(code) || code === 46) return readFromDigits(text, at, end, letters)
  const sign = FRACTION_SIGNS.get(text[at] ?? '')
  if (sign) return numeral(at, at + 1, sign[0] / sign[1], 'fraction')
  if (isDash(code) || code === 43) {
    const next = text.charCodeAt(at + 1)
    if (!isDigit(next) && next !== 46) return undefined
    const read = readFromDigits(text, at + 1, end, letters)
    return read && read.form !== 'ordinal' ? signed(read, at, code !== 43) : undefined
  }
  const word = wordAt(text, at, end)
  if (!word) return undefined
  if (word.lower === 'minus' || word.lower === 'negative') {
    const from = isDash(text.charCodeAt(word.end)) ? word.end + 1 : spaceEnd(text, word.end, end)
    const read: Numeral | undefined = from > word.end ? readUnsigned(text, from, end, letters) : undefined
    return read && read.form !== 'ordinal' && read.form !== 'vague' ? signed(read, at, true) : undefined
  }
  return readFromWords(text, word, end)
}

function readUnsigned(text: string, at: number, end: number, letters: boolean): Numeral | undefined {
  if (isDigit(text.charCodeAt(at))) return readFromDigits(text, at, end, letters)
  const word = wordAt(text, at, end)
  return word && readFromWords(text, word, end)
}

function signed(read: Numeral, start: number, negative: boolean): Numeral {
  return { ...read, start, value: read.value === null ? null : negative && read.value !== 0 ? -read.value : read.value }
}

/**
 * The value of a text that is one number and nothing else; null where it is none or a vague one.
 *
 * parseNumber('twenty-one') //=> 21
 * parseNumber('third') //=> 3
 * parseNumber('some') //=> null
 */
export function parseNumber(text: string): number | null {
  const read = readNumeral(text, 0)
  return read !== undefined && read.end === text.length ? read.value : null
}
