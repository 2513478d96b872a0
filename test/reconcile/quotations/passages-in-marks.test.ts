import { expect, it } from 'vitest'
import { passagesInMarks } from '../../../src/reconcile/quotations/passages-in-marks.ts'

it.each([
  ['he had "sold the harbour', ['sold the harbour']],
  ['sold the harbour" by night', ['sold the harbour']],
  ['the “very worst” of it and “no end” in sight', ['very worst', 'no end']],
  ['a 6" pipe', ['a 6']],
  ['both ("one", "two") and "three"', ['one', 'two', 'three']],
  ['no marks at all', []],
  ['""', []],
  ['“a “b” c”', ['a “b']],
])('%j', (text, passages) =>
  expect(passagesInMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual(passages),
)
