import { expect, it } from 'vitest'
import { nameStates } from '../../../src/extract/names/states.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function named(marked: string): string[] {
  const { document, names } = readMarked(marked)
  return nameStates(document, names).map(name => {
    expect(document.text.slice(name.start, name.end)).toBe(name.text)
    return `${name.kind} ${name.text}`
  })
}

it.each([
  ['behind a town', 'They met in [Eastby](place), Vt., then.', ['place Eastby', 'place Vt.']],
  [
    'behind a party',
    'Rep. [Ada Lund](person), [R-Va.](organisation), left [Oslo](place).',
    ['person Ada Lund', 'place Va.', 'place Oslo'],
  ],
  ['behind a party in brackets', 'Sen. [Ada Lund](person) (D-Calif.) left.', ['person Ada Lund', 'place Calif.']],
  ['behind a party, in full', 'Sen. [Ada Lund](person) (D-[Iowa](place)) left.', ['person Ada Lund', 'place Iowa']],
  ['that a town stands for', 'Sen. [Ada Lund](person) ([D-Eastby](person)) left.', ['person Ada Lund', 'place Eastby']],
])('names the state %s', (_, text, names) => {
  expect(named(text)).toEqual(names)
})

it.each([
  ['a person’s degree', 'Then [Ada Lund](person), MA, spoke.', ['person Ada Lund']],
  ['a party’s letter alone', 'The line (D-Day) is long.', []],
  ['a chart', 'In [Oslo](place), R-values fell.', ['place Oslo']],
])('leaves %s', (_, text, names) => {
  expect(named(text)).toEqual(names)
})
