import { expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { settleKnownBodies } from '../../../src/extract/names/known-bodies.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function kinds(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const { phrases } = viewArticle(
    document,
    document.tokens.map(token => wordOf(token.word)),
  )
  return settleKnownBodies(document, phrases, names).map(({ kind }) => kind)
}

it.each([
  ['a body of several words', 'She spoke at the [United Nations](place) on Friday.'],
  ['an acronym', 'Three [EU](place) members left.'],
  ['an acronym with points', 'A [U.N.](place) convoy left.'],
  ['a house that says something', 'The [White House](place) said no.'],
  ['a firm of one long word', 'They trade with [Gazprom](place) again.'],
])('%s is one, whatever was found', (_, text) => {
  expect(kinds(text)).toEqual(['organisation'])
})

it.each([
  ['a house where something is', 'They met at the [White House](place) again.', 'place'],
  ['whoever has the name of a firm', '[Ford](person) said no.', 'person'],
  ['a town that a club is named after', 'She lives in [Barcelona](place) now.', 'place'],
  ['a state cut short', 'It fell in Pueblo, [CO](place), again.', 'place'],
  ['where a club is from', 'They live in [Leinster](place) now.', 'place'],
  ['a word of a headline in capitals', 'THE [EU](place) TODAY', 'place'],
  ['a place with more to its name', 'They met on [United Nations Square](place) again.', 'place'],
])('%s stays what it was', (_, text, kind) => {
  expect(kinds(text)).toEqual([kind])
})
