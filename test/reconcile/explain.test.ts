import { describe, expect, it } from 'vitest'
import { sourcesOfEach } from '../../src/reconcile/explain.ts'

const of = (path: string, title: string | null, outlet: string | null = null) => ({ path, title, outlet })

describe('who takes each position', () => {
  it('is told by the outlet, or else by the title', () => {
    const [first, second] = [of('a.txt', 'Mill lost', 'Wire'), of('b.txt', 'Mill gone')]
    expect(sourcesOfEach([[first, first], [second]])).toEqual(['Wire', '“Mill gone”'])
  })

  it('is told by the file where articles of one title take two', () => {
    const [first, second, third] = [of('1.txt', 'Mill lost'), of('2.txt', 'Mill lost'), of('3.txt', 'Inn lost')]
    expect(sourcesOfEach([[first, third], [second]])).toEqual(['1.txt and “Inn lost”', '2.txt'])
  })

  it('stays the outlet where it contradicts itself', () => {
    expect(sourcesOfEach([[of('1.txt', 'Mill lost', 'Wire')], [of('2.txt', 'Mill lost', 'Wire')]])).toEqual([
      'Wire',
      'Wire',
    ])
  })
})
