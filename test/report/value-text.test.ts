import { describe, expect, it } from 'vitest'
import {
  countingNote,
  describeDiscrepancy,
  describePosition,
  describeSubject,
  describeSupport,
  sentence,
} from '../../src/report/value-text.ts'
import type { Discrepancy, KnowledgeRecord, QuantityValue } from '../../src/schema/index.ts'

type RecordFact = KnowledgeRecord['facts'][number]

it('the value of a position may be the words of an article, or none', () => {
  expect(describePosition('Finance Minister')).toBe('Finance Minister')
  expect(describePosition({ term: 'harbour master' })).toBe('harbour master')
  expect(describePosition(null)).toBe('not stated')
})

describe('describeSubject', () => {
  it('names a fact once', () => {
    expect(describeSubject({ kind: 'quantity', subject: 'Oskar & Lind', measure: 'killed' })).toBe(
      'Killed: Oskar & Lind',
    )
    expect(describeSubject({ kind: 'quantity', subject: 'The magnitude', measure: 'magnitude' })).toBe('Magnitude')
    expect(describeSubject({ kind: 'quantity', subject: 'They', measure: 'jobs cut' })).toBe('Jobs cut')
    expect(describeSubject({ kind: 'date', subject: null, measure: 'event' })).toBe('Day of the event')
    expect(describeSubject({ kind: 'place', subject: null, measure: 'event' })).toBe('Place of the event')
  })
})

describe('the support of a fact', () => {
  const claim = (outlet: string, verdict: string) => ({ article: `a_${outlet}`, outlet, verdict })
  const fact = (...claims: object[]) => ({ outlets: claims.length, origins: 1, claims }) as unknown as RecordFact
  it('is of those that bear it out', () => {
    expect(describeSupport(fact(claim('Wire', 'agrees'), claim('Post', 'refines')))).toBe(
      '2 outlets, 1 independent origin',
    )
    expect(describeSupport(fact(claim('Wire', 'agrees'), claim('Post', 'not comparable')))).toBe('1 of 2 outlets')
  })
})

describe('the note on a number', () => {
  const people = (value: number, implied?: boolean) => ({ value, bound: 'exact', implied }) as unknown as QuantityValue
  it('says that no word gives it', () => expect(countingNote(people(3, true))).toMatch(/^no word gives this number/))
  it.each([people(3), people(1, true), { term: 'harbour master' }, null])('is empty for %j', value =>
    expect(countingNote(value)).toBe(''),
  )
})

describe('sentence', () => {
  it('has a capital and one stop', () => {
    expect(sentence('they cannot both be right')).toBe('They cannot both be right.')
    expect(sentence('Why? “Nobody knows.”')).toBe('Why? “Nobody knows.”')
    expect(sentence('post.example differs')).toBe('post.example differs.')
    expect(sentence('')).toBe('')
  })
})

describe('the heading of a discrepancy', () => {
  it('is its kind and whom it is about where no fact is behind it', () => {
    const of = (subject: string | null) => describeDiscrepancy({ kind: 'role', fact: null, subject } as Discrepancy, [])
    expect(of('Ada Moss')).toBe('Role: Ada Moss')
    expect(of(null)).toBe('Role')
  })

  it('says that an article does not agree with itself', () => {
    const fact = { id: 'f_1', kind: 'count-check', subject: null, measure: 'list count' } as RecordFact
    expect(describeDiscrepancy({ kind: 'internal', fact: 'f_1' } as Discrepancy, [fact])).toBe(
      'Within one article: a list and its number',
    )
  })
})
