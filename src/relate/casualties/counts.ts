// Counts of people as they stand before a noun or a word of harm: `at least 12`, `two dozen`, `as many as five`.
import { MONTHS } from '../../lexicon/time/months.ts'
import type { Bound, Document } from '../../schema/index.ts'
import { readNumeral } from '../../text/numerals.ts'

export type Count = { readonly value: number; readonly bound: Bound; readonly end: number }

/** Tokens of a number that are looked at: `one hundred and twenty-five thousand`. */
const LONGEST = 9
const NUMBERISH = new Set(['a', 'dozen', 'hundred', 'thousand'])

const BOUNDS: readonly [readonly string[], Bound][] = [
  [['at', 'least'], 'at least'],
  [['no', 'fewer', 'than'], 'at least'],
  [['no', 'less', 'than'], 'at least'],
  [['not', 'less', 'than'], 'at least'],
  [['a', 'minimum', 'of'], 'at least'],
  [['a', 'total', 'of'], 'exact'],
  [['more', 'than'], 'more than'],
  [['over'], 'more than'],
  [['as', 'many', 'as'], 'at most'],
  [['up', 'to'], 'at most'],
  [['at', 'most'], 'at most'],
  [['fewer', 'than'], 'less than'],
  [['less', 'than'], 'less than'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['some'], 'about'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
  [['roughly'], 'about'],
  [['approximately'], 'about'],
]

const FIRST_BOUND = new Set(BOUNDS.map(([words]) => words[0]))

/** The count that begins at token `i`, with the words before it that bound it; null where none does. */
export function readCount(document: Document, i: number, end: number): Count | null {
  const { tokens } = document
  let at = i
  let bound: Bound = 'exact'
  if (FIRST_BOUND.has(tokens[i]?.lower ?? '')) {
    const found = BOUNDS.find(([words]) => words.every((word, n) => tokens[i + n]?.lower === word))
    if (found !== undefined) {
      bound = found[1]
      at += found[0].length
    }
  }
  const number = readInteger(document, at, end)
  return number === null ? null : { value: number.value, bound, end: number.end }
}

/** The whole number of people that begins at token `i`; a decimal, a year-like range or a vague number is none. */
function readInteger(document: Document, i: number, end: number): { value: number; end: number } | null {
  const { tokens, text } = document
  const token = tokens[i]
  const last = tokens[Math.min(end, i + LONGEST) - 1]
  if (i >= end || token === undefined || last === undefined) return null
  if (token.pos !== 'NUM' && !NUMBERISH.has(token.lower) && !/^\d/.test(token.lower)) return null
  const numeral = readNumeral(text, token.start, last.end)
  if (numeral === undefined || numeral.form === 'ordinal' || numeral.form === 'fraction') return null
  const { value } = numeral
  if (value === null || !Number.isInteger(value) || value < 0) return null
  // `December 26, 2016`: a day and a year count nobody
  if (/^(?:19|20)\d\d$/.test(token.text) || MONTHS.has(tokens[i - 1]?.lower ?? '')) return null
  // `Unit No. 14`, `engine #9`
  if (/^(?:#|no\.?|number|unit|engine|interstate|route|highway)$/.test(tokens[i - 1]?.lower ?? '')) return null
  let at = i
  while (at < end && (tokens[at]?.start ?? 0) < numeral.end) at++
  // `in their 20s`, `02:15`: a part of a token is no number of people
  if (tokens[at - 1]?.end !== numeral.end) return null
  const next = tokens[at]
  if (next?.start === numeral.end && /^[-:/%.]/.test(next.text) && tokens[at + 1]?.start === next.end) return null
  return { value, end: at }
}
