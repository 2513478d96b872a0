// How old persons are told to be.
import { describe, expect, it } from 'vitest'
import { claimsOf } from './claims-of.ts'

const ages = (text: string) =>
  claimsOf(text).flatMap(({ measure, subject, value }) =>
    measure === 'age' && 'bound' in value ? [[subject?.text, value.value, value.unit]] : [],
  )

describe('the age of a person', () => {
  it.each([
    ['Omar Reyes, 34, left the ship.', 'Omar Reyes', 34],
    ['Omar Reyes (34) left the ship.', 'Omar Reyes', 34],
    ['The pilot, Omar Reyes, aged 34, left the ship.', 'Omar Reyes', 34],
    ['Police freed 34-year-old Omar Reyes on Monday.', 'Omar Reyes', 34],
    ['Police freed the 34-year-old ferry captain Omar Reyes on Monday.', 'Omar Reyes', 34],
    ['Omar Reyes, a 34-year-old pilot, left the ship.', 'Omar Reyes', 34],
    ['Omar Reyes, who is 34, left the ship.', 'Omar Reyes', 34],
    ['Omar Reyes is 34 years old.', 'Omar Reyes', 34],
  ])('%s', (text, name, age) => expect(ages(text)).toEqual([[name, age, 'year']]))

  it('is claimed once, and of whoever a pronoun means', () => {
    expect(ages('Omar Reyes, 34, left the ship. The pilot Omar Reyes, 34, was freed.')).toHaveLength(1)
    expect(ages('Omar Reyes left the ship in Lund. He is 34 years old.')).toEqual([['Omar Reyes', 34, 'year']])
  })

  it.each([
    'Omar Reyes, then 34, left the ship.',
    'Omar Reyes met a 34-year-old pilot.',
    'Omar Reyes spoke to pilots over 34.',
    "The 34-year-old's friend Omar Reyes left the ship.",
    'The 34-year-old left the ship, and Omar Reyes stayed.',
  ])('is none of another person or time: %s', text => expect(ages(text)).toEqual([]))
})
