import { expect, it } from 'vitest'
import { addUnder } from '../../src/text/lists-by-key.ts'

it('gathers values under their keys, in the order in which they come', () => {
  const rows = new Map<string, number[]>()
  addUnder(rows, 'lund', 3)
  addUnder(rows, 'dorne', 4)
  addUnder(rows, 'lund', 5)
  expect([...rows]).toEqual([
    ['lund', [3, 5]],
    ['dorne', [4]],
  ])
})
