// No pattern of the program may take more than linear time on a hostile text (recheck, by automata).
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { DATE_RULES } from '../../src/extract/dates/openings.ts'
import { writtenPatterns } from '../helpers/regular-expressions.ts'

/** Patterns that are put together from pieces, which no literal in the sources shows. */
const BUILT = DATE_RULES.map(({ name, pattern: { source, flags } }) => ({ source, flags, path: name }))

/** Word lists and model training read our own tables only. */
const OWN_TEXT = /^src\/(?:lexicon|training)\//

const PATIENCE = 120_000

function verdict(source: string, flags: string): string {
  const found = checkSync(source, flags.replace('d', ''), { checker: 'automaton', timeout: 2000 })
  return found.status === 'vulnerable' ? `vulnerable: ${found.complexity.summary}` : found.status
}

describe('patterns', () => {
  const written = writtenPatterns('src').filter(({ path }) => !OWN_TEXT.test(path))

  it('are found in the sources', () => {
    expect(written.length).toBeGreaterThan(100)
    expect(written.some(({ source }) => source.includes('(?:-to-|'))).toBe(true)
  })

  it(
    'are linear',
    () => {
      const found = [...written, ...BUILT].map(({ source, flags, path }) => ({
        path,
        source,
        verdict: verdict(source, flags),
      }))
      expect(found.filter(each => each.verdict.startsWith('vulnerable'))).toEqual([])
      // Look-ahead and back-references are beyond an automaton; most patterns must be decided all the same.
      const decided = found.filter(each => each.verdict === 'safe').length
      expect(decided / found.length).toBeGreaterThan(0.85)
    },
    PATIENCE,
  )

  it('are told apart when they are not', () => expect(verdict('(a+)+$', '')).toMatch(/^vulnerable/))
})
