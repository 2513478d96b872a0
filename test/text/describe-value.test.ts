import { describe, expect, it } from 'vitest'
import type { QuantityValue } from '../../src/schema/index.ts'
import { describeDay, describeValue } from '../../src/text/describe-value.ts'

const quantity = (fields: Partial<QuantityValue>): QuantityValue => ({
  value: null,
  low: null,
  high: null,
  bound: 'exact',
  unit: null,
  unitText: null,
  unitKind: null,
  currency: null,
  trend: null,
  concept: null,
  of: null,
  ...fields,
})

describe('describeValue', () => {
  it.each<[string, Partial<QuantityValue>]>([
    ['12 people', { value: 12, unit: 'person' }],
    ['1 person', { value: 1, unit: 'person' }],
    ['more than 70 countries', { value: 70, bound: 'more than', unit: 'country' }],
    ['3,142 homes', { value: 3142, unitText: 'homes' }],
    ['USD 3.2 billion', { value: 3.2e9, currency: 'USD', unit: 'dollar' }],
    ['119 pence', { value: 119, currency: 'GBP', unit: 'penny', unitKind: 'money' }],
    ['GBP 1.3 per gigajoule', { value: 1.3, currency: 'GBP', unit: 'pound sterling per gigajoule', unitKind: 'money' }],
    ['1,234,567', { value: 1234567 }],
    ['4.5 %', { value: 4.5, unit: 'percent', unitKind: 'percent' }],
    ['12–15 buses', { low: 12, high: 15, bound: 'between', unit: 'bus' }],
    ['more than 24 buses', { value: null, low: 24, high: null, bound: 'more than', unit: 'bus' }],
    [
      '17 of the squad',
      { value: 17, unit: 'squad', unitKind: 'count', of: { value: null, unit: null, text: 'the squad' } },
    ],
    ['more than half of the voters', { value: 0.5, bound: 'more than', unit: 'voter', unitKind: 'count' }],
    ['a third of the crew', { value: 1 / 3, unitKind: 'count', of: { value: null, unit: null, text: 'the crew' } }],
    ['0.5 %', { value: 0.5, unit: 'percent', unitKind: 'percent' }],
    ['189 members of 193', { value: 189, unit: 'member', of: { value: 193, unit: 'member', text: '193 members' } }],
  ])('%s', (words, fields) => expect(describeValue(quantity(fields))).toBe(words))

  it('reads days, terms, checks and what is left open', () => {
    const date = { type: 'DATE' as const, known: [], implied: [] }
    expect(describeValue({ ...date, value: '2021-12-14' })).toBe('14 December 2021')
    expect(describeValue({ ...date, value: '2021-W50' })).toBe('week 50 of 2021')
    expect(describeValue({ ...date, value: null })).toBe('a day that is left open')
    expect(describeValue({ term: 'harbour master' })).toBe('harbour master')
    expect(describeValue({ check: 'list', expected: 7, found: 6, holds: false })).toBe('7 announced, 6 found')
    expect(describeValue({ check: 'weekday of date', expected: 2, found: 4, holds: false })).toBe(
      'Tuesday written, Thursday in the calendar',
    )
    expect(describeDay('2021-13-01')).toBe('2021-13-01')
    expect(['XXXX-12-14', '2021-12', '2021-Q4', '2021-W05', '2021-SU', 'P3D', 'PRESENT_REF'].map(describeDay)).toEqual([
      '14 December',
      'December 2021',
      'quarter 4 of 2021',
      'week 5 of 2021',
      'summer 2021',
      'P3D',
      'PRESENT_REF',
    ])
  })
})
