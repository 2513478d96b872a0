// How many of how many: `one in five` counts no five of anything.
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

describe('one in so many', () => {
  it.each<[string, number, number, string | null]>([
    ['Nearly one in five children skips lunch.', 1, 5, 'child'],
    ['One out of every six bridges is unsafe.', 1, 6, 'bridge'],
    ['One in every six bridges is unsafe.', 1, 6, 'bridge'],
    ['Nine out of 10 cooks agreed.', 9, 10, 'cook'],
    ['He said that one in three homes leaks.', 1, 3, 'home'],
    ['Seven in ten said yes.', 7, 10, null],
  ])('%s', (text, value, of, unit) => {
    const found = quantitiesOf(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ value, unit, of: { value: of, unit } })
  })

  it('keeps a whole that is counted, and what only stands beside', () => {
    expect(quantitiesOf('Of late, 30 out of 48 cooks fell ill.').map(({ value }) => value)).toEqual([30, 48])
    expect(quantitiesOf('Two in three days were wet.')[0]).toMatchObject({ value: 2, unit: null, of: null })
  })

  it('takes no verb for what is counted', () => {
    expect(quantitiesOf('A third of the population lives in the hills.')[0]?.unit).toBe('population')
  })
})
