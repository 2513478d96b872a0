// The value that a fact settles on.
import { expect, it } from 'vitest'
import { reconcile, sourceOf } from '../../src/reconcile/index.ts'
import type { Article } from '../../src/schema/index.ts'
import { record } from './records.ts'

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
