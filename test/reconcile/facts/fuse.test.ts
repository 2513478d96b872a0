// The value that a fact settles on.
import { expect, it } from 'vitest'
import { candidatesOf, fuse, trustAlone } from '../../../src/reconcile/facts/fuse.ts'
import type { StatedClaim } from '../../../src/reconcile/facts/stated-claim.ts'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import type { Article, Claim } from '../../../src/schema/index.ts'
import { record } from '../records.ts'

function givingRole(outlet: string, term: string): Article {
  const article = record({ outlet, story: 'x', text: 'Ada Moss spoke.', names: ['person Ada Moss = e1'] })
  const held = { polarity: 'affirmed', modality: 'asserted', scope: null, time: null, flow: null } as const
  const said = { attribution: null, mentions: [], evidence: { start: 0, end: 8, text: 'Ada Moss' } }
  const subject = { text: 'Ada Moss', entity: 'e1' }
  return {
    ...article,
    claims: [{ id: 'c1', kind: 'role', measure: 'role', subject, value: { term }, ...held, ...said }],
  }
}

it.each([
  ['Mayor', 'seating Mayor'],
  ['seating Mayor', 'Mayor'],
])('settles on the role that claims least where as many say more: %s, %s', (one, other) => {
  const [fact] = [...reconcile(sourceOf([givingRole('Wire', one), givingRole('Post', other)])).facts]
  expect(fact).toMatchObject({ value: { term: 'Mayor' }, status: 'agreed' })
})

it.each(['planned', 'asserted'] as const)(
  'a claim alone is held for as sure as fusing it alone makes it: %s',
  modality => {
    const claim = { ...(givingRole('Wire', 'Mayor').claims[0] as Claim), modality }
    const stated = {
      claim,
      outlet: 'Wire',
      headline: true,
      story: 's',
      origin: 0,
      article: 'a',
    } as unknown as StatedClaim
    const reliability = { of: () => ({ accuracy: 0.6, copying: 0.1 }) }
    const { confidence } = fuse([stated], candidatesOf([stated]), reliability, [1])
    expect(trustAlone(stated, reliability)).toBe(confidence)
  },
)
