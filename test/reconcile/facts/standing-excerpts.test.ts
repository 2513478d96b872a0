// What the records of many stories keep of one standing fact: the folder must not grow with the square of its stories.
import { describe, expect, it } from 'vitest'
import { excerptsByStory } from '../../../src/reconcile/facts/standing-excerpts.ts'
import type { Discrepancy, Fact } from '../../../src/schema/index.ts'

const STORIES = 40
/** The claims of two stories do not agree. */
const OTHERWISE = new Set([25, 33])
const article = (n: number) => `a_${String(n).padStart(2, '0')}`
const story = (n: number) => `s_${String(n).padStart(2, '0')}`
const numbers = Array.from({ length: STORIES }, (_, n) => n)

const FACT: Fact = {
  id: 'f_1',
  story: null,
  kind: 'role',
  subject: 'Ada Holm',
  measure: 'role',
  value: { term: 'harbour master' },
  time: null,
  status: 'conflicting',
  confidence: 0.9,
  outlets: STORIES,
  origins: STORIES,
  claims: numbers.map(n => ({
    article: article(n),
    claim: 'c1',
    outlet: null,
    published: null,
    value: { term: OTHERWISE.has(n) ? 'pilot' : 'harbour master' },
    verdict: OTHERWISE.has(n) ? 'conflicts' : 'agrees',
    because: '',
  })),
  because: '',
}
const position = (places: readonly number[]) => ({
  value: { term: '' },
  claims: places.map(n => ({ article: article(n), claim: 'c1', start: 0, end: 1, text: 'x' })),
  outlets: [],
})
const DISCREPANCY: Discrepancy = {
  id: 'd_1',
  story: null,
  fact: 'f_1',
  kind: 'role',
  subject: null,
  severity: 'low',
  positions: [position(numbers.filter(n => n > 0 && !OTHERWISE.has(n))), position([...OTHERWISE])],
  because: '',
}
const standing = {
  fact: FACT,
  discrepancy: DISCREPANCY,
  stories: numbers.map(story),
  evidence: numbers.map(n => ({ start: n, end: n + 1, text: 'x' })),
}
const excerpts = excerptsByStory([standing])
const of = (n: number) => excerpts.get(story(n))?.[0]

describe('excerptsByStory', () => {
  it('leaves a fact whole where reports tell it or its discrepancy', () => {
    for (const told of [0, 1]) {
      expect(of(told)?.fact).toEqual(FACT)
      expect(of(told)?.discrepancy).toEqual(DISCREPANCY)
      expect(of(told)?.omitted).toBe(0)
    }
  })
  it('keeps in other records their own claims, the first, and those that differ', () => {
    const { fact, evidence, omitted } = of(38) ?? {}
    const kept = fact?.claims.map(claim => claim.article) ?? []
    expect(kept).toEqual(expect.arrayContaining([0, 25, 33, 38].map(article)))
    expect(kept).toEqual([...kept].sort())
    expect(kept).toHaveLength(13)
    expect(omitted).toBe(STORIES - 13)
    expect(evidence?.map(({ start }) => article(start))).toEqual(kept)
  })
  it('keeps the numbers of sources of the whole', () => {
    expect(of(38)?.fact).toMatchObject({ outlets: STORIES, origins: STORIES, status: 'conflicting' })
  })
  it('keeps of each position the first claims and its own', () => {
    const [most, few] = of(38)?.discrepancy?.positions ?? []
    expect(most?.claims.map(claim => claim.article)).toContain(article(38))
    expect(most?.claims).toHaveLength(13)
    expect(few?.claims).toHaveLength(OTHERWISE.size)
  })
  it('leaves out nothing where few stories speak of a fact', () => {
    const few = {
      ...standing,
      fact: { ...FACT, claims: FACT.claims.slice(0, 5) },
      stories: standing.stories.slice(0, 5),
    }
    const [excerpt] = excerptsByStory([{ ...few, discrepancy: null }]).get(story(4)) ?? []
    expect(excerpt?.fact.claims).toHaveLength(5)
    expect(excerpt?.omitted).toBe(0)
  })
})
