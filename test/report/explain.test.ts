import { describe, expect, it } from 'vitest'
import { ingest } from '../../src/ingest/index.ts'
import { annotate } from '../../src/pipeline.ts'
import { explainArticle } from '../../src/report/explain.ts'

const explain = (text: string, published: string | null = '2021-12-15') => {
  const [article] = ingest({
    path: 'ferry.txt',
    bytes: new TextEncoder().encode(text),
    metadata: { published },
  }).articles
  return article === undefined ? '' : explainArticle(annotate(article))
}

describe('explainArticle', () => {
  it('prints sentence, mentions and claims one under the other', () => {
    const lines = explain('Twelve people were killed on Tuesday. Nobody was arrested.').split('\n')
    expect(lines[0]).toBe('ferry.txt')
    expect(lines[2]).toBe('Twelve people were killed on Tuesday.')
    expect(lines.find(line => line.includes('killed = '))).toMatch(
      /killed = 12 people · 2021-12-14 · asserted {3}\(killed: number written\)/,
    )
    expect(lines.indexOf('Nobody was arrested.')).toBeGreaterThan(lines.findIndex(line => line.includes('killed = ')))
  })

  it('prints an article in which nothing is said', () => expect(explain('Well!', null)).toBe('ferry.txt\n\nWell!\n'))
})
