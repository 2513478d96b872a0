// Sums as different papers write them: signs of mixed case, the word before the number, `m` for a million and for metres.
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

const told = (text: string) =>
  quotient(quantitiesOf(text).map(({ value, unit, currency }) => [value, currency ?? unit] as const))
const quotient = (found: readonly (readonly [number | null, string | null])[]) =>
  found.map(([value, unit]) => `${value} ${unit}`)

describe('currencies', () => {
  it.each<[string, string[]]>([
    ['The bank made Sfr 230m, or SFr230m.', ['230000000 CHF', '230000000 CHF']],
    ['It sold for Dkr 3.4bn, NKr2bn and SKr4bn.', ['3400000000 DKK', '2000000000 NOK', '4000000000 SEK']],
    ['It lost KD 2m and Dh 4,000.', ['2000000 KWD', '4000 AED']],
    ['It cost Can$3m.', ['3000000 CAD']],
    ['It sold for Pounds 3m, or Euros 4.5m, not dollars 200.', ['3000000 GBP', '4500000 EUR', '200 USD']],
    ['It made Australian dollars 648m.', ['648000000 AUD']],
    // a tournament, and a number of dollars
    ['They won at Euro 96.', []],
    ['He paid 2 dollars 50.', ['2.5 USD']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('the letter m', () => {
  it.each<[string, string[]]>([
    ['The club paid 3m for the keeper.', ['3000000 null']],
    ['The film drew an audience of 12m.', ['12000000 null']],
    ['The fee was 4m, rising to 5m.', ['4000000 null', '5000000 null']],
    ['It had 5.2m viewers, up from 4.1m.', ['5200000 viewer', '4100000 viewer']],
    ['The wall was 3m high.', ['3 metre']],
    ['She paid for a fence 3m long.', ['3 metre']],
    ['He cleared 5.80m and ran the 60m.', ['5.8 metre', '60 metre']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('change', () => {
  it('is told by verbs of multiples, with and without how often', () => {
    const trends = (text: string) => quantitiesOf(text).map(({ trend }) => trend)
    expect(trends('Output doubled to 40 tonnes.')).toEqual(['up'])
    expect(trends('Profit halved to $3m.')).toEqual(['down'])
    expect(trends('The toll rose threefold to 60.')).toEqual(['up'])
    expect(trends('It is double the 120 tonnes of May.')).toEqual([null])
  })

  it('counts a quarter point', () => {
    expect(quantitiesOf('Rates rose a quarter point to 5%.')[0]).toMatchObject({
      value: 0.25,
      unit: 'point',
      trend: 'up',
    })
    expect(quantitiesOf('He won a quarter final.')).toEqual([])
  })
})
