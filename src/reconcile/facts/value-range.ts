// What a written number allows: `14` is 14, `3 million` is anything that rounds to it, `at least 12` has no upper end.
import type { QuantityValue } from '../../schema/index.ts'

/** A closed range; `openLow`/`openHigh` say that the end itself is left out. */
export type Range = {
  readonly low: number
  readonly high: number
  readonly openLow: boolean
  readonly openHigh: boolean
}

/** `about 200`: newspapers round to one or two digits, so a tenth either way is still the same statement. */
const ABOUT = 0.1
/** `3 million` may be 2.5 to 3.5 million, but `1,000` is not said of 600: rounding never reaches further than a sixth. */
const WIDEST_ROUNDING = 1 / 6
/** Counts and money below this are written out when they are known: `250 people` is 250, `2,500 people` may be 2,480. */
const EXACT_BELOW = 1000
const COUNTED = new Set(['count', 'money', 'ordinal', 'age', 'vote', 'score'])

/**
 * The number by which a quantity is compared in size: the one that is written, of a range its lower end; null where none is known.
 *
 * writtenNumber(at least 12) //=> 12
 * writtenNumber(between 12 and 15) //=> 12
 */
export const writtenNumber = ({ value, low, high }: Pick<QuantityValue, 'value' | 'low' | 'high'>): number | null =>
  value ?? low ?? high

/**
 * How far a number may be from what is meant, by the digits that are written: half a unit of the last one.
 *
 * roundingOf(3_000_000, true) //=> 500000
 * roundingOf(14, true) //=> 0
 * roundingOf(57, false) //=> 0.5, for what is measured and not counted
 */
export function roundingOf(value: number, counted: boolean): number {
  const size = Math.abs(value)
  if (!Number.isFinite(size) || size === 0) return 0
  if (!Number.isInteger(size)) {
    const decimals = /\.(\d+)$/.exec(String(size))?.[1]?.length ?? 0
    return counted ? 0 : 0.5 * 10 ** -decimals
  }
  let unit = 1
  while (size % (unit * 10) === 0) unit *= 10
  if (size < EXACT_BELOW) return counted ? 0 : 0.5
  return unit >= 100 ? Math.min(unit / 2, size * WIDEST_ROUNDING) : counted ? 0 : 0.5
}

/**
 * The range of numbers that a quantity's words allow; null where no number is known.
 *
 * rangeOf(at least 12) //=> { low: 12, high: Infinity, … }
 */
export function rangeOf(quantity: QuantityValue): Range | null {
  const { low, high, bound } = quantity
  const number = writtenNumber(quantity)
  if (number === null || Number.isNaN(number)) return null
  const closed = (from: number, to: number): Range => ({
    low: Math.min(from, to),
    high: Math.max(from, to),
    openLow: false,
    openHigh: false,
  })
  switch (bound) {
    case 'exact': {
      const slack = roundingOf(number, COUNTED.has(quantity.unitKind ?? 'count'))
      return closed(number - slack, number + slack)
    }
    case 'about': {
      const slack = Math.max(Math.abs(number) * ABOUT, roundingOf(number, true))
      return closed(Math.min(low ?? number, number - slack), Math.max(high ?? number, number + slack))
    }
    case 'between':
      return closed(low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY)
    case 'at least':
      return { low: low ?? number, high: Number.POSITIVE_INFINITY, openLow: false, openHigh: false }
    case 'more than':
      return { low: low ?? number, high: Number.POSITIVE_INFINITY, openLow: true, openHigh: false }
    case 'at most':
      return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? number, openLow: false, openHigh: false }
    case 'less than':
      return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? number, openLow: false, openHigh: true }
  }
}

/** Whether two ranges share a number. */
export function meet(a: Range, b: Range): boolean {
  if (a.low > b.high || b.low > a.high) return false
  if (a.low === b.high) return !(a.openLow || b.openHigh)
  if (b.low === a.high) return !(b.openLow || a.openHigh)
  return true
}

/** Whether every number of `inner` is in `outer`. */
export function within(inner: Range, outer: Range): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (!outer.openLow || inner.openLow))
  const high = inner.high < outer.high || (inner.high === outer.high && (!outer.openHigh || inner.openHigh))
  return low && high
}
