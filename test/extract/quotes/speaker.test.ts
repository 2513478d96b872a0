// Who speaks: the words that stand with the quote, and the entity of the article that they belong to.
import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../../src/extract/quotes/index.ts'
import type { Mention, Reference } from '../../../src/schema/index.ts'
import { read as document } from '../../helpers/read.ts'

/** A mention of kind `person`, `organisation` or `place` where `name` first stands in `text`. */
function mention(text: string, kind: 'person' | 'organisation' | 'place', name: string, entity: string): Mention {
  const start = text.indexOf(name)
  const shared = { id: entity, start, end: start + name.length, text: name, rule: 'test', entity }
  return kind === 'person' ? { ...shared, kind, role: null } : { ...shared, kind, acronym: null }
}

const entities = (text: string, mentions: Mention[], references: Reference[] = []) =>
  findQuotes(document(text), mentions, references).map(({ speaker }) => speaker?.entity ?? null)

describe('speaker.entity', () => {
  it('is the person who heads the words, after any title', () => {
    const text = 'Water Board chief Ann Lee said the dam would hold.'
    expect(
      entities(text, [mention(text, 'organisation', 'Water Board', 'e1'), mention(text, 'person', 'Ann Lee', 'e2')]),
    ).toEqual(['e2'])
  })
  it('is the person before an apposition', () => {
    const text = 'Ann Lee, the head of the Water Board, said the dam would hold.'
    expect(
      entities(text, [mention(text, 'person', 'Ann Lee', 'e1'), mention(text, 'organisation', 'Water Board', 'e2')]),
    ).toEqual(['e1'])
  })
  it('is nobody where the name only belongs to the speaker', () => {
    const text = 'A spokesman for the Water Board said the dam would hold.'
    expect(entities(text, [mention(text, 'organisation', 'Water Board', 'e1')])).toEqual([null])
  })
  it('is nobody before a possessive', () => {
    const text = "Ann Lee's office said the dam would hold."
    expect(entities(text, [mention(text, 'person', 'Ann Lee', 'e1')])).toEqual([null])
  })
  it('is what a pronoun refers to', () => {
    const text = 'She said the dam would hold.'
    expect(entities(text, [], [{ start: 0, end: 3, text: 'She', entity: 'e7', because: 'test' }])).toEqual(['e7'])
  })
  it('is the name before a relative pronoun', () => {
    const text = 'Ann Lee, who said the dam would hold, left early.'
    expect(entities(text, [mention(text, 'person', 'Ann Lee', 'e1')])[0]).toBe('e1')
  })
})

describe('stance', () => {
  it.each([
    ['The minister denied that water had leaked.', 'denied', 'reported'],
    ['The minister did not deny that water had leaked.', 'affirmed', 'reported'],
    ['The council plans to rebuild the bridge.', 'affirmed', 'planned'],
    ['The council does not plan to rebuild the bridge.', 'denied', 'planned'],
    ['The mayor hopes that the bridge will open.', 'affirmed', 'possible'],
    ['The mayor did not say whether the bridge would open.', 'affirmed', 'possible'],
    ['The mayor said the bridge would open.', 'affirmed', 'reported'],
  ])('%s', (text, polarity, modality) =>
    expect(findQuotes(document(text), [], [])[0]).toMatchObject({ polarity, modality }),
  )
})

describe('no quotes', () => {
  it.each([
    'The match ended in a draw.',
    'He bought "Night Train", a novel, for his sister.',
    'A 12" pipe burst in the workers\' kitchen.',
    'The so-called “golden mile” is two miles long.',
    'It rained all day on Monday.',
  ])('%s', text => expect(findQuotes(document(text), [], [])).toEqual([]))
})
