import { expect, it } from 'vitest'
import { findStretches } from '../../../src/extract/names/stretches.ts'
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
