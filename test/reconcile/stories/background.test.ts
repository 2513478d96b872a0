import { describe, expect, it } from 'vitest'
import { backgroundShares, besideCrowds, besideFolder } from '../../../src/reconcile/stories/background.ts'
import { hashText } from '../../../src/text/hash.ts'

const shareOf = (term: string) => backgroundShares().get(hashText(term)) ?? 0

describe('general news', () => {
  it('has words of everyday in many articles, and those of an event in few', () => {
    expect(shareOf('said')).toBeGreaterThan(0.7)
    expect(shareOf('people')).toBeGreaterThan(0.3)
    expect(shareOf('ferry')).toBeLessThan(0.01)
    expect(shareOf('kelda')).toBe(0)
  })

  it('counts the forms of a word as one', () => {
    expect(shareOf('official')).toBeGreaterThan(shareOf('officials'))
  })

  it('fills up a small folder, and one that crowds fill', () => {
    expect(besideFolder(2)).toBe(598)
    expect(besideFolder(5000)).toBe(20)
    expect(besideCrowds(300, 300)).toBe(9000)
    expect(besideCrowds(5000, 100)).toBe(60)
  })
})
