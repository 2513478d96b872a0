// Numbers of one story that fit: of one thing, or by chance.
import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import type { QuantityValue } from '../../../src/schema/index.ts'
import { atLeast, moreThan, quantity, record } from '../records.ts'

type Told = {
  readonly value: QuantityValue
  readonly evidence: string
  readonly measure?: string
  readonly subject?: string
}

const factsOf = (...articles: readonly (readonly Told[])[]) => [
  ...reconcile(
    sourceOf(
      articles.map((claims, n) =>
        record({
          outlet: `Outlet ${n}`,
          story: 'x',
          names: ['organisation Orlo Bank = e1'],
          claims: claims.map(claim => ({ measure: 'person', ...claim })),
        }),
      ),
    ),
  ).facts,
]

/** How many claims each fact of two articles has that each make one claim. */
const joined = (a: Told, b: Told) => factsOf([a], [b]).map(({ claims }) => claims.length)

const percent = { unit: 'percent', unitKind: 'percent' } as const

describe('numbers of two outlets that fit', () => {
  const fled = 'Two men fled across the fields in a grey van.'
  it('are of one thing where the sentences are alike', () =>
    expect(
      joined({ value: quantity(2), evidence: fled }, { value: quantity(2), evidence: 'Two men fled in the grey van.' }),
    ).toEqual([2]))
  it('are of two where small counts are met in unlike sentences', () =>
    expect(
      joined(
        { value: quantity(2), evidence: fled },
        { value: quantity(2), evidence: 'Doctors sent two people home at noon.' },
      ),
    ).toEqual([1, 1]))
  it('are of one where one outlet rounds a great number and the other names what is counted more closely', () =>
    expect(
      joined(
        {
          value: quantity(2000, { unit: 'lorvian troop', bound: 'about' }),
          measure: 'withdraw lorvian troop',
          evidence: 'The plan to bring home about 2,000 Lorvian troops was a step too far.',
        },
        {
          value: quantity(2000, { unit: 'soldier' }),
          measure: 'soldier',
          evidence: 'Orlo would have all 2,000 soldiers leave.',
        },
      ),
    ).toEqual([2]))
  it('are of two where a bound leaves room', () =>
    expect(
      joined(
        { value: moreThan(2000), measure: 'troop', evidence: 'More than 2,000 troops marched through the old town.' },
        { value: quantity(2600), measure: 'reserve troop', evidence: 'Orlo would have 2,600 reserve troops leave.' },
      ),
    ).toEqual([1, 1]))
  it('are of one where the count is no chance', () =>
    expect(
      joined(
        { value: quantity(34), evidence: 'Thirty-four people slept in the gym.' },
        { value: quantity(34), evidence: 'The council fed 34 guests of the shelter.' },
      ),
    ).toEqual([2]))
  it('are of two where a rate is of unlike subjects, and only its measure has their word', () => {
    const shares = (subject: string) => ({
      value: quantity(2.9, percent),
      measure: 'share price change',
      subject,
      evidence: `${subject} moved by 2.9 percent.`,
    })
    expect(
      joined(shares('Shares in Jasper Mills'), { ...shares('Shares in Venn'), evidence: 'Venn lost 2.9 percent.' }),
    ).toEqual([1, 1])
  })
  it('are of two where a bound is far below the other number', () => {
    const sold = 'The firm has sold more than 800 boats in Norland.'
    expect(
      joined(
        { value: moreThan(800), evidence: sold },
        { value: quantity(2800), evidence: sold.replace('more than ', '') },
      ),
    ).toEqual([1, 1])
    expect(
      joined(
        { value: moreThan(800), evidence: sold },
        { value: quantity(830), evidence: sold.replace('more than ', '') },
      ),
    ).toEqual([2])
  })
  it('are of two where a bound is far from both ends of a range', () => {
    const marched = 'Hundreds marched in Halven against the dam.'
    const hundreds = { value: quantity(null, { bound: 'between', low: 100, high: 1000 }), evidence: marched }
    const upTo = (value: number) => ({
      value: quantity(value, { bound: 'at most', low: null, high: value }),
      evidence: marched.replace('Hundreds', `As many as ${value}`),
    })
    expect(joined(hundreds, upTo(20_000))).toEqual([1, 1])
    expect(joined(hundreds, upTo(900))).toEqual([2])
  })
  it('are of two where one is a rise and the other a fall', () => {
    const moved = (trend: 'up' | 'down', evidence: string) => ({
      value: quantity(4, { ...percent, trend }),
      measure: 'price change',
      evidence,
    })
    expect(
      joined(moved('up', 'Milk prices rose by 4 percent.'), moved('down', 'Milk prices fell by 4 percent.')),
    ).toEqual([1, 1])
  })
})

it('takes a number that is told with a bound as well for the same, though nobody dates the reports', () => {
  const turnout = (value: QuantityValue, evidence: string) => ({ value, measure: 'turnout', evidence })
  const facts = factsOf(
    [turnout(quantity(61, percent), 'In Orsk 61 percent voted.')],
    [turnout(moreThan(60, percent), 'The commission was glad that over 60 percent came to the polls.')],
  )
  expect(facts).toMatchObject([{ status: 'agreed' }])
})

describe('numbers of one article that fit', () => {
  const article = (...claims: readonly Told[]) =>
    factsOf(claims.map(claim => ({ measure: 'fine', subject: 'Orlo Bank', ...claim })))
  it('are of one thing where one is the other with a bound', () =>
    expect(
      article(
        { value: moreThan(160), evidence: 'Orlo Bank was fined more than 160 crowns.' },
        { value: quantity(162), evidence: 'The fine of Orlo Bank, 162 crowns, is the second.' },
      ),
    ).toMatchObject([{ claims: [{}, {}] }]))
  it('are of two where they stand in one sentence, or are further apart', () => {
    const evidence = 'Orlo Bank paid a fine of 165 crowns and at least 160 crowns to the fund.'
    expect(article({ value: quantity(165), evidence }, { value: atLeast(160), evidence })).toHaveLength(2)
    expect(
      article(
        { value: quantity(4, percent), evidence: 'Growth was 4 percent in autumn.' },
        { value: quantity(4.4, percent), evidence: 'Over twelve months it stood at 4.4 percent.' },
      ),
    ).toHaveLength(2)
  })
})
