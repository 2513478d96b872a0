import { describe, expect, it } from 'vitest'
import { replaces, statesOf } from '../../../src/reconcile/facts/newer-state.ts'
import type { StatedClaim } from '../../../src/reconcile/facts/stated-claim.ts'
import { quantity, record } from '../records.ts'

function stated(
  outlet: string,
  published: string,
  value: number,
  evidence = `${value} people were killed.`,
  measure = 'killed',
): StatedClaim {
  const [claim] = record({ outlet, claims: [{ value: quantity(value), evidence, measure }] }).claims
  if (claim === undefined) throw new Error('no claim')
  const source = { article: outlet, path: outlet, title: null, outlet, published, story: 's' }
  return {
    ...source,
    claim,
    core: 0,
    headline: false,
    sole: false,
    paired: false,
    subject: null,
    speaker: null,
    origin: 0,
  }
}

describe('states of things', () => {
  it('has the first claim of each, of however many', () => {
    const days = ['2024-03-04', '2024-03-05', '2024-03-06']
    const claims = Array.from({ length: 300 }, (_, n) => stated(`Outlet ${n}`, days[n % 3] ?? '', 12))
    expect(statesOf(claims)).toEqual(claims.slice(0, 3))
  })

  it('tells a revision from a number that only stands there', () => {
    const plain = stated('Herald', '2024-03-05', 9)
    const revised = stated('Courier', '2024-03-05', 9, 'The toll was revised to 9.')
    const older = stated('Post', '2024-03-04', 12)
    expect(statesOf([plain, revised])).toEqual([plain, revised])
    expect([plain, revised].map(newer => replaces(newer, older))).toEqual([false, true])
  })

  it('lets the missing be found, and the dead not rise again', () => {
    const falls = (measure: string) =>
      replaces(
        stated('Herald', '2024-03-05', 9, 'Nine.', measure),
        stated('Post', '2024-03-04', 13, 'Thirteen.', measure),
      )
    expect(['missing', 'killed'].map(falls)).toEqual([true, false])
  })
})
