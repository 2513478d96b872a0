import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Comparison,
  compareDates,
  compareQuantities,
  compareValues,
} from '../../../src/reconcile/facts/compare-values.ts'
import { meet, rangeOf } from '../../../src/reconcile/facts/value-range.ts'
import type { Bound, QuantityValue } from '../../../src/schema/index.ts'
import { about, atLeast, date, lessThan, moreThan, quantity } from '../records.ts'

const pounds = (value: number, unit = 'pound sterling') => quantity(value, { unit, unitKind: 'money', currency: 'GBP' })
const dollars = (value: number) => quantity(value, { unit: 'dollar', unitKind: 'money', currency: 'USD' })
const between = (low: number, high: number) => quantity(null, { low, high, bound: 'between' })

/** What the first says against the second. */
const TABLE: [string, QuantityValue, QuantityValue, Comparison][] = [
  ['14 against 14', quantity(14), quantity(14), 'agrees'],
  ['14 against 12', quantity(14), quantity(12), 'conflicts'],
  [
    '189 against 189 of 193',
    quantity(189),
    quantity(189, { of: { value: 193, unit: 'member', text: '193 members' } }),
    'agrees',
  ],
  ['189 against nearly 190', quantity(189), lessThan(190), 'refines'],
  ['nearly 190 against 189', lessThan(190), quantity(189), 'compatible'],
  ['190 against less than 190', quantity(190), lessThan(190), 'conflicts'],
  ['more than 20 against 23', moreThan(20), quantity(23), 'compatible'],
  ['20 against more than 20', quantity(20), moreThan(20), 'conflicts'],
  ['20 against at least 20', quantity(20), atLeast(20), 'refines'],
  ['at least 12 against at least 12', atLeast(12), atLeast(12), 'agrees'],
  ['at least 12 against at least 15', atLeast(12), atLeast(15), 'compatible'],
  ['about 40 against 40', about(40), quantity(40), 'compatible'],
  ['38 against about 40', quantity(38), about(40), 'refines'],
  ['30 against about 40', quantity(30), about(40), 'conflicts'],
  ['3 million against 3,142,000', quantity(3_000_000), quantity(3_142_000), 'compatible'],
  ['3 million against 4 million', quantity(3_000_000), quantity(4_200_000), 'conflicts'],
  ['54,000 against 45,000', quantity(54_000), quantity(45_000), 'conflicts'],
  ['$3.2 billion against $3.2 billion', dollars(3_200_000_000), dollars(3_200_000_000), 'agrees'],
  ['119 pence against £1.19', pounds(119, 'penny'), pounds(1.19), 'agrees'],
  ['£1.19 against £119', pounds(1.19), pounds(119), 'conflicts'],
  ['119 pence against £119 million', pounds(119, 'penny'), pounds(119e6), 'not comparable'],
  ['$3.2 million against $3.2 billion', dollars(3.2e6), dollars(3.2e9), 'conflicts'],
  [
    '£3 an hour against £30 a day',
    pounds(3, 'pound sterling per hour'),
    pounds(30, 'pound sterling per day'),
    'not comparable',
  ],
  ['dollars against euros', dollars(5), quantity(5, { unitKind: 'money', currency: 'EUR' }), 'not comparable'],
  ['12 civilians against 14 people', quantity(12, { unit: 'civilian' }), quantity(14), 'not comparable'],
  ['14 civilians against 14 people', quantity(14, { unit: 'civilian' }), quantity(14), 'agrees'],
  [
    '189 nations against 188 countries',
    quantity(189, { unit: 'nation' }),
    quantity(188, { unit: 'country' }),
    'conflicts',
  ],
  ['a share against a count', quantity(5, { unit: 'percent', unitKind: 'percent' }), quantity(5), 'not comparable'],
  ['10 to 20 against 15', between(10, 20), quantity(15), 'compatible'],
  ['10 to 20 against 25', between(10, 20), quantity(25), 'conflicts'],
  [
    '5 km against 3.1 miles',
    quantity(5, { unit: 'kilometre', unitKind: 'length' }),
    quantity(3.1, { unit: 'mile', unitKind: 'length' }),
    'compatible',
  ],
  [
    '5 km against 5 miles',
    quantity(5, { unit: 'kilometre', unitKind: 'length' }),
    quantity(5, { unit: 'mile', unitKind: 'length' }),
    'conflicts',
  ],
  ['no number at all', quantity(null), quantity(5), 'not comparable'],
]

