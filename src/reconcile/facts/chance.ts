// Whether two numbers of a story that fit may do so by chance. Of the counts in a story many are `two`, and `more than 4 percent` leaves room
// for whatever another share fell by: numbers that fit are of one thing only where more than the numbers says so.
import type { QuantityValue } from '../../schema/index.ts'
import type { ClaimNode } from './claim-node.ts'
import { compareValues } from './compare-values.ts'
import { compareStems, reaches, sharedBy } from './shared-words.ts'
import { writtenNumber } from './value-range.ts'

/** Numbers from which on two sources of one story do not meet by chance. */
export const NO_CHANCE = 1000
/** Among smaller ones counts are met by chance below this, and rates with fewer significant digits: `two men`, `3 percent`. */
const TELLING_COUNT = 10
const TELLING_DIGITS = 2
const TELLING_DIGITS_OF_RATE = 3
/** A bound is said of a number near it: nobody says `more than 800,000` of 2.8 million. */
const BOUND_REACH = 2
/** Two numbers less than this part apart may be one, told once with a bound: `more than 16 percent`, `16.2 percent`. */
const NEAR = 0.1
/** Sentences that have so much in common tell of one thing; those that give one number need less, in so many words. */
const ALIKE = 0.5
const RATHER_ALIKE = { share: 0.3, words: 3 }

/** Whether numbers that fit may be those of two things. `a` and `b` are of one measure or of like ones, and of no tally of the event. */
export function fitByChance(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.claim.value, b.claim.value]
  if (!('bound' in x) || !('bound' in y)) return false
  const comparison = compareValues(x, y)
  if (comparison === 'conflicts' || comparison === 'not comparable') return false
  const same = comparison === 'agrees' || areNear(x, y)
  if (same && isRare(x, sharedBy(a.subjectWords, b.subjectWords) > 0)) return false
  const shared = compareStems(a.sentence(), b.sentence())
  return shared.share < ALIKE && !(same && reaches(shared, RATHER_ALIKE))
}

/** Whether the sentences of two claims have so much in common that one number in both is of one thing. */
export const areRatherAlike = (a: ClaimNode, b: ClaimNode): boolean =>
  reaches(compareStems(a.sentence(), b.sentence()), RATHER_ALIKE)

/** Whether two sources hardly give one number for two things; rates are alike more often, unless both are of one subject. */
function isRare({ value, low, high, bound, unitKind }: QuantityValue, ofOneSubject: boolean): boolean {
  // `Dozens` and `hundreds` are no numbers.
  if (value === null) return bound === 'between' && Math.max(digitsOf(low ?? 0), digitsOf(high ?? 0)) >= TELLING_DIGITS
  const size = Math.abs(value)
  if (size >= NO_CHANCE) return true
  if (unitKind === 'percent') return digitsOf(size) >= (ofOneSubject ? TELLING_DIGITS : TELLING_DIGITS_OF_RATE)
  return size >= TELLING_COUNT || digitsOf(size) >= TELLING_DIGITS
}

/**
 * The significant digits of a number.
 *
 * digitsOf(1400) //=> 2
 */
export function digitsOf(size: number): number {
  return String(size).replace(/^0(?:\.0{0,40})?|\.|0{1,40}$/g, '').length
}

/** Whether a bound is too far from what it allows to have been said of it: `as many as 20,000` of `hundreds`. */
export function areFarApart(x: QuantityValue, y: QuantityValue): boolean {
  if (x.bound === 'between' && y.bound === 'between') return false
  const [p, q] = [nearestTo(y, x), nearestTo(x, y)]
  return Math.max(p, q) > BOUND_REACH * Math.min(p, q)
}

/** The number of `y` that is nearest to `x`: of a range one of its ends, or what it holds. */
function nearestTo(x: QuantityValue, y: QuantityValue): number {
  const number = numberOf(x)
  if (y.bound !== 'between') return numberOf(y)
  const ends = [Math.abs(y.low ?? number), Math.abs(y.high ?? number)]
  return Math.min(Math.max(number, Math.min(...ends)), Math.max(...ends))
}

/** Whether two numbers may be one that an article has written twice, once with a bound; a range beside a number is another forecast. */
export function isRestated(x: QuantityValue, y: QuantityValue): boolean {
  return x.bound !== y.bound && areNear(x, y)
}

/** Whether two numbers are so near each other that one may be the other, told with a bound. */
export function areNear(x: QuantityValue, y: QuantityValue): boolean {
  if (x.bound === 'between' || y.bound === 'between') return false
  const [p, q] = [numberOf(x), numberOf(y)]
  return Math.abs(p - q) <= NEAR * Math.max(p, q)
}

const numberOf = (quantity: QuantityValue) => Math.abs(writtenNumber(quantity) ?? 0)
