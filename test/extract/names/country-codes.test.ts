import { expect, it } from 'vitest'
import { nameCountryCodes } from '../../../src/extract/names/country-codes.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function coded(marked: string): string[] {
  const { document, names } = readMarked(marked)
  return nameCountryCodes(document, names).map(({ kind, text, start, end, firstToken, endToken }) => {
    expect(document.text.slice(start, end)).toBe(text)
    expect(document.tokens[firstToken]?.start).toBe(start)
    expect(document.tokens[endToken - 1]?.end).toBe(end)
    return `${kind} ${text}`
  })
}

it('codes of countries behind people are places, found or not', () => {
  expect(
    coded('1. [Ada Lund](person) (KEN), 2. [Ona Dahl](person) ([ESP](organisation)) of [Brenning](place)'),
  ).toEqual(['person Ada Lund', 'place KEN', 'person Ona Dahl', 'place ESP', 'place Brenning'])
})

it.each([
  ['other letters', '[Ada Lund](person) (KWQ) won.', ['person Ada Lund']],
  ['more in the brackets', '[Ada Lund](person) (KEN, 31) won.', ['person Ada Lund']],
  [
    'what is no person',
    '[Kenya Lines](organisation) ([KEN](organisation)) lost.',
    ['organisation Kenya Lines', 'organisation KEN'],
  ],
])('%s stay as they are', (_, text, names) => {
  expect(coded(text)).toEqual(names)
})
