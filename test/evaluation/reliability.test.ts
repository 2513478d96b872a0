import { describe, expect, it } from 'vitest'
import { calibrationError, reliabilityTable } from './reliability.ts'

describe('reliabilityTable', () => {
  it('sets mean confidence beside the share that was right', () => {
    const judged = [0.72, 0.74, 0.76, 0.78, 1].map((confidence, n) => ({ confidence, right: n !== 0 }))
    expect(reliabilityTable(judged)).toEqual([
      { from: 0.7, to: 0.8, facts: 4, meanConfidence: 0.75, shareRight: 0.75 },
      { from: 0.9, to: 1, facts: 1, meanConfidence: 1, shareRight: 1 },
    ])
  })

  it('is nought off where confidence is truth, and all off where it is the reverse', () => {
    expect(calibrationError(reliabilityTable([{ confidence: 1, right: true }]))).toBe(0)
    expect(calibrationError(reliabilityTable([{ confidence: 1, right: false }]))).toBe(1)
    expect(calibrationError([])).toBe(0)
  })
})
