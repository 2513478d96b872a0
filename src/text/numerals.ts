// Numbers as articles write them, in digits and words: `1,234.5`, `3.2bn`, `two and a half million`, `hundreds of thousands`.
// Units, currencies, bounds and ranges are left to extract/quantities.
import {
  CARDINALS,
  DENOMINATORS,
  FRACTION_SIGNS,
  GROUP_NUMBERS,
  LETTER_SCALES,
  ORDINALS,
  PLURAL_GROUPS,
  PLURAL_SCALES,
  SCALES,
  SHORT_SCALES,
} from '../lexicon/number-words.ts'
import { isDash, isDigit, isLetter, isSpace, spaceEnd, wordEnd } from './characters.ts'
import { readDigits } from './digits.ts'

export type NumeralForm = 'digits' | 'words' | 'fraction' | 'ordinal' | 'vague'

export type Numeral = {
  readonly start: number
  readonly end: number
  /** null for a vague number, and for one that no machine number holds. */
  readonly value: number | null
  /** What a vague number allows: `hundreds of` is 100 to 1,000, `dozens of` more than 12 (high null). Null for others. */
  readonly low: number | null
  readonly high: number | null
  readonly form: NumeralForm
}

type Word = { readonly lower: string; readonly start: number; readonly end: number; readonly hyphen: boolean }

/** Longest word that can be part of a number: `quadrillion`, `seventeenths`. */
const LONGEST_WORD = 14

function wordAt(text: string, at: number, end: number): Word | undefined {
  const stop = wordEnd(text, at, Math.min(end, at + LONGEST_WORD))
  return stop === at ? undefined : { lower: text.slice(at, stop).toLowerCase(), start: at, end: stop, hyphen: false }
}

/** The word after `at`, behind blanks or one hyphen. */
function nextWord(text: string, at: number, end: number): Word | undefined {
  const hyphen = at < end && isDash(text.charCodeAt(at))
  const start = hyphen ? at + 1 : spaceEnd(text, at, end)
  if (start === at) return undefined
  const word = wordAt(text, start, end)
  return word && { ...word, hyphen }
}

/** A decimal numeral times a power of ten, rounded once: 3.2 and 9 are 3200000000, never 3200000000.0000005. */
function shift(plain: string, exponent: number): number | null {
  const value = Number(exponent === 0 ? plain : `${plain}e${exponent}`)
  return Number.isFinite(value) ? value : null
}

const times = (value: number, exponent: number) => shift(String(value), exponent)

function numeral(start: number, end: number, value: number | null, form: NumeralForm): Numeral {
  return { start, end, value, low: null, high: null, form }
}

/** Scales that follow: `hundred thousand`, `-million`, `lakh crore`; the power of ten and where they end. */
function readScales(text: string, at: number, end: number): { exponent: number; end: number } {
  let exponent = 0
  let stop = at
  for (let word = nextWord(text, at, end); word !== undefined; word = nextWord(text, stop, end)) {
    const scale = SCALES.get(word.lower)
    if (scale === undefined || exponent + scale > 24) break
    exponent += scale
    stop = word.end
  }
  return { exponent, end: stop }
}

/** `half`, `a quarter`, `three quarters` after `and`: what a mixed number adds. */
function readPart(text: string, at: number, end: number): { value: number; end: number } | undefined {
  const first = wordAt(text, at, end)
  if (!first) return undefined
  const numerator = first.lower === 'a' || first.lower === 'an' ? 1 : CARDINALS.get(first.lower)
  if (numerator === undefined) return first.lower === 'half' ? { value: 0.5, end: first.end } : undefined
  const second = nextWord(text, first.end, end)
  const denominator = second && DENOMINATORS.get(second.lower)
  if (!denominator || numerator === 0 || numerator >= denominator) return undefined
  return { value: numerator / denominator, end: second.end }
}

/** What follows `and` in `two and a half`, from where the whole number ends. */
function readAndPart(text: string, at: number, end: number): { value: number; end: number } | undefined {
  const and = nextWord(text, at, end)
  if (and?.lower !== 'and') return undefined
  const start = and.hyphen && isDash(text.charCodeAt(and.end)) ? and.end + 1 : spaceEnd(text, and.end, end)
  return start === and.end ? undefined : readPart(text, start, end)
}

