// What the page shows of all that it holds: its order, and what was chosen.
import { describe, expect, it } from 'vitest'
import { describeElsewhere, haystack, selectItems } from '../../src/report/page/select.ts'
import { pageData } from '../../src/report/page-data.ts'
import { sampleInput, sampleRecord } from './sample.ts'

describe('what the page shows', () => {
  const data = pageData(sampleInput(30))
  const hay = data.items.map(item => haystack(data, item))
  const select = (selection: Partial<Parameters<typeof selectItems>[2]>) =>
    selectItems(data, hay, {
      type: 'discrepancy',
      kinds: [],
      severities: [],
      words: [],
      order: 'rank',
      ...selection,
    }).map(place => data.items[place])

  it('is ordered by severity and keeps the order of the file besides', () => {
    const items = select({})
    expect(items).toHaveLength(30)
    expect(items.map(item => item?.severity)).toEqual([
      ...Array(10).fill('high'),
      ...Array(10).fill('medium'),
      ...Array(10).fill('low'),
    ])
    expect(items.slice(0, 2).map(item => item?.id)).toEqual(['d_0', 'd_3'])
  })

  it('tells where the words of a search occur that nothing shown holds', () => {
    const looked = (words: string[]) =>
      describeElsewhere(data, hay, { type: 'quotation', kinds: [], severities: [], words, order: 'rank' })
    expect(looked(['(7)'])).toBe('Elsewhere: 1 discrepancy, 1 fact')
    expect(looked(['marsk'])).toBe('Elsewhere: 30 discrepancies, 30 facts')
    expect([looked(['zebra']), looked([])]).toEqual(['', ''])
  })

  it('has the facts in conflict before those that are agreed, and both before those of a single source', () => {
    const statuses = ['single source', 'agreed', 'conflicting'] as const
    const records = [0, 1, 2].map(index => {
      const record = sampleRecord(index)
      return { ...record, facts: record.facts.map(fact => ({ ...fact, status: statuses[index] ?? fact.status })) }
    })
    const page = pageData({ counts: {}, records: () => records })
    const selection = { type: 'fact', kinds: [], severities: [], words: [], order: 'rank' } as const
    const places = selectItems(
      page,
      page.items.map(item => haystack(page, item)),
      selection,
    )
    expect(places.map(place => page.items[place]?.kind)).toEqual(['conflicting', 'agreed', 'single source'])
  })

  it('is what was chosen', () => {
    expect(select({ severities: ['low'], kinds: ['date'] }).map(item => item?.id)).toEqual(['d_14', 'd_29'])
    expect(select({ words: ['dam', '(7)'] }).map(item => item?.id)).toEqual(['d_7'])
    expect(select({ words: ['northgate-wire/dam-4.txt'] }).map(item => item?.id)).toEqual(['d_4'])
    expect(select({ type: 'fact', kinds: ['agreed'] })).toEqual([])
    expect(select({ words: ['nowhere'] })).toEqual([])
  })
})
