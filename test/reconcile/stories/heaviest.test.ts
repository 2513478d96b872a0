import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Heaviest } from '../../../src/reconcile/stories/heaviest.ts'

it('keeps what sorting would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 12 }), (weights, most) => {
      const heaviest = new Heaviest(most)
      // Twice: it is empty again after it was asked.
      for (let round = 0; round < 2; round++) {
        for (const [number, weight] of weights.entries()) heaviest.offer(number, weight)
        const sorted = weights.map((_, number) => number).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
        expect([...heaviest.take()].sort((a, b) => a - b)).toEqual(sorted.slice(0, most).sort((a, b) => a - b))
      }
    }),
  )
})
