import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { date, record } from '../records.ts'

type Dated = { outlet: string; published: string; evidence: string; day: string; known?: string[] }

/** The days of the event of one story, as its facts have them. */
const daysOf = (reports: readonly Dated[]) => [
  ...reconcile(
    sourceOf(
      reports.map(({ outlet, published, evidence, day, known = ['weekday'] }) => {
        const claims = [{ evidence, measure: 'event', value: date(day, { known: known as 'weekday'[] }), time: day }]
        return record({ outlet, published, story: 'bank', claims })
      }),
    ),
  ).facts,
]

const ROBBERY = [
  { outlet: 'Wire', published: '2022-06-07', evidence: 'A bank in Orsk was robbed on Monday.', day: '2022-06-06' },
  { outlet: 'Post', published: '2022-06-07', evidence: 'The robbers fled on Monday.', day: '2022-06-06' },
]

describe('the day of the event', () => {
  it('is one, beside which the days of other acts and of mere publication stand', () => {
    const [fact, ...others] = daysOf([
      ...ROBBERY,
      { outlet: 'Six', published: '2022-06-21', evidence: 'A trial began on Tuesday.', day: '2022-06-21' },
      { outlet: 'Sun', published: '2022-06-09', evidence: 'What we know.', day: '2022-06-09', known: [] },
    ])
    expect(others).toEqual([])
    expect(fact).toMatchObject({ status: 'agreed', value: { value: '2022-06-06' }, outlets: 4 })
    expect(new Map(fact?.claims.map(({ outlet, because }) => [outlet, because]))).toEqual(
      new Map([
        ['Wire', 'says 6 June 2022, as another outlet does'],
        ['Post', 'says 6 June 2022, as another outlet does'],
        ['Six', 'says 21 June 2022: it may date another act'],
        ['Sun', 'names no day; its own date is 9 June 2022'],
      ]),
    )
    expect(fact?.because).toContain('two outlets cannot be set against it')
  })

  it('is no day of another season where a report has one of its own', () => {
    const reports = [
      { outlet: 'Six', published: '2022-06-07', evidence: 'The trial is set for March 3.', day: '2022-03-03' },
      ...ROBBERY.slice(0, 1),
    ]
    const [fact] = daysOf(reports)
    expect(fact?.value).toMatchObject({ value: '2022-06-06' })
    const records = reports.map(({ outlet, published, evidence, day }) =>
      record({
        outlet,
        published,
        story: 'bank',
        claims: [{ evidence, measure: 'event', value: date(day), time: day }],
      }),
    )
    expect([...reconcile(sourceOf(records)).stories]).toMatchObject([{ date: '2022-06-06' }])
  })

  it('is the earlier where each of two outlets dates an act of its own', () => {
    const [fact] = daysOf([
      { outlet: 'Six', published: '2022-06-09', evidence: 'A guard spoke on Thursday.', day: '2022-06-09' },
      ...ROBBERY.slice(0, 1),
    ])
    expect(fact?.value).toMatchObject({ value: '2022-06-06' })
    expect(fact?.status).toBe('single source')
  })
})

describe('days of the event', () => {
  const days = (first: readonly [string, string], second: readonly [string, string]) => [
    ...reconcile(
      sourceOf(
        [first, second].map(([evidence, value], n) =>
          record({
            outlet: n === 0 ? 'Wire' : 'Post',
            story: 'x',
            claims: [{ evidence, measure: 'event', value: date(value, { known: ['weekday'] }), time: value }],
          }),
        ),
      ),
    ).discrepancies,
  ]
  it('differ where the sentences say the same otherwise', () =>
    expect(
      days(
        ['Envoys signed the river accord in Velden on Monday.', '2024-03-04'],
        ['The river accord was signed in Velden by envoys on Tuesday.', '2024-03-05'],
      ),
    ).toMatchObject([{ kind: 'date' }]))
  it('do not differ where they are of two acts', () =>
    expect(
      days(
        ['Envoys signed the river accord in Velden on Monday.', '2024-03-04'],
        ['Farmers marched against the river accord on Tuesday.', '2024-03-05'],
      ),
    ).toEqual([]))
})
