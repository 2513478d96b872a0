// Bare numbers whose subject says what they count, and changes that stand before what they lead to.
import { describe, expect, it } from 'vitest'
import { claimsOf } from '../../relate/claims-of.ts'
import { quantitiesOf } from './quantities-of.ts'

const read = (text: string) =>
  quantitiesOf(text).map(({ value, low, high, unit, trend }) => [value ?? `${low}-${high}`, unit, trend])

describe('a number whose subject counts', () => {
  it.each<[string, unknown[]]>([
    ['The number of boats in the harbour reached 230.', [[230, 'boat', null]]],
    ['The total number of confirmed cases rose to 56,789 on Monday.', [[56789, 'confirmed case', 'up']]],
    [
      'The number of open mills fell by 14 to 230.',
      [
        [14, null, 'down'],
        [230, 'open mill', null],
      ],
    ],
    ['The number of jobless people now stands at about 1,400.', [[1400, 'unemployed person', null]]],
    ['The number of people out of work rose to 1,400 in Dorne.', [[1400, 'unemployed person', 'up']]],
    ['They want to limit the number of visas to 1,400.', [[1400, 'visa', null]]],
    ['They will raise the number of seats in the hall to about 300.', [[300, 'seat', null]]],
    ['It gave the number of the house to 12 boys.', [[12, 'boy', null]]],
    ['The number of people out of breath rose to 14.', [[14, null, 'up']]],
    // a change, no number of boats
    ['The number of boats fell by 30.', [[30, null, 'down']]],
    ['The number of boats rose 30.', [[30, null, 'up']]],
    // another subject, less than the noun, no count at all
    ['The number of boats is not known, and the index rose to 230.', [[230, null, 'up']]],
    ['The number of people living on the quay rose to 230.', [[230, null, 'up']]],
    ['The number of people without boats rose to 230.', [[230, null, 'up']]],
    ['The number of years it took was 12.', [[12, null, null]]],
    ['A number of boats were 230 miles off.', [[230, 'mile', null]]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it('is claimed of nobody: another outlet says `230 boats`', () => {
    const claims = ['The number of boats in the harbour reached 230.', 'There were 230 boats in the harbour.'].map(
      text => claimsOf(text).filter(({ kind }) => kind === 'quantity')[0],
    )
    expect(claims).toMatchObject([
      { subject: null, measure: 'boat' },
      { subject: null, measure: 'boat' },
    ])
  })
})

describe('a change and what it leads to', () => {
  it.each<[string, unknown[]]>([
    [
      'Cases rose by 1,234 to 56,789.',
      [
        [1234, null, 'up'],
        [56789, null, null],
      ],
    ],
    [
      'The index fell 12 to 1,333.',
      [
        [12, null, 'down'],
        [1333, null, null],
      ],
    ],
    ['Sales may grow by 2 to 3 percent.', [['2-3', 'percent', 'up']]],
    ['Sales grew by 2 to 15 percent.', [['2-15', 'percent', 'up']]],
    ['It hired 5 to 40 clerks.', [['5-40', 'clerk', null]]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