const MIRROR: Record<Comparison, Comparison[]> = {
  agrees: ['agrees'],
  conflicts: ['conflicts'],
  'not comparable': ['not comparable'],
  refines: ['compatible'],
  compatible: ['compatible', 'refines'],
}

const BOUNDS: Bound[] = ['exact', 'about', 'at least', 'more than', 'at most', 'less than']
const quantities = fc
  .record({ value: fc.integer({ min: 0, max: 5000 }), bound: fc.constantFrom(...BOUNDS) })
  .map(({ value, bound }) =>
    quantity(value, {
      bound,
      low: bound === 'at most' || bound === 'less than' ? null : value,
      high: bound === 'at least' || bound === 'more than' ? null : value,
    }),
  )

describe('compareQuantities', () => {
  it.each(TABLE)('%s', (_, a, b, expected) => expect(compareQuantities(a, b)).toBe(expected))

  it.each(TABLE)('%s, the other way round', (_, a, b, expected) =>
    expect(MIRROR[expected]).toContain(compareQuantities(b, a)),
  )

  it('mirrors whatever the bounds', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => MIRROR[compareQuantities(a, b)].includes(compareQuantities(b, a))),
    )
  })

  it('agrees with itself', () => {
    fc.assert(fc.property(quantities, a => compareQuantities(a, a) === 'agrees'))
  })

  it('finds no conflict that wider bounds would make', () => {
    fc.assert(
      fc.property(quantities, quantities, fc.nat(500), (a, b, slack) => {
        const range = rangeOf(a)
        fc.pre(range !== null && compareQuantities(a, b) !== 'conflicts')
        const wider = between((range?.low ?? 0) - slack, (range?.high ?? 0) + slack)
        return compareQuantities(wider, b) !== 'conflicts'
      }),
    )
  })

  it('conflicts exactly where no number fits both', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        const [x, y] = [rangeOf(a), rangeOf(b)]
        return x === null || y === null || (compareQuantities(a, b) === 'conflicts') === !meet(x, y)
      }),
    )
  })
})

describe('compareDates', () => {
  it.each([
    ['2025-03-03', '2025-03-13', 'conflicts'],
    ['2025-03-03', '2025-03', 'refines'],
    ['2025', '2025-03', 'compatible'],
    ['2025-Q1', '2025-03-13', 'compatible'],
    ['2025-03-03', '2025-03-03', 'agrees'],
    ['2025-W10', '2025-03-03', 'compatible'],
    ['PRESENT_REF', '2025-03-03', 'not comparable'],
    ['XXXX-03-03', 'XXXX-03-03', 'agrees'],
    ['XXXX-03-03', 'XXXX-03-04', 'not comparable'],
  ] as const)('%s against %s', (a, b, expected) => expect(compareDates(date(a), date(b))).toBe(expected))

  it('cannot compare an open date', () => expect(compareDates(date(null), date('2025'))).toBe('not comparable'))

  it('compares durations by their value only', () => {
    const years = (value: string) => date(value, { type: 'DURATION' })
    expect(compareDates(years('P14Y'), years('P14Y'))).toBe('agrees')
    expect(compareDates(years('P14Y'), years('P12Y'))).toBe('not comparable')
  })
})

describe('terms', () => {
  it.each([
    ['Gov.', 'Governor', 'agrees'],
    ['Lib Dem leader', 'Liberal Democrat leader', 'agrees'],
    ['Dorne Moot chairwoman', 'chair of the Dorne Moot', 'agrees'],
    ['US Sen.', 'U.S. senator', 'agrees'],
    ['Finance Minister', 'Minister', 'refines'],
    ['Sgt.', 'Lieutenant', 'not comparable'],
  ] as const)('%s against %s', (a, b, expected) => expect(compareValues({ term: a }, { term: b })).toBe(expected))
})
