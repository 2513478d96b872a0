import { describe, expect, it } from 'vitest'
import { isSpellingVariant, keyOf, leavesOutMiddle } from '../../../src/reconcile/entities/name-forms.ts'

describe('name forms', () => {
  it('compares companies without their legal form', () =>
    expect(keyOf('organisation', 'The Brightwater Co.')).toBe('brightwater'))
  it('compares & and `and` alike', () =>
    expect(keyOf('organisation', 'Lund & Dahl')).toBe(keyOf('organisation', 'Lund and Dahl')))
  it.each([
    ['youssef haddad', 'yusuf haddad', true],
    ['maria haddad', 'yusuf haddad', false],
    ['jane doe', 'john doe', false],
    ['doe', 'deo', false],
    ['ada raftery', 'ada rafferty', true],
    ['ada lotan', 'ada lanto', false],
  ])('%s and %s', (a, b, variant) => expect(isSpellingVariant(a, b)).toBe(variant))
  it('sees a middle name left out', () => {
    expect(leavesOutMiddle('john q smith', 'john smith')).toBe(true)
    expect(leavesOutMiddle('john smith', 'jane smith')).toBe(false)
  })
})
