import { describe, expect, it } from 'vitest'
import { claimsOf } from './claims-of.ts'

const eventOf = (text: string, published: string) =>
  claimsOf(text, published).find(claim => claim.kind === 'date' && claim.measure === 'event')
const day = (text: string, published: string) => eventOf(text, published)?.time

// 2021-12-15 is a Wednesday
describe('the day of the event', () => {
  it.each([
    ['A man was shot on Tuesday night, police said.', '2021-12-14'],
    ['Police said Wednesday that a man was shot on Sunday.', '2021-12-12'],
    ['A man was arrested Tuesday. He is accused of robbing a bank on Dec. 3.', '2021-12-03'],
    ['The conference opened in Lima on Monday.', '2021-12-13'],
    ['Around 9:30 p.m. on Saturday a house burned down.', '2021-12-11'],
    ['The bridge collapsed yesterday.', '2021-12-14'],
  ])('%s', (text, expected) => expect(day(text, '2021-12-15')).toBe(expected))

  it('is no more than possible where no date is told', () =>
    expect(eventOf('A house burned down.', '2021-12-15')).toMatchObject({ modality: 'possible', time: '2021-12-15' }))

  it('gives its day to the casualties', () =>
    expect(
      claimsOf('Two men were killed on Monday.', '2021-12-15').find(claim => claim.measure === 'killed')?.time,
    ).toBe('2021-12-13'))
})

describe('claims that are no number', () => {
  const claims = claimsOf(
    'Finance Minister Ana Reyes opened the talks in Lima on Monday. The merger is to be completed on March 3, 2022. It is the largest deal in the history of the region.',
  )
  it.each([
    ['role', 'role', 'Finance Minister'],
    ['place', 'event', 'Lima'],
    ['superlative', 'superlative: largest', 'largest deal in the history of the region'],
  ])('%s', (kind, measure, term) =>
    expect(claims.find(claim => claim.kind === kind && claim.measure === measure)?.value).toEqual({ term }),
  )
  it('date of an act', () =>
    expect(claims.find(claim => claim.measure === 'merger end')).toMatchObject({ time: '2022-03-03', kind: 'date' }))
})
