// Persons counted without a noun, and their ages.
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

const read = (text: string) => quantitiesOf(text).map(({ value, unit, unitKind }) => `${value} ${unit} ${unitKind}`)

describe('persons told by what befell them', () => {
  it.each<[string, string[]]>([
    ['1 dead, 2 wounded as fire hits mill', ['1 person count', '2 person count']],
    ['Five others were badly wounded, and he injured three more.', ['5 person count', '3 person count']],
    ['The fire killed 12 boys and hurt another 4.', ['12 boy count', '4 person count']],
    ['The 2 injured horses left; sales hit 300.', ['2 injured horse count', '300 null null']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('ages', () => {
  it.each<[string, string[]]>([
    ['Police named Ann Lee, 31, and the boy, 11, who fled.', ['31 year age', '11 year age']],
    ['They are Ann Lee, 31, Al Roe Jr., 22, and Mia Roe, 3, of Hull.', ['31 year age', '22 year age', '3 year age']],
    ['It is for people over 60 and players under 18.', ['60 year age', '18 year age']],
    ['She left when she was just 15.', ['15 year age']],
    ['The temperature was over 60 in May.', ['60 null null']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it('are said of the name before them', () => {
    const concepts = quantitiesOf('Police named Ann Lee, 31, and Mia Roe, 22, as the two.').map(
      ({ concept }) => concept,
    )
    expect(concepts.slice(0, 2)).toEqual(['Ann Lee', 'Mia Roe'])
  })
})
