import { expect, it } from 'vitest'
import { annotate } from '../../../src/pipeline.ts'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { articleOf } from '../../helpers/read.ts'

/** The facts of one story, told by as many outlets as there are texts. */
const factsOf = (...texts: string[]) => [
  ...reconcile(
    sourceOf(
      texts.map((text, n) =>
        annotate({
          ...articleOf(text),
          id: `a_${n}`,
          outlet: `Outlet ${n}`,
          sha256: String(n),
          story: 'one',
          published: '2022-06-07',
        }),
      ),
    ),
  ).facts,
]
const measures = (...texts: string[]) => factsOf(...texts).map(({ measure }) => measure)

it.each([
  ['Osram closed 14 mills.', 'close mill'],
  ['Osram has 14 mills.', 'mill'],
  ['The talks broke down after two walkouts.', null],
  ['Reyes, a veteran of 43 regattas, said nothing.', null],
])('is a number of which something is told: %s', (text, measure) => {
  const found = measures(text)
  if (measure === null) expect(found.filter(name => name !== 'event')).toEqual([])
  else expect(found).toContain(measure)
})

it('is a number told in passing where two outlets give it', () =>
  expect(measures('The talks broke down after two walkouts.', 'Talks ended in Orsk after two walkouts.')).toContain(
    'walkout',
  ))

it('is no number told in passing that two outlets happen to share', () =>
  expect(
    measures('The talks broke down after two walkouts.', 'A strike at Brenn, with two walkouts, is over.'),
  ).not.toContain('walkout'))

it('is a number told in passing that is too great for chance', () => {
  const texts = (count: string, other: string) => [
    `The vote in Orsk drew ${count} candidates.`,
    `Of ${other} candidates nobody spoke against the mine.`,
  ]
  expect(measures(...texts('288', '288'))).toContain('candidate')
  expect(measures(...texts('two', 'two'))).not.toContain('candidate')
})

it('is a check of an article against itself only where it fails', () => {
  const checks = (text: string) => factsOf(text).filter(({ kind }) => kind === 'count-check')
  expect(checks('The jury named three winners, namely Lima, Oslo and Riga.')).toEqual([])
  expect(checks('The jury named four winners, namely Lima, Oslo and Riga.')).toHaveLength(1)
})
