import { describe, expect, it } from 'vitest'
import { RowSet } from '../../../src/extract/names/row-set.ts'

describe('a set of rows', () => {
  it('numbers its members in order, and knows what is none', () => {
    const members = [0, 1, 31, 32, 63, 95, 100, 127]
    const set = new RowSet(128)
    for (const row of [...members, 31].reverse()) set.add(row)
    expect(set.number()).toBe(members.length)
    for (let row = 0; row < 128; row++) expect(set.placeOf(row)).toBe(members.indexOf(row))
  })
})
