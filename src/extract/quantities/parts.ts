// Sums of a unit and its part: `5ft 10in`, `12st 6lb`, `2 hours 20 minutes`, `5'10"`. One length, one weight, one time.
import { isDigit, isLetter } from '../../text/characters.ts'
import { type Amount, readAmount } from './amount.ts'

/** Unit → the part that is told behind it, and how many of them make one. */
const PARTS: ReadonlyMap<string, { readonly name: string; readonly number: number }> = new Map([
  ['foot', { name: 'inch', number: 12 }],
  ['stone', { name: 'pound', number: 14 }],
  ['pound', { name: 'ounce', number: 16 }],
  ['metre', { name: 'centimetre', number: 100 }],
  ['hour', { name: 'minute', number: 60 }],
  ['minute', { name: 'second', number: 60 }],
])

const COMMA = 0x2c
const GAP = /(?:,(?= \d))? ?(?:and )?/y
/** Inches as only feet have them: `5ft 10in`, `6ft 2`, `5ft 7ins`, but `5ft 10 in all`. */
const INCHES =
  /(\d{1,2}(?:\.\d{1,2})?)(?:ins?\b| ins?(?= (?:tall|high|long|wide|deep)\b|[.,;)]|$)| ?["”″]| ?''|(?=[.,;)]| and\b|$))/y
/** `5'10"` */
const PRIMES = /['’′](\d{1,2})(?:["”″]|''|’’)/y
const FOOT = { name: 'foot', kind: 'length', currency: null } as const

/**
 * The whole of a number and the part that follows it, in the unit of the first; undefined where no part follows.
 *
 * `5ft 10in` → 5.8333 feet; `29 minutes 30 seconds` → 29.5 minutes
 */
export function readParts(text: string, first: Amount, end: number): Amount | undefined {
  const { unit, value, numeral } = first
  if (value === null || !Number.isInteger(value) || value < 0 || numeral.form === 'vague') return undefined
  if (unit === null) return readPrimes(text, first, value)
  const part = PARTS.get(unit.name)
  if (part === undefined || unit.start < numeral.end) return undefined
  GAP.lastIndex = first.end
  const at = first.end + (GAP.exec(text)?.[0].length ?? 0)
  const code = text.charCodeAt(at)
  if (at >= end || (!isDigit(code) && !isLetter(code))) return undefined
  // behind a comma a part has its unit: `6 feet, 2 inches`
  if (unit.name === 'foot' && text.charCodeAt(first.end) !== COMMA) {
    INCHES.lastIndex = at
    const inches = INCHES.exec(text)
    if (inches) return sum(first, unit, Number(inches[1]), part.number, at + inches[0].length)
  }
  const next = readAmount(text, at, at, end)
  // `two hours, nine minutes and 14 seconds`
  const behind = next === undefined ? undefined : (readParts(text, next, end) ?? next)
  return behind?.unit?.name === part.name && behind.value !== null && behind.numeral.form !== 'vague'
    ? sum(first, unit, behind.value, part.number, behind.end)
    : undefined
}

function readPrimes(text: string, first: Amount, value: number): Amount | undefined {
  PRIMES.lastIndex = first.end
  const inches = value < 9 ? PRIMES.exec(text) : null
  if (!inches) return undefined
  const end = first.end + inches[0].length
  return sum(first, { ...FOOT, start: first.end, end }, Number(inches[1]), 12, end)
}

function sum(
  first: Amount,
  unit: NonNullable<Amount['unit']>,
  part: number,
  number: number,
  end: number,
): Amount | undefined {
  if (part >= number || first.value === null) return undefined
  const value = Number((first.value + part / number).toPrecision(6))
  return { ...first, value, end, unit: { ...unit, end } }
}
