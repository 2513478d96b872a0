import { describe, expect, it } from 'vitest'
import { spellNames } from '../../../src/extract/names/spelled-names.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function spelled(marked: string): string[] {
  const { document, names } = readMarked(marked)
  return spellNames(document, names).map(({ kind, text }) => `${kind} ${text}`)
}

describe('a short form in brackets', () => {
  it.each([
    [
      'joins what it spells',
      'The [Institute of Pear Culture](organisation) and Grafting (IPCG) opened.',
      ['organisation Institute of Pear Culture and Grafting'],
    ],
    [
      'joins an organisation and its place, and spells *and*',
      'The [Network for Pears](organisation) and Apples in [Dorne](place) (NPAAD) met.',
      ['organisation Network for Pears and Apples in Dorne'],
    ],
    [
      'joins a place and what tells that it is none',
      'Rowing [Norway](place) ([RN](organisation)) met.',
      ['organisation Rowing Norway', 'organisation RN'],
    ],
    [
      'joins places',
      'All of [South Dorne](place) and [East Kelda](place) (SDEK) was dry.',
      ['place South Dorne and East Kelda'],
    ],
    [
      'joins what stands before',
      'The Water and [Mill Council](organisation) (WMC) met.',
      ['organisation Water and Mill Council'],
    ],
    [
      'parts two names',
      'The [PTA and River Safety Board](organisation) (RSB) met.',
      ['organisation PTA', 'organisation River Safety Board'],
    ],
    [
      'ends a name that leads on',
      'The [Union of Friends](organisation) of Mills with [Dorne](place) (UFRIDO) met.',
      ['organisation Union of Friends of Mills with Dorne'],
    ],
  ])('%s', (_, text, names) => {
    expect(spelled(text)).toEqual(names)
  })

  it.each([
    [
      'the name that it stands behind',
      'The [Dorne Mill Council](organisation) (DMC) met.',
      ['organisation Dorne Mill Council'],
    ],
    ['the owner', "The [Dorne Mill Council](organisation)'s (DMC) head left.", ['organisation Dorne Mill Council']],
    [
      'people',
      'The [Mill Council](organisation) with [Ada Lund](person) (MCAL) met.',
      ['organisation Mill Council', 'person Ada Lund'],
    ],
    [
      'what another short form is of',
      'The [Mill Council](organisation) for the [Kelda Trust](organisation) (KT) met.',
      ['organisation Mill Council', 'organisation Kelda Trust'],
    ],
    ['small words', 'The [Mill Council](organisation) on consumer prices (CP) met.', ['organisation Mill Council']],
  ])('leaves %s', (_, text, names) => {
    expect(spelled(text)).toEqual(names)
  })
})
