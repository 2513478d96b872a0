import { describe, expect, it } from 'vitest'
import { joinHalves } from '../../../src/extract/names/joined-halves.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function joined(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const words = document.tokens.map(token => wordOf(token.word))
  return joinHalves(document, words, names).map(({ text }) => text)
}

describe('half a name on one side of *and*', () => {
  it.each([
    ['He left the Pear and [Apple Commission](organisation) in May.', ['Pear and Apple Commission']],
    ['The [Institute of Trees](organisation) and Shrubs met.', ['Institute of Trees and Shrubs']],
  ])('belongs to the name: %s', (text, names) => {
    expect(joined(text)).toEqual(names)
  })

  it.each([
    ['Who holds an office', 'The King and [Apple Commission](organisation) met.', ['Apple Commission']],
    ['a people', 'The Palestinians and [Apple Commission](organisation) met.', ['Apple Commission']],
    ['a body', 'The [Ministry of Trees](organisation) and Parliament met.', ['Ministry of Trees']],
    ['another name', 'The [Ministry of Trees](organisation) and [Kelda](place) met.', ['Ministry of Trees', 'Kelda']],
    ['a day', 'He saw the [Ministry of Trees](organisation) and Monday came.', ['Ministry of Trees']],
    ['what stands beside no body', 'The Pear and [Apple Dorne](organisation) met.', ['Apple Dorne']],
  ])('%s is none', (_, text, names) => {
    expect(joined(text)).toEqual(names)
  })
})
