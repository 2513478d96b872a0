import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { about, atLeast, date, moreThan, quantity, record } from '../records.ts'

type Said = {
  outlet: string
  value: ReturnType<typeof quantity>
  measure?: string
  published?: string
  evidence?: string
  by?: string
}

/** One fact about the dead of one event, told by several outlets. */
const facts = (said: Said[]) => [
  ...reconcile(
    sourceOf(
      said.map(({ outlet, value, measure = 'killed', published = '2024-03-04', evidence, by }) =>
        record({
          outlet,
          published,
          story: 'fire',
          text: `Report of ${outlet}.`,
          claims: [{ value, measure, ...(evidence ? { evidence } : {}), ...(by ? { by } : {}) }],
        }),
      ),
    ),
  ).facts,
]
const verdicts = (said: Said[]) =>
  new Map(facts(said).flatMap(fact => fact.claims.map(({ outlet, verdict }) => [outlet, verdict])))

describe('verdicts', () => {
  it('14 and 12 on the same evening are a conflict, said in words', () => {
    const [fact] = facts([
      { outlet: 'Wire', value: quantity(12) },
      { outlet: 'Post', value: quantity(12) },
      { outlet: 'Six', value: quantity(12) },
      { outlet: 'Herald', value: quantity(14) },
    ])
    expect(fact).toMatchObject({ status: 'conflicting', value: { value: 12 }, outlets: 4 })
    expect(fact?.claims.find(({ outlet }) => outlet === 'Herald')?.because).toBe(
      'says 14 where three other outlets say 12',
    )
    expect(fact?.because).toBe('three outlets for 12, one outlet against')
  })

  it('says so where several outlets of one origin stand against one', () => {
    const [fact] = facts([
      ...['Wire', 'Post', 'Six'].map(outlet => ({ outlet, value: quantity(12), by: 'police' })),
      ...['Herald', 'Echo'].map(outlet => ({ outlet, value: quantity(14) })),
    ])
    expect(fact?.because).toBe('two outlets for 14, three outlets of one origin against')
  })

  it('at least 12 leaves room for 15', () => {
    const found = verdicts([
      { outlet: 'Wire', value: atLeast(12) },
      { outlet: 'Post', value: quantity(15) },
    ])
    expect(found.get('Wire')).toBe('compatible')
    expect(found.get('Post')).toBe('agrees')
  })

  it('two round numbers may be one, and it says so', () => {
    const said = [230_000_000, 200_000_000].map((value, n) => ({
      outlet: n === 0 ? 'Wire' : 'Post',
      value: quantity(value),
    }))
    const because = facts(said).flatMap(({ claims }) => claims.map(claim => claim.because))
    expect(because).toContain(
      'says 230 million, which may be the 200 million that another outlet says, rounded otherwise',
    )
  })

  it('16 or 17 hurt, though one outlet tells of one of them alone', () => {
    const [fact] = facts([
      { outlet: 'Wire', value: quantity(17), measure: 'injured' },
      { outlet: 'Post', value: quantity(1, { implied: true }), measure: 'injured', evidence: 'A dancer was hurt.' },
      { outlet: 'Herald', value: quantity(16), measure: 'injured' },
    ])
    expect(fact?.value).toMatchObject({ value: 16 })
  })

  it('a number revised down supersedes the higher one', () => {
    const found = verdicts([
      { outlet: 'Wire', value: quantity(57), published: '2023-02-21' },
      {
        outlet: 'Six',
        value: quantity(52),
        published: '2023-02-23',
        evidence: 'Officials revised the toll down to 52.',
      },
      { outlet: 'Herald', value: quantity(52), published: '2023-02-24' },
    ])
    expect(found.get('Wire')).toBe('superseded')
    expect(found.get('Six')).toBe('agrees')
  })

  it('a lower number later that is no revision is a conflict', () => {
    const found = verdicts([
      { outlet: 'Wire', value: quantity(57), published: '2023-02-21' },
      { outlet: 'Post', value: quantity(57), published: '2023-02-21' },
      { outlet: 'Herald', value: quantity(52), published: '2023-02-24' },
    ])
    expect(found.get('Herald')).toBe('conflicts')
  })

  it('nothing supersedes where the day of a report is open', () => {
    const [fact] = [
      ...reconcile(
        sourceOf([
          record({ outlet: 'Wire', story: 'x', text: 'a', claims: [{ value: quantity(3) }] }),
          record({ outlet: 'Post', story: 'x', text: 'b', published: '2024-01-01', claims: [{ value: quantity(5) }] }),
        ]),
      ).facts,
    ]
    expect(fact?.claims.map(({ verdict }) => verdict).sort()).toEqual(['agrees', 'conflicts'])
  })

  it('12 civilians and 14 people cannot be compared', () => {
    const found = verdicts([
      { outlet: 'Wire', value: quantity(14) },
      { outlet: 'Post', value: quantity(14) },
      { outlet: 'Six', value: quantity(12, { unit: 'civilian' }) },
    ])
    expect(found.get('Six')).toBe('not comparable')
  })

  it('outlets that cannot be compared agree on nothing', () => {
    const [fact] = facts([
      { outlet: 'Wire', value: quantity(14) },
      { outlet: 'Six', value: quantity(12, { unit: 'civilian' }) },
    ])
    expect(fact).toMatchObject({ status: 'single source', outlets: 2 })
    expect(fact?.because).toBe('only Six says 12; one outlet cannot be set against it')
  })

  const dated = (outlet: string, value: ReturnType<typeof date>) =>
    record({
      outlet,
      story: 'x',
      text: `The ${outlet} on the river accord of Velden.`,
      claims: [{ value, measure: 'event', time: value.value ?? '' }],
    })

  it('a day that no word gives bears out none that is written', () => {
    const [fact] = reconcile(
      sourceOf([dated('Wire', date('2024-03-04')), dated('Post', date('2024-03-04', { known: [] }))]),
    ).facts
    expect(fact).toMatchObject({ status: 'single source', because: 'only Wire says 4 March 2024' })
    expect(fact?.claims.map(({ because }) => because)).toContain('names no day; by its own date it is of 4 March 2024')
  })

  it('a month does not outvote a day of it', () => {
    const [fact] = reconcile(
      sourceOf([
        dated('Wire', date('2024-03-04')),
        dated('Post', date('2024-03', { known: ['year', 'month'] })),
        dated('Six', date('2024-03', { known: ['year', 'month'] })),
      ]),
    ).facts
    expect(fact).toMatchObject({ value: { value: '2024-03-04' } })
  })

  it('an exact number refines more than 20', () => {
    const found = verdicts([
      { outlet: 'Wire', value: moreThan(20) },
      { outlet: 'Post', value: quantity(23) },
    ])
    expect([...found.values()].sort()).toEqual(['agrees', 'compatible'])
  })

  it('says that one number is told about and exactly', () => {
    const [fact] = facts([
      { outlet: 'Wire', value: quantity(700) },
      { outlet: 'Post', value: about(700) },
    ])
    expect(fact?.claims.map(({ because }) => because)).toContain(
      'says about 700, the same number as the 700 that another outlet says',
    )
  })

  it('a toll far above a bound is of other events', () => {
    const found = verdicts([
      { outlet: 'Wire', value: atLeast(18) },
      { outlet: 'Post', value: atLeast(18) },
      { outlet: 'Six', value: atLeast(412) },
    ])
    expect(found.get('Six')).toBe('not comparable')
  })

  it('outlets that quote one speaker on one day are one origin', () => {
    const [fact] = facts([
      { outlet: 'Wire', value: quantity(12), by: 'the coroner' },
      { outlet: 'Post', value: quantity(12), by: 'the coroner' },
      { outlet: 'Six', value: quantity(12) },
    ])
    expect(fact).toMatchObject({ outlets: 3, origins: 2 })
  })

  it('trusts more what more origins say', () => {
    const said = ['Wire', 'Post', 'Six', 'Herald'].map(outlet => ({ outlet, value: quantity(12) }))
    const confidences = [1, 2, 3, 4].map(n => facts(said.slice(0, n))[0]?.confidence ?? 0)
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b))
    expect(new Set(confidences).size).toBeGreaterThan(2)
  })
})
