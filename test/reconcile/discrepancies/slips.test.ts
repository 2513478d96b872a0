// What an article says against itself.
import { expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import type { CheckValue } from '../../../src/schema/index.ts'
import { record } from '../records.ts'

/** The discrepancies of one article whose sentences fail these checks. */
function found(...values: Omit<CheckValue, 'holds'>[]) {
  const lines = values.map((_, n) => `This is line ${n + 1} of the page.`)
  const article = record({ outlet: 'Post', text: lines.join('\n'), published: '2024-03-04' })
  const claims = values.map((value, n) => {
    const start = article.text?.indexOf(lines[n] ?? '') ?? 0
    return {
      id: `c${n + 1}`,
      kind: 'count-check' as const,
      subject: null,
      measure: value.check,
      value: { ...value, holds: false },
      scope: null,
      time: null,
      flow: null,
      polarity: 'affirmed' as const,
      modality: 'asserted' as const,
      attribution: null,
      mentions: [],
      evidence: { start, end: start + (lines[n]?.length ?? 0), text: lines[n] ?? '' },
    }
  })
  return [...reconcile(sourceOf([{ ...article, claims }])).discrepancies]
}

const weekday = { check: 'weekday of date', expected: 2, found: 3 }

it('is told once where a list gets one thing wrong again and again', () => {
  const [slip, ...more] = found(weekday, { ...weekday, expected: 5 }, { ...weekday, found: 4 })
  expect(more).toEqual([])
  expect(slip?.positions.map(({ claims }) => claims.length)).toEqual([1, 1, 1])
  expect(slip?.because).toBe(
    'Post contradicts itself: it writes Tuesday for a day that is a Wednesday, and two others like it',
  )
})

it('is told apart where two things are wrong', () => {
  const reasons = found(weekday, { check: 'age and birth year', expected: 61, found: 51 }).map(({ because }) => because)
  expect(reasons.toSorted()).toEqual([
    'Post contradicts itself: it writes 51 where its other numbers make 61',
    'Post contradicts itself: it writes Tuesday for a day that is a Wednesday',
  ])
})
