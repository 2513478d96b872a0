import { describe, expect, it } from 'vitest'
import { readDates } from './document.ts'

describe('without a day of publication', () => {
  it('counts from no other day what is told from today', () => {
    const text = 'It plans more for first quarter 2005. It earned $8m, up from $5m a year ago.'
    expect(readDates(text)).toEqual(['first quarter 2005 → 2005-Q1', 'a year ago → null'])
  })
  it('gives what the words say alone', () => {
    expect(readDates('It opened on Dec 14, a Tuesday, at 5 p.m., 35 years after 1945.')).toEqual([
      'Dec 14 → XXXX-12-14',
      'Tuesday, at 5 p.m. → XXXX-WXX-2T17:00',
      '35 years after 1945 → 1980',
    ])
    expect(readDates('It opened today, not last week, and closes this year.')).toEqual([
      'today → null',
      'last week → null',
      'this year → null',
    ])
  })
})
