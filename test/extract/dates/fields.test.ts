// What a date says besides its value: what is written and what inferred, the part of a period, first and last day.
import { describe, expect, it } from 'vitest'
import { datesIn, PUBLISHED, readDates } from './document.ts'

describe('fields', () => {
  const one = (text: string, published: string | null = PUBLISHED) => {
    const [first, ...rest] = datesIn(text, published)
    expect(rest).toEqual([])
    return first
  }

  it('keeps what is written apart from what is inferred', () => {
    expect(one('It opened on Dec 14.')).toMatchObject({ known: ['month', 'day'], implied: ['year'] })
    expect(one('It opened on Tuesday.')).toMatchObject({ known: ['weekday'], implied: ['year', 'month', 'day'] })
    expect(one('The plan for 2021-2030 was read.')).toMatchObject({ known: ['year'], implied: [] })
    expect(one('It opened on Dec 14, 2021.')).toMatchObject({ known: ['year', 'month', 'day'], implied: [] })
  })

  it.each(['They lost in the quarter-finals.', 'Shots were fired in the 1600-block of Elm Street.'])(
    'reads none in a compound: %s',
    text => expect(datesIn(text)).toEqual([]),
  )

  it('says which part of a period is meant', () => {
    expect(one('It will open early next year.')).toMatchObject({ text: 'early next year', value: '2022', mod: 'START' })
    expect(one('It closed in mid-March 2020.')).toMatchObject({ text: 'mid-March 2020', value: '2020-03', mod: 'MID' })
    expect(one('It closed at the end of 2019.')).toMatchObject({ text: 'the end of 2019', value: '2019', mod: 'END' })
    expect(one('It took nearly two years.')).toMatchObject({ text: 'nearly two years', value: 'P2Y', mod: 'LESS_THAN' })
    expect(one('It took at least three days.')).toMatchObject({ text: 'at least three days', mod: 'EQUAL_OR_MORE' })
    expect(one('It took no more than three days.')).toMatchObject({
      text: 'no more than three days',
      mod: 'EQUAL_OR_LESS',
    })
    expect(one('It took more than three days.')).toMatchObject({ text: 'more than three days', mod: 'MORE_THAN' })
    expect(one('It took less than three days.')).toMatchObject({ text: 'less than three days', mod: 'LESS_THAN' })
  })

  it('counts no day from a year', () => {
    const values = (text: string) => readDates(text, null).map(date => date.split(' → ')[1])
    expect(values('They bid for the 2012 fair. A day earlier the team had met in the early evening.')).toEqual([
      '2012',
      'null',
      'null',
    ])
    expect(values('They met on May 3, 2012. A day earlier it rained.')).toEqual(['2012-05-03', '2012-05-02'])
    expect(values('They met in May 2012. Two months later it rained.')).toEqual(['2012-05', '2012-07'])
  })

  it('gives the first and last day of periods', () => {
    expect(one('It rained in February 2020.')).toMatchObject({ from: '2020-02-01', to: '2020-02-29' })
    expect(one('Profit fell in the second quarter of 2019.')).toMatchObject({ from: '2019-04-01', to: '2019-06-30' })
    expect(one('It rained for the past three days.')).toMatchObject({ from: '2021-12-12', to: '2021-12-14' })
    expect(one('It was cold in the last four months of 2019.'.replace(' of 2019', ''))).toMatchObject({ value: 'P4M' })
  })

  it('gives both ends of a range its first and last day', () => {
    const bounds = (text: string) => datesIn(text, PUBLISHED).map(({ from, to }) => [from, to])
    expect(bounds('She served from 2009 to 2011.')).toEqual([
      ['2009-01-01', '2011-12-31'],
      ['2009-01-01', '2011-12-31'],
    ])
    expect(bounds('The road is shut between Nov. 28 and Jan. 3.')).toEqual([
      ['2021-11-28', '2022-01-03'],
      ['2021-11-28', '2022-01-03'],
    ])
    // What is moved from one day to another takes place on neither day in between.
    expect(bounds('The vote was moved from May 3 to May 9.')).toEqual([
      ['2021-05-03', '2021-05-03'],
      ['2021-05-09', '2021-05-09'],
    ])
  })
})
