import { describe, expect, it } from 'vitest'
import { datePublication } from '../../../src/extract/dates/index.ts'
import { documentOf } from './document.ts'

const dated = (text: string, datelineEnd = 0) => {
  const zones = datelineEnd === 0 ? [] : [{ start: 0, end: datelineEnd, kind: 'dateline' as const }]
  const { published, publishedFrom, publishedCandidates } = datePublication(documentOf(text, null, zones)).article
  return { published, publishedFrom, publishedCandidates }
}

describe('day of publication', () => {
  it('keeps the years that fit a month and day', () => {
    const text = 'A harbour was opened in Larmouth today.\nThe ribbon is cut on Dec 14.\nWork began in 2017 and 2019.'
    expect(dated(text)).toEqual({
      published: null,
      publishedFrom: null,
      publishedCandidates: ['2019-12-14', '2020-12-14', '2021-12-14', '2022-12-14', '2023-12-14'],
    })
  })

  it('takes the one year in which the day has the weekday named', () => {
    const text = 'LARMOUTH, Tuesday, Dec 14 (HNA) - A harbour was opened. Work began in 2019.'
    expect(dated(text, 33)).toEqual({
      published: '2021-12-14',
      publishedFrom: 'inferred',
      publishedCandidates: undefined,
    })
  })

  it('reads a dateline that has its year', () => {
    expect(dated('LARMOUTH, 14 December 2021 (HNA) - A harbour was opened.', 34).published).toBe('2021-12-14')
  })

  it('reads a full date beside today', () => {
    const { published, publishedFrom } = dated('The harbour opened today, May 3, 2020, after a long wait.')
    expect([published, publishedFrom]).toEqual(['2020-05-03', 'text'])
  })

  it('does not take the years of a plan for the past', () => {
    const text = 'The plan was shown today, March 9. It is a plan for 2021-2030. The last one was made in 2015.'
    expect(dated(text).publishedCandidates?.at(0)).toBe('2015-03-09')
  })

  it.each([
    'The harbour opened on Tuesday.',
    'The harbour opened on Dec 14, and the mill on Dec 20. Both are closed today. Work began in 2019.',
    'The harbour opened on Feb 30, they said today, in 2019.',
    'The harbour opened today.',
    'Two men were jailed this morning for the May 3, 2020, raid on the harbour.',
  ])('says nothing where it cannot know: %s', text => {
    expect(dated(text)).toEqual({ published: null, publishedFrom: null, publishedCandidates: undefined })
  })

  it('leaves a document alone that has its date', () => {
    const document = documentOf('Opened today, Dec 14, 2021.', '2022-01-01')
    expect(datePublication(document)).toBe(document)
  })
})
