// Pieces that numbers are read with: their words, scales (`million`) and the parts behind `and` (`and a half`).
import { CARDINALS, DENOMINATORS, SCALES } from '../lexicon/numbers/number-words.ts'
import { isDash, spaceEnd, wordEnd } from './characters.ts'

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

export type Word = { readonly lower: string; readonly start: number; readonly end: number; readonly hyphen: boolean }

/** Longest word that can be part of a number: `quadrillion`, `seventeenths`. */
const LONGEST_WORD = 14

export function wordAt(text: string, at: number, end: number): Word | undefined {
  const stop = wordEnd(text, at, Math.min(end, at + LONGEST_WORD))
  return stop === at ? undefined : { lower: text.slice(at, stop).toLowerCase(), start: at, end: stop, hyphen: false }
}

/** The word after `at`, behind blanks or one hyphen. */
export function nextWord(text: string, at: number, end: number): Word | undefined {
  const hyphen = at < end && isDash(text.charCodeAt(at))
  const start = hyphen ? at + 1 : spaceEnd(text, at, end)
  if (start === at) return undefined
  const word = wordAt(text, start, end)
  return word && { ...word, hyphen }
}

/** A decimal numeral times a power of ten, rounded once: 3.2 and 9 are 3200000000, never 3200000000.0000005. */
export function shift(plain: string, exponent: number): number | null {
  const value = Number(exponent === 0 ? plain : `${plain}e${exponent}`)
  return Number.isFinite(value) ? value : null
}

export const times = (value: number, exponent: number) => shift(String(value), exponent)

export function numeral(start: number, end: number, value: number | null, form: NumeralForm): Numeral {
  return { start, end, value, low: null, high: null, form }
}

/** Scales that follow: `hundred thousand`, `-million`, `lakh crore`; the power of ten and where they end. */
export function readScales(text: string, at: number, end: number): { exponent: number; end: number } {
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
export function readPart(text: string, at: number, end: number): { value: number; end: number } | undefined {
  const first = wordAt(text, at, end)
  if (!first) return undefined
  const numerator = first.lower === 'a' || first.lower === 'an' ? 1 : CARDINALS.get(first.lower)
  if (numerator === undefined) return first.lower === 'half' ? { value: 0.5, end: first.end } : undefined
  const second = nextWord(text, first.end, end)
  const denominator = second && DENOMINATORS.get(second.lower)
  if (!denominator || numerator === 0 || numerator >= denominator) return undefined
  return { value: numerator / denominator, end: second.end }
}

/** A share of something, not of one unit: `of schools`, but `of a mile`, `of an hour`. */
const SHARE = /^ of (?!an? )/

/**
 * What follows `and` in `two and a half`, from where the whole number ends. In `zone 7 and two-fifths of mills` a number of
 * its own follows.
 */
export function readAndPart(text: string, at: number, end: number): { value: number; end: number } | undefined {
  const and = nextWord(text, at, end)
  if (and?.lower !== 'and') return undefined
  const start = and.hyphen && isDash(text.charCodeAt(and.end)) ? and.end + 1 : spaceEnd(text, and.end, end)
  const part = start === and.end ? undefined : readPart(text, start, end)
  return part && !SHARE.test(text.slice(part.end, part.end + 7)) ? part : undefined
}

/** ` a million` after `a quarter of` or `half`. */
export function readOfScale(text: string, at: number, end: number): { exponent: number; end: number } | undefined {
  const article = nextWord(text, at, end)
  if (article?.lower !== 'a') return undefined
  const scales = readScales(text, article.end, end)
  return scales.exponent > 0 ? scales : undefined
}
