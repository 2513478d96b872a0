import { expect, it } from 'vitest'
import { joinHeldBodies } from '../../../src/extract/names/held-bodies.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function joined(marked: string): string[] {
  const { document, names } = readMarked(marked)
  return joinHeldBodies(document, names).map(({ kind, text }) => `${kind} ${text}`)
}

it.each([
  [
    'an officer',
    'The [Eastby County Prosecutor](person)’s [Office](organisation) agreed.',
    'Eastby County Prosecutor’s Office',
  ],
  ['officers', 'At [Dorne Magistrates](organisation)’ Court they spoke.', 'Dorne Magistrates’ Court'],
  [
    'those whom it is for',
    "The [Dorne Women](organisation)'s National Football Team won.",
    "Dorne Women's National Football Team",
  ],
])('joins a body with %s', (_, text, name) => {
  expect(joined(text)).toEqual([`organisation ${name}`])
})

it.each([
  ['a place', "They met at [London](place)'s [Institute](organisation).", ['place London', 'organisation Institute']],
  ['what is no body', "They read [Dorne Sheriff](organisation)'s Notes.", ['organisation Dorne Sheriff']],
  ['a word in small letters', "The [Dorne Sheriff](organisation)'s office said so.", ['organisation Dorne Sheriff']],
])('leaves %s', (_, text, names) => {
  expect(joined(text)).toEqual(names)
})