/** A dozen, a scale and `and a half` behind a whole number: `2 dozen`, `two and a half million`, `a million and a half`. */
function finish(text: string, start: number, at: number, end: number, plain: string, form: NumeralForm): Numeral {
  const part = readAndPart(text, at, end)
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
    if (word === 'st' || word === 'nd' || word === 'rd' || word === 'th')
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

/** `last` is the scale it ends with: 6 for `two million`, 0 for `two`. */
type Cardinal = { readonly value: number; readonly end: number; readonly ordinal: boolean; readonly last: number }

/** Hundreds, tens and units in words, with `and` inside: `one hundred and twenty-five thousand`. */
function readCardinal(text: string, first: Word, end: number): Cardinal | undefined {
  let total = 0
  let last = 0
  let group = -1
  let room = 100 // what may still be added to the group: 100 anything below a hundred, 10 a unit, 0 nothing
  let ceiling = 99
  let stop = first.start
  for (let word: Word | undefined = first; word !== undefined; word = nextWord(text, stop, end)) {
    if (word.lower === 'and' && stop > first.start && (room === 100 || group < 0)) {
      const after = nextWord(text, word.end, end)
      const next = after && (CARDINALS.get(after.lower) ?? ORDINALS.get(after.lower))
      if (next === undefined || next === 0 || next >= 100 || !after) break
      if (readPart(text, after.start, end)) break
      word = after
    }
    const article = word.lower === 'a' || word.lower === 'an'
    const unit = article && word === first ? 1 : CARDINALS.get(word.lower)
    const scale = SCALES.get(word.lower)
    const ordinal = ORDINALS.get(word.lower)
    if (unit !== undefined && (room === 100 || (room === 10 && unit > 0 && unit < 10))) {
      group = Math.max(group, 0) + unit
      room = article || unit < 20 ? 0 : 10
      if (article) room = 0
    } else if (scale === 2 && group > 0 && group < 100) {
      group *= 100
      room = 100
    } else if (scale !== undefined && scale > 2 && scale < ceiling && group > 0) {
      total += times(group, scale) ?? 0
      ceiling = scale
      group = -1
      room = 100
    } else if (ordinal !== undefined && ordinal < room && !(word === first) && (room === 10 ? ordinal < 10 : true)) {
      return { value: total + Math.max(group, 0) + ordinal, end: word.end, ordinal: true, last: 0 }
    } else break
    last = scale ?? 0
    stop = word.end
  }
  return stop === first.start ? undefined : { value: total + Math.max(group, 0), end: stop, ordinal: false, last }
}

/** `thirds` after `two`, `third` after `a`: the fraction that began with the numerator `first`. */
function readFraction(text: string, first: Word, end: number): Numeral | undefined {
  const article = first.lower === 'a' || first.lower === 'an'
  const numerator = article ? 1 : CARDINALS.get(first.lower)
  const second = numerator ? nextWord(text, first.end, end) : undefined
  const denominator = second && DENOMINATORS.get(second.lower)
  if (!numerator || !denominator || numerator >= denominator || second.lower === 'halves') return undefined
  const plural = second.lower.endsWith('s')
  const direct = readScales(text, second.end, end)
  // `a quarter million`, `three quarters billion`
  if (direct.exponent > 2 && denominator === 4)
    return numeral(first.start, direct.end, times(numerator / denominator, direct.exponent), 'fraction')
  if (plural !== numerator > 1 && !second.hyphen) return undefined
  const rest = nextWord(text, second.end, end)
  const of = rest?.lower === 'of' && !rest.hyphen
  // `a third man`, `a quarter-final`, `two quarters` (of a year): a noun follows, or nothing that is divided.
  if (article && rest && !of && (rest.hyphen || !AFTER_FRACTION.has(rest.lower))) return undefined
  if (denominator === 4 && numerator !== 1 && numerator !== 3 && !of) return undefined
  const scaled = of ? readOfScale(text, rest.end, end) : undefined
  const value = numerator / denominator
  if (scaled) return numeral(first.start, scaled.end, times(value, scaled.exponent), 'fraction')
  return numeral(first.start, second.end, value, 'fraction')
}

/** ` a million` after `a quarter of` or `half`. */
function readOfScale(text: string, at: number, end: number): { exponent: number; end: number } | undefined {
  const article = nextWord(text, at, end)
  if (article?.lower !== 'a') return undefined
  const scales = readScales(text, article.end, end)
  return scales.exponent > 0 ? scales : undefined
}

/** Words that follow a fraction and never a noun's ordinal: `a third in 2020`, `a fifth more`. */
const AFTER_FRACTION = new Set(
  'in on at by to from for since last this next are is was were have had has will would could can said say says as and or but more less higher lower fewer larger bigger smaller of the its their his her our all that who which when while after before compared than'.split(
    ' ',
  ),
)

function vague(start: number, end: number, low: number | null, high: number | null): Numeral {
  return { start, end, value: null, low, high, form: 'vague' }
}

/** `hundreds of thousands`, `dozens`, `several hundred`, `a few thousand`. */
function readVague(text: string, first: Word, end: number): Numeral | undefined {
  const plural = PLURAL_SCALES.get(first.lower)
  if (plural !== undefined) {
    const of = nextWord(text, first.end, end)
    const second = of?.lower === 'of' ? nextWord(text, of.end, end) : undefined
    const scale = second && (PLURAL_SCALES.get(second.lower) ?? SCALES.get(second.lower))
    const exponent = plural + (scale ?? 0)
    if (plural === 1 && of?.lower !== 'of') return undefined
    return vague(first.start, scale ? second.end : first.end, times(1, exponent), times(10, exponent))
  }
  const groups = PLURAL_GROUPS.get(first.lower)
  if (groups !== undefined) {
    if (groups === 20 && nextWord(text, first.end, end)?.lower !== 'of') return undefined
    return vague(first.start, first.end, groups, null)
  }
  const few = first.lower === 'a' ? nextWord(text, first.end, end) : first
  if (few?.lower !== 'few' && few?.lower !== 'several') return undefined
  const next = nextWord(text, few.end, end)
  if (next?.lower === 'dozen') return vague(first.start, next.end, 24, null)
  const scales = readScales(text, few.end, end)
  if (scales.exponent === 0) return undefined
  return vague(first.start, scales.end, times(2, scales.exponent), times(1, scales.exponent + 1))
}

/** `a dozen`, `a couple of`, `half a dozen`, `half a million`, `half`. */
function readGroup(text: string, first: Word, end: number): Numeral | undefined {
  if (first.lower === 'half') {
    const scaled = readOfScale(text, first.end, end)
    if (scaled) return numeral(first.start, scaled.end, times(0.5, scaled.exponent), 'words')
    const direct = readScales(text, first.end, end)
    if (direct.exponent > 2) return numeral(first.start, direct.end, times(0.5, direct.exponent), 'words')
    const article = nextWord(text, first.end, end)
    const dozen = article?.lower === 'a' ? nextWord(text, article.end, end) : article
    if (dozen?.lower === 'dozen') return numeral(first.start, dozen.end, 6, 'words')
    return numeral(first.start, first.end, 0.5, 'fraction')
  }
  const article = first.lower === 'a'
  const group = article ? nextWord(text, first.end, end) : first
  const size = group && GROUP_NUMBERS.get(group.lower)
  if (!size || group.hyphen) return undefined
  const of = nextWord(text, group.end, end)
  if (size === 12) return article || of?.lower !== 'of' ? numeral(first.start, group.end, 12, 'words') : undefined
  const scales = readScales(text, of?.lower === 'of' ? of.end : group.end, end)
  if (scales.exponent > 0) return numeral(first.start, scales.end, times(2, scales.exponent), 'words')
  return of?.lower === 'of' ? numeral(first.start, of.end, 2, 'words') : undefined
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
  const part = cardinal.last > 0 ? readAndPart(text, cardinal.end, end) : undefined
  if (part) return numeral(first.start, part.end, cardinal.value + (times(part.value, cardinal.last) ?? 0), 'fraction')
  return finish(text, first.start, cardinal.end, end, String(cardinal.value), 'words')
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
