import { describe, expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { date, quantity, record } from '../records.ts'

describe('discrepancies', () => {
  it('a conflict of tolls is grave, shows both sentences, and says who', () => {
    const [found] = reconcile(
      sourceOf([
        record({
          outlet: 'Wire',
          story: 'x',
          text: 'Nine workers were killed.',
          published: '2024-03-04',
          claims: [{ value: quantity(9), evidence: 'Nine workers were killed.' }],
        }),
        record({
          outlet: 'Post',
          story: 'x',
          text: 'The fire killed 11.',
          published: '2024-03-04',
          claims: [{ value: quantity(11), evidence: 'The fire killed 11.' }],
        }),
      ]),
    ).discrepancies
    expect(found).toMatchObject({ kind: 'number', severity: 'high' })
    expect(found?.positions.flatMap(({ claims }) => claims.map(({ text }) => text)).sort()).toEqual([
      'Nine workers were killed.',
      'The fire killed 11.',
    ])
    expect(found?.because).toBe('killed: 9 (Wire) against 11 (Post); they cannot all be right')
  })

  it('dates that differ are a discrepancy of kind date', () => {
    const said = (outlet: string, day: string) =>
      record({
        outlet,
        story: 'x',
        text: outlet,
        claims: [{ value: date(day), measure: 'deadline', subject: 'the merger' }],
      })
    const [found] = reconcile(sourceOf([said('Wire', '2025-03-03'), said('Post', '2025-03-13')])).discrepancies
    expect(found).toMatchObject({ kind: 'date' })
  })

  it('numbers of two subjects are two facts', () => {
    const said = (outlet: string, name: string, profit: number) =>
      record({
        outlet,
        story: 'x',
        text: `Results of ${outlet}.`,
        names: [`organisation ${name} = e1`],
        claims: [
          {
            value: quantity(profit, { unit: 'dollar', unitKind: 'money', currency: 'USD' }),
            measure: 'profit',
            subject: name,
          },
        ],
      })
    const { facts, discrepancies } = reconcile(
      sourceOf([said('Wire', 'Halden', 3e6), said('Post', 'Brightwater', 4e6)]),
    )
    expect([...facts].length).toBe(2)
    expect([...discrepancies]).toEqual([])
  })
})
