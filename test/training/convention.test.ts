import { expect, it } from 'vitest'
import { keptMentions } from '../../src/training/convention.ts'

function kinds(set: string, text: string, kind: 'person' | 'organisation' | 'place'): string[] {
  const gold = { set, name: set, text, mentions: [{ start: 0, end: text.length, kind }], scored: [] }
  return keptMentions(gold).map(mention => mention.kind)
}

it.each([
  ['Dorne General Hospital', 'organisation', 'place'],
  ['Dorne High School', 'place', 'organisation'],
  ['Parliament', 'place', 'organisation'],
  ['Ada Park', 'person', 'person'],
  ['Hospital', 'organisation', 'organisation'],
  ['Dorne Hospital Trust', 'organisation', 'organisation'],
] as const)('%s, marked as %s, is learnt as %s', (text, marked, learnt) => {
  expect(kinds('tiny', text, marked)).toEqual([learnt])
})

it('peoples are no organisations of the set that marks them so', () => {
  expect(kinds('re-docred', 'Lutherans', 'organisation')).toEqual([])
  expect(kinds('re-docred', 'Lutherans', 'person')).toEqual(['person'])
  expect(kinds('tiny', 'Lutherans', 'organisation')).toEqual(['organisation'])
})
