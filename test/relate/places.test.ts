// The place of a number: where it holds, and not what it is set against, owned in or told at.
import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './claims-of.ts'

describe('the place of a number', () => {
  it.each([
    ['The firm employs 300 workers in Norway.', 'Norway'],
    ['The firm employs 300 workers, in Norway and in Denmark.', 'Norway'],
    ['Osram employs 300 workers, compared with 200 in Norway.', null],
    ['The firm employs 300 workers, while in Norway it has none.', null],
    ['Halden bought 30 boats that had been built in Norway.', null],
    ['It bought 30 boats from a yard in Norway.', null],
    ["The club's 30 members gather for a dinner in Norway.", null],
    ['The house has 30 rooms, a guide told the paper in Norway.', null],
    ['The bank bought a 30 percent stake in Norway.', null],
  ])('%s', (text, place) => expect(quantitiesOf(text)[0]?.scope?.place ?? null).toBe(place))
})

describe('the part of a game that a number is of', () => {
  it.each([
    ['Ada Lund took over in the first half as she took seven rebounds.', 'first half'],
    ['Ada Lund took 11 rebounds, all in the second half.', 'second half'],
    ['Ada Lund took seven rebounds before halftime.', 'before halftime'],
    ['Ada Lund led in the first half and took 22 rebounds.', null],
    ['Ada Lund took 22 rebounds.', null],
    ['The yard built 22 boats in the first half of 2019.', null],
    ['The yard earned $22 million in the first half.', null],
  ])('%s', (text, note) => expect(quantitiesOf(text)[0]?.scope?.note ?? null).toBe(note))
})

describe('the subject of a number', () => {
  it.each([
    ['Thieves stole rings worth $8 million.', 'rings'],
    ['The thieves ran off with two watches worth an estimated $8 million.', 'two watches'],
    ['Suspect in four raids held.', undefined],
    ['A report by two panels called for changes.', undefined],
    ['The team also dished out four assists.', 'The team'],
  ])('%s', (text, subject) => expect(quantitiesOf(text).at(-1)?.subject?.text).toBe(subject))
  it('ends before a preposition', () => {
    const subjects = quantitiesOf('The sale to Osram for $8 million is off.').map(({ subject }) => subject?.text)
    expect(subjects).not.toContain('The sale to Osram for')
  })
})

describe('what a rate is of', () => {
  it('is no number of its own', () =>
    expect(quantitiesOf('The town has 7.5 lines per 100 people.').map(({ value }) => value.value)).toEqual([7.5]))
  it('while one of several tells how many they are', () =>
    expect(quantitiesOf('Osram is one of six banks that were barred.').map(({ value }) => value.value)).toEqual([6]))
  it('and one in several does not', () =>
    expect(quantitiesOf('One in five loans is not repaid.').map(({ value }) => value.value)).not.toContain(5))
})

describe('who is missing', () => {
  it('are the people of whom it is said', () => {
    expect(quantitiesOf('Nine people are still missing.').map(({ measure }) => measure)).toEqual(['missing'])
    expect(
      quantitiesOf('A wallet is missing from the yard where nine people met.').map(({ measure }) => measure),
    ).not.toContain('missing')
  })
})

describe('the subject behind other clauses', () => {
  it.each([
    ['The move to cut costs saved $4 million.', 'The move'],
    ['A fund to help towns keep 12 schools was set up.', 'towns'],
    ['The body will read bids from leading firms, and is expected to oversee 12 projects.', 'The body'],
    ['The rise in sales pushed spending to $4 million.', undefined],
    ['Ana Reyes pushed spending to $4 million.', 'Ana Reyes'],
    ['The 300 records that fill 12 rooms were moved.', '300 records'],
  ])('%s', (text, subject) => {
    const claims = quantitiesOf(text)
    expect(claims.at(-1)?.subject?.text).toBe(subject)
  })
})
