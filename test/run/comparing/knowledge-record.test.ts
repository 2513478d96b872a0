import { expect, test } from 'vitest'
import type { StoryFrame } from '../../../src/reconcile/index.ts'
import { layOutEntity } from '../../../src/run/comparing/entity-text.ts'
import { entitiesOfStory, layOutRecord } from '../../../src/run/comparing/knowledge-record.ts'
import type { Article, Entity } from '../../../src/schema/index.ts'

const story = { id: 's_1', title: '\n  "entities": [],', date: null, articles: [], from: null, to: null, places: [] }
const record = { story, articles: [], facts: [], discrepancies: [], quotations: [] }

test('a record is laid out as JSON would lay out the whole, whatever a name says', () => {
  const names: [string, string][] = [
    ['m1', 'e1'],
    ['m2', 'e2'],
    ['m"3', 'e1'],
  ]
  const mentions = names.map(([id, entity]) => ({ id, entity, kind: 'person', start: 0, end: 0, text: '', rule: '' }))
  const article = { id: 'a_"1', mentions } as unknown as Article
  const frame = { entities: Int32Array.of(7, 3) } as unknown as StoryFrame
  const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
    id: `e_${name}`,
    kind: 'person',
    name,
    aliases: ['\n      "mentions": []', '$& $1'],
    roles: [],
    articles: 1,
    outlets: 1,
    mentions: [{ article: 'a_2', mention: 'm9' }],
    ...more,
  })
  const three = entity('Orla Quist')
  const seven = entity('Tam Berry', { because: ['same full name'] })
  const texts = entitiesOfStory(frame, [article], [three, seven].map(layOutEntity))
  const mention = (id: string) => ({ article: 'a_"1', mention: id })
  const whole = {
    ...record,
    entities: [
      { ...three, mentions: [mention('m2')] },
      { ...seven, mentions: [mention('m1'), mention('m"3')] },
    ],
  }
  const { facts, discrepancies, quotations, ...before } = whole
  const inOrder = {
    story: before.story,
    articles: before.articles,
    entities: before.entities,
    facts,
    discrepancies,
    quotations,
  }
  expect(layOutRecord(record, texts)).toBe(`${JSON.stringify(inOrder, null, 2)}\n`)
})

test('a record without entities has an empty list', () => {
  expect(JSON.parse(layOutRecord(record, []))).toEqual({ ...record, entities: [] })
})
