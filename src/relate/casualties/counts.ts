// Counts of people as they stand before a noun or a word of harm: `at least 12`, `two dozen`, `as many as five`.
import type { Bound, Token } from '../../schema/index.ts'

export type Count = { readonly value: number; readonly bound: Bound; readonly end: number }

const SMALL = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
)
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

const BOUNDS: readonly [readonly string[], Bound][] = [
  [['at', 'least'], 'at least'],
  [['no', 'fewer', 'than'], 'at least'],
  [['no', 'less', 'than'], 'at least'],
  [['not', 'less', 'than'], 'at least'],
  [['a', 'minimum', 'of'], 'at least'],
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
export function readCount(tokens: readonly Token[], i: number, end: number): Count | null {
  let at = i
  let bound: Bound = 'exact'
  if (FIRST_BOUND.has(tokens[i]?.lower ?? '')) {
    const found = BOUNDS.find(([words]) => words.every((word, n) => tokens[i + n]?.lower === word))
    if (found !== undefined) {
      bound = found[1]
      at += found[0].length
    }
  }
  const number = readInteger(tokens, at, end)
  return number === null ? null : { value: number.value, bound, end: number.end }
}

function readInteger(tokens: readonly Token[], i: number, end: number): { value: number; end: number } | null {
  if (i >= end) return null
  const token = tokens[i]
  if (token === undefined) return null
  const { lower } = token
  let value: number
  let at = i + 1
  if (/^\d/.test(lower)) {
    if (!/^(?:\d{1,7}|\d{1,3}(?:,\d{3}){1,2})$/.test(lower)) return null
    value = Number(lower.replaceAll(',', ''))
    if (tokens[at]?.lower === '-' || tokens[at]?.lower === ':' || tokens[at]?.lower === '/') return null
  } else {
    const tens = TENS.get(lower)
    const small = SMALL.get(lower)
    if (lower === 'a' && SCALES.has(tokens[at]?.lower ?? '')) value = 1
    else if (tens !== undefined) {
      value = tens
      const unit =
        tokens[at]?.lower === '-' ? SMALL.get(tokens[at + 1]?.lower ?? '') : SMALL.get(tokens[at]?.lower ?? '')
      if (unit !== undefined && unit < 10) {
        value += unit
        at += tokens[at]?.lower === '-' ? 2 : 1
      }
    } else if (small !== undefined) value = small
    else return null
  }
  const scale = SCALES.get(tokens[at]?.lower ?? '')
  if (scale !== undefined) {
    value *= scale
    at++
  }
  return { value, end: at }
}
