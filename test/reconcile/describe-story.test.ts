import { describe, expect, it } from 'vitest'
import { describeStory } from '../../src/reconcile/index.ts'
import type { TermClaim } from '../../src/schema/index.ts'
import { record } from './records.ts'

const happened = (where: string): TermClaim => ({
  id: 'c9',
  kind: 'place',
  subject: null,
  measure: 'event',
  value: { term: where },
  scope: null,
  time: null,
  flow: null,
  polarity: 'affirmed',
  modality: 'asserted',
  attribution: null,
  mentions: [],
  evidence: { start: 0, end: 0, text: '' },
})

describe('the places of a story', () => {
  it('begin with that of the event, and go on with those named most or first', () => {
    const names = ['place Zadar = e1', 'place Arles = e2', 'place Lima = e3', 'place Cusco = e4', 'place Lima = e3']
    const article = record({ text: 'From Zadar and Arles: a fire in Lima, none in Cusco.', names })
    const told = { ...article, claims: [happened('Cusco')] }
    expect(describeStory([article]).places).toEqual(['Lima', 'Zadar', 'Arles', 'Cusco'])
    expect(describeStory([told]).places).toEqual(['Cusco', 'Lima', 'Zadar', 'Arles'])
  })

  it('names a country once, however it is called', () => {
    const names = ['place US = e1', 'place America = e1', 'place Lima = e2']
    expect(describeStory([record({ text: 'US firms left Lima for America.', names })]).places).toEqual(['US', 'Lima'])
  })

  it('are those of two articles where there are more, a dateline and a name being one place', () => {
    const articles = [
      record({ outlet: 'Wire', text: 'LIMA: a fire near Cusco.', names: ['place LIMA = e1', 'place Cusco = e2'] }),
      record({ outlet: 'Post', text: 'A fire in Lima.', names: ['place Lima = e1'] }),
    ]
    expect(describeStory(articles).places).toEqual(['Lima'])
  })
})
