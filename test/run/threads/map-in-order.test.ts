import { describe, expect, it } from 'vitest'
import { mapInOrder } from '../../../src/run/threads/map-in-order.ts'

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

describe('mapInOrder', () => {
  it('keeps the order, the width and the window', async () => {
    let running = 0
    let most = 0
    let begun = 0
    let taken = 0
    const out: number[] = []
    const inputs = Array.from({ length: 30 }, (_, i) => i)
    const results = mapInOrder(inputs, { width: 3, window: 5 }, async i => {
      most = Math.max(most, ++running)
      expect(++begun - taken).toBeLessThanOrEqual(6)
      await pause((i * 7) % 5)
      running--
      return i
    })
    for await (const result of results) {
      taken++
      out.push(result)
    }
    expect(out).toEqual(inputs)
    expect(most).toBe(3)
  })

  it('passes on what goes wrong, in the work and in the inputs', async () => {
    const failing = mapInOrder([1, 2, 3], { width: 2, window: 4 }, async i => {
      if (i === 2) throw new Error('two')
      return i
    })
    expect((await failing.next()).value).toBe(1)
    await expect(failing.next()).rejects.toThrow('two')
    async function* inputs() {
      yield 1
      throw new Error('no more')
    }
    const broken = mapInOrder(inputs(), { width: 2, window: 4 }, async i => i)
    expect((await broken.next()).value).toBe(1)
    await expect(broken.next()).rejects.toThrow('no more')
  })
})
