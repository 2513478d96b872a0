import { expect, it } from 'vitest'
import { findStretches, mayName } from '../../../src/extract/names/stretches.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { read } from '../../helpers/read.ts'

it.each([
  ['a hyphen between spaces', 'Dorne - The Port Union met.', ['Dorne', 'The Port Union']],
  ['a hyphen that leans on a word', 'Dorne- The Port Union met.', ['Dorne', 'The Port Union']],
  ['a hyphen that leans on the next word', 'Dorne -The Port Union met.', ['Dorne', 'The Port Union']],
  ['no hyphen inside a word', 'Dorne-Lund Rail met.', ['Dorne-Lund Rail']],
])('%s parts names', (_, text, stretches) => {
  const document = read(text)
  const words = document.tokens.map(token => wordOf(token.word))
  const { tokens } = document
  expect(
    findStretches(document, words).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
  ).toEqual(stretches)
})

it.each([
  ['an article that a sentence begins with', 'The ferry sank.', []],
  ['a pronoun', 'It sank off Dorne.', ['Dorne']],
  ['an article inside a name', 'The Port Union met.', ['The Port Union']],
  ['a small word in capitals', 'US ferries and the IT firm', ['US', 'IT']],
])('%s is asked only where it may be a name', (_, text, stretches) => {
  const document = read(text)
  const { tokens } = document
  const words = tokens.map(token => wordOf(token.word))
  const asked = findStretches(document, words).filter(stretch => mayName(document, stretch))
  expect(asked.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))).toEqual(stretches)
})
