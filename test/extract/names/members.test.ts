import { expect, it } from 'vitest'
import { partMembers } from '../../../src/extract/names/members.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function parted(marked: string): string[] {
  const { document, names } = readMarked(marked)
  return partMembers(document, names).map(({ kind, text }) => `${kind} ${text}`)
}

it.each([
  ['those who sit for a party', 'Two [Union Party MPs](organisation) left.', ['organisation Union Party']],
  ['those who sit for a people', 'Two [Dutch MPs](organisation) left.', []],
  ['those who serve', 'Two [Eastby Police Officers](organisation) left.', ['organisation Eastby Police']],
  ['no body of officers', 'The [Port Support Officers](organisation) left.', ['organisation Port Support Officers']],
  [
    'no union of officers',
    'The [Union of Police Officers](organisation) left.',
    ['organisation Union of Police Officers'],
  ],
])('parts from a body %s', (_, text, names) => {
  expect(parted(text)).toEqual(names)
})
