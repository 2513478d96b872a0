import { expect, it } from 'vitest'
import { nameSharers } from '../../../src/extract/names/shared-surnames.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

it.each([
  ['a pair', 'Peter and [Maria Brandt](person) left.', ['Peter', 'Maria Brandt']],
  ['three', 'They are Jan, Peter and [Maria Brandt](person).', ['Jan', 'Peter', 'Maria Brandt']],
  ['no name that has a surname of its own', 'They are Jan Peter and [Maria Brandt](person).', ['Maria Brandt']],
  [
    'nobody whose name is known',
    '[Peter Lund](person) and [Maria Brandt](person) left.',
    ['Peter Lund', 'Maria Brandt'],
  ],
  ['no common word', 'The mayor and [Maria Brandt](person) left.', ['Maria Brandt']],
  ['no given name before a place', 'Peter and [Port Louis](place) are apart.', ['Port Louis']],
])('%s', (_, marked, expected) => {
  const { document, names } = readMarked(marked)
  const words = document.tokens.map(token => wordOf(token.word))
  expect(nameSharers(document, words, names).map(({ text }) => text)).toEqual(expected)
})
