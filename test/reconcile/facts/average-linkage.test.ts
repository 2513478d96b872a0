import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Linkage } from '../../../src/reconcile/facts/average-linkage.ts'

/** The same from its definition: the mean over all pairs, each time anew. */
function joinPlainly(things: number, pairs: readonly [number, number][], scoreOf: (a: number, b: number) => number) {
  const groups = Array.from({ length: things }, (_, n) => [n])
  for (const [a, b] of pairs) {
    const [x, y] = [a, b].map(thing => groups.find(group => group.includes(thing)) ?? [])
    if (x === undefined || y === undefined || x === y) continue
    const sum = x.reduce((all, p) => all + y.reduce((own, q) => own + scoreOf(p, q), 0), 0)
    if (sum / (x.length * y.length) < 2) continue
    x.push(...y)
    groups.splice(groups.indexOf(y), 1)
  }
  return groups.map(group => group.sort((p, q) => p - q)).sort(([p = 0], [q = 0]) => p - q)
}

function allPairs(things: number): [number, number][] {
  return Array.from({ length: things }, (_, b) => Array.from({ length: b }, (_, a): [number, number] => [a, b])).flat()
}

describe('average linkage', () => {
  it('joins what the mean over all pairs joins', () => {
    const scores = fc.array(fc.constantFrom(0, 1, 2, 3, 4, Number.NEGATIVE_INFINITY), { minLength: 78, maxLength: 78 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 13 }), scores, (things, table) => {
        const scoreOf = (a: number, b: number) =>
          table[(Math.max(a, b) * (Math.max(a, b) - 1)) / 2 + Math.min(a, b)] ?? 0
        const linkage = new Linkage(things, scoreOf, 2)
        for (const [a, b] of allPairs(things)) linkage.tryToJoin(a, b)
        expect(linkage.groups()).toEqual(joinPlainly(things, allPairs(things), scoreOf))
      }),
    )
  })

  it('asks for the score of each pair once, in whatever order groups grow', () => {
    const asked = new Map<string, number>()
    const linkage = new Linkage(
      120,
      (a, b) => {
        asked.set(`${a} ${b}`, (asked.get(`${a} ${b}`) ?? 0) + 1)
        return a % 3 === b % 3 ? 3 : 1.5
      },
      2,
    )
    for (const [a, b] of allPairs(120)) linkage.tryToJoin(a, b)
    expect(linkage.groups().length).toBe(3)
    expect(Math.max(...asked.values())).toBe(1)
  })
})
