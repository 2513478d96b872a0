// Ages as they stand in a phrase of people: `16-year-old`, `twenty-two year old`, `4 yo`. Ages told behind a phrase, as
// `, 55,`, are left to appositions.ts.
import type { Token } from '../../schema/index.ts'
import { parseNumber } from '../../text/numerals.ts'
import { word } from './word-at.ts'

/** Years; a greater number is no age. */
export const OLDEST = 115

export type Age = {
  readonly value: number | null
  readonly end: number
  /** `14 years old` tells of somebody, `a 14-year-old` is somebody. */
  readonly predicate: boolean
}

const HYPHEN = /^[-‐‑–]$/
const UNITS = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'yr', 'yo'])

const hyphen = (tokens: readonly Token[], i: number): 0 | 1 => (HYPHEN.test(word(tokens, i)) ? 1 : 0)

/** The age that begins at token `i`; null where none does. */
export function readAge(tokens: readonly Token[], i: number): Age | null {
  let unit = i + 1 + hyphen(tokens, i + 1)
  // `twenty - two year old`
  if (unit === i + 2 && !UNITS.has(word(tokens, unit)) && tokens[unit]?.pos === 'NUM')
    unit += 1 + hyphen(tokens, unit + 1)
  const unitWord = word(tokens, unit)
  if (!UNITS.has(unitWord)) return null
  const old = unit + 1 + hyphen(tokens, unit + 1)
  const told = word(tokens, old) === 'old' || word(tokens, old) === 'olds'
  if (!told && unitWord !== 'yo') return null
  let number = ''
  for (let at = i; at < unit; at++) number += word(tokens, at)
  const value = parseNumber(number.replace(/[-‐‑–]$/, ''))
  const years = value !== null && !/^y/.test(unitWord) ? 0 : value
  const age = years !== null && years <= OLDEST ? years : null
  return { value: age, end: told ? old + 1 : unit + 1, predicate: unitWord.endsWith('s') }
}
