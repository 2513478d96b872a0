import { expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { partOwnedNames } from '../../../src/extract/names/owned-names.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function parted(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const words = document.tokens.map(token => wordOf(token.word))
  const { phrases } = viewArticle(document, words)
  return partOwnedNames(document, words, phrases, names).map(({ kind, text }) => `${kind} ${text}`)
}

it.each([
  ['a firm of a country', '[Japan’s Brenning](organisation) grew.', ['place Japan', 'organisation Brenning']],
  ['a house of a town', '[New York’s Comic Opera](place) opens.', ['place New York', 'place Comic Opera']],
  [
    'the body of a country',
    "It was [Kenya's Trade Safety Board](organisation).",
    ['place Kenya', 'organisation Trade Safety Board'],
  ],
])('%s is a name of its own', (_, text, names) => {
  expect(parted(text)).toEqual(names)
})

it.each([
  ['what is called by who had it', '[Lund’s Diner](place) burnt.'],
  ['a county', '[Prince George’s County](place) paid.'],
  ['a body with no name of its own', '[Kenya’s Parliament](organisation) met.'],
  ['somebody', '[Kenya’s Ada Lund](person) ran.'],
])('%s is one name', (_, text) => {
  expect(parted(text).length).toBe(1)
})
