import { describe, expect, it } from 'vitest'
import { describeDiscrepancy, describePosition, describeSubject, sentence } from '../../src/report/value-text.ts'
import type { Discrepancy } from '../../src/schema/index.ts'

it('the value of a position may be the words of an article, or none', () => {
  expect(describePosition('Finance Minister')).toBe('Finance Minister')
  expect(describePosition({ term: 'harbour master' })).toBe('harbour master')
  expect(describePosition(null)).toBe('not stated')
})

describe('describeSubject', () => {
  it('names a fact once', () => {
    expect(describeSubject({ kind: 'quantity', subject: 'Oskar & Lind', measure: 'killed' })).toBe(
      'Killed: Oskar & Lind',
    )
    expect(describeSubject({ kind: 'quantity', subject: 'The magnitude', measure: 'magnitude' })).toBe('Magnitude')
    expect(describeSubject({ kind: 'date', subject: null, measure: 'event' })).toBe('Day of the event')
    expect(describeSubject({ kind: 'place', subject: null, measure: 'event' })).toBe('Place of the event')
  })
})

describe('sentence', () => {
  it('has a capital and one stop', () => {
    expect(sentence('they cannot both be right')).toBe('They cannot both be right.')
    expect(sentence('Why? “Nobody knows.”')).toBe('Why? “Nobody knows.”')
    expect(sentence('')).toBe('')
  })
})

describe('the heading of a discrepancy', () => {
  it('is its kind where no fact is behind it', () =>
    expect(describeDiscrepancy({ kind: 'role', fact: null } as Discrepancy, [])).toBe('Role'))
})
