// What one value says against another: interval arithmetic on bound and precision. Time, scope and sources are judged elsewhere.
import { CURRENCY_PART_NAMES } from '../../lexicon/numbers/currencies.ts'
import { UNIT_FACTORS } from '../../lexicon/numbers/unit-factors.ts'
import { ROLE_SYNONYMS } from '../../lexicon/people/role-synonyms.ts'
import type { ClaimValue, DateValue, QuantityValue, TermValue } from '../../schema/index.ts'
import { moneyUnit } from '../../text/money-unit.ts'
import { readPeriod } from '../period.ts'
import { unitName } from './unit-name.ts'
import { meet, type Range, rangeOf, within } from './value-range.ts'

/** `refines`: the first is the narrower statement of the two; `compatible`: it is the wider, or they overlap. */
export type Comparison = 'agrees' | 'refines' | 'compatible' | 'conflicts' | 'not comparable'

/** Two numbers that differ by less than this part of them were written from one number. */
const SAME_NUMBER = 1e-9

/**
 * Compares two quantities of one measure.
 *
 * compareQuantities(14, 12) //=> 'conflicts'
 * compareQuantities(189, nearly 190) //=> 'refines'
 * compareQuantities(more than 20, 23) //=> 'compatible'
 */
export function compareQuantities(a: QuantityValue, b: QuantityValue): Comparison {
  const scale = commonScale(a, b)
  if (scale === null) return 'not comparable'
  const x = scaled(rangeOf(a), scale[0])
  const y = scaled(rangeOf(b), scale[1])
  if (x === null || y === null) return 'not comparable'
  if (isSame(a, b, x, y)) return 'agrees'
  if (!meet(x, y))
    return sameThings(a, b) && !(a.unitKind === 'money' && areFarApart(x, y)) ? 'conflicts' : 'not comparable'
  const [inner, outer] = [within(x, y), within(y, x)]
  return inner && !outer ? 'refines' : 'compatible'
}

/** `a share price of 450 pence` and `shares of £450 million`: of one share and of all; a million written for a billion is nearer. */
const areFarApart = (x: Range, y: Range) => x.high * FAR < y.low || y.high * FAR < x.low
const FAR = 10_000

function isSame(a: QuantityValue, b: QuantityValue, x: Range, y: Range): boolean {
  if (a.bound !== b.bound) return false
  return near(x.low, y.low) && near(x.high, y.high)
}

const near = (a: number, b: number) => a === b || Math.abs(a - b) <= SAME_NUMBER * Math.max(Math.abs(a), Math.abs(b))

type Scale = { readonly factor: number; readonly offset: number }
const UNSCALED: Scale = { factor: 1, offset: 0 }

/** How both are brought to one unit; null where they measure different things: dollars and euros, a share and a count. */
function commonScale(a: QuantityValue, b: QuantityValue): [Scale, Scale] | null {
  if (a.currency !== b.currency && a.currency !== null && b.currency !== null) return null
  if (a.unitKind !== b.unitKind && a.unitKind !== null && b.unitKind !== null) return null
  if (a.unit === b.unit) return [UNSCALED, UNSCALED]
  if (a.unitKind === 'money' && b.unitKind === 'money') return scaleOfMoney(a.unit, b.unit)
  const [x, y] = [UNIT_FACTORS.get(a.unit ?? ''), UNIT_FACTORS.get(b.unit ?? '')]
  if (x !== undefined && y !== undefined) return x.base === y.base ? [x, y] : null
  return x === undefined && y === undefined ? [UNSCALED, UNSCALED] : null
}

const HUNDREDTH: Scale = { factor: 0.01, offset: 0 }

/** `119 pence` and `£1.19` are one sum; one for an hour and one for a day are two. */
function scaleOfMoney(a: string | null, b: string | null): [Scale, Scale] | null {
  const [x, y] = [moneyUnit(a), moneyUnit(b)]
  const scaleOf = (name: string) => (CURRENCY_PART_NAMES.has(name) ? HUNDREDTH : UNSCALED)
  return x.per === y.per ? [scaleOf(x.name), scaleOf(y.name)] : null
}

function scaled(range: Range | null, { factor, offset }: Scale): Range | null {
  return range === null ? null : { ...range, low: range.low * factor + offset, high: range.high * factor + offset }
}

/** Whether both count the same things: `12 civilians` and `14 people` do not, and so cannot contradict each other. */
function sameThings(a: QuantityValue, b: QuantityValue): boolean {
  if (a.unitKind !== null && a.unitKind !== 'count') return true
  if (a.unit === null || b.unit === null) return true
  return unitName(a.unit) === unitName(b.unit)
}

/**
 * Compares two dates as periods of days.
 *
 * compareDates(2021-12-14, 2021-12) //=> 'refines'
 * compareDates(2025-03-03, 2025-03-13) //=> 'conflicts'
 */
export function compareDates(a: DateValue, b: DateValue): Comparison {
  if (a.type === 'DURATION' || b.type === 'DURATION' || a.type === 'SET' || b.type === 'SET')
    return a.type === b.type && a.value !== null && a.value === b.value ? 'agrees' : 'not comparable'
  const [x, y] = [readPeriod(a), readPeriod(b)]
  // `17 January`, of whatever year, twice
  if (x === null || y === null) return a.value !== null && a.value === b.value ? 'agrees' : 'not comparable'
  if (x.from === y.from && x.to === y.to) return 'agrees'
  if (x.to < y.from || y.to < x.from) return 'conflicts'
  return x.from >= y.from && x.to <= y.to ? 'refines' : 'compatible'
}

/** Compares two terms by their words: `Finance Minister` refines `Minister`; terms that differ exclude nothing by themselves. */
function compareTerms(a: TermValue, b: TermValue): Comparison {
  const [x, y] = [wordsOf(a.term), wordsOf(b.term)]
  const common = x.filter(word => y.includes(word)).length
  if (common === 0) return 'not comparable'
  if (common === x.length && common === y.length) return 'agrees'
  return common === y.length ? 'refines' : common === x.length ? 'compatible' : 'not comparable'
}

/** `U.S. Sen.` and `US senator` are the same words. */
const wordsOf = (term: string) =>
  term
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/\blib dems?\b/g, 'libdem')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => !SMALL.has(word))
    .flatMap(word => ROLE_SYNONYMS.get(word) ?? word)
const SMALL = new Set(['', 'the', 'of', 'party'])

/** Compares two values of one kind of claim. */
export function compareValues(a: ClaimValue, b: ClaimValue): Comparison {
  if ('bound' in a && 'bound' in b) return compareQuantities(a, b)
  if ('type' in a && 'type' in b) return compareDates(a, b)
  if ('term' in a && 'term' in b) return compareTerms(a, b)
  return 'not comparable'
}
