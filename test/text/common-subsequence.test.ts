import { expect, it } from 'vitest'
import { commonSubsequence } from '../../src/text/common-subsequence.ts'

it.each([
  ['a b c d', 'b x d', 'b d'],
  ['', 'a', ''],
  ['a b c a', 'c a b', 'c a'],
  ['x', 'y', ''],
])('of %j and %j', (one, other, common) => {
  const [a, b] = [one.split(' '), other.split(' ')]
  const steps = commonSubsequence(a, b)
  expect(steps.map(([i]) => a[i]).join(' ')).toBe(common)
  expect(steps.map(([, j]) => b[j]).join(' ')).toBe(common)
})
