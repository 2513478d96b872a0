import { expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { settlePlaces } from '../../../src/extract/names/told-places.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import type { Document } from '../../../src/schema/index.ts'
import { readMarked } from '../../helpers/marked-names.ts'

/** The names of a text whose first line, where it ends in a dash, is a dateline. */
function settled(marked: string): string[] {
  const read = readMarked(marked)
  const sentences = read.document.sentences.map((sentence, n) => ({
    ...sentence,
    zone: n === 0 && marked.includes('—\n') ? ('dateline' as const) : sentence.zone,
  }))
  const document: Document = { ...read.document, sentences }
  const { phrases } = viewArticle(
    document,
    document.tokens.map(token => wordOf(token.word)),
  )
  return settlePlaces(document, phrases, read.names).map(({ kind, text }) => `${kind} ${text}`)
}

it.each([
  ['an avenue', 'Shots fell near [Omar Dahl Avenue](person).', 'place Omar Dahl Avenue'],
  ['a street behind where something is', 'A shop on [Omar Street](person) burnt.', 'place Omar Street'],
  ['the house of a street', 'He lives at 12 [Dorne St.](organisation) now.', 'place Dorne St.'],
  ['the town of a dateline', '[DORNE](person) —\nPolice met.', 'place DORNE'],
  ['a listed town that nothing was made of', 'OSLO —\nPolice met.', 'place OSLO'],
])('%s tells a place', (_, text, name) => {
  expect(settled(text)).toEqual([name])
})

it.each([
  ['a surname', 'Then [Omar Street](person) sang.', ['person Omar Street']],
  ['a team', 'They beat [Dorne St.](organisation) again.', ['organisation Dorne St.']],
  ['a court', 'A judge in [Dorne District Court](organisation) agreed.', ['organisation Dorne District Court']],
  ['an agency', '[Reuters](organisation) —\nPolice met.', ['organisation Reuters']],
  ['a station', '[KDQX](organisation) —\nPolice met.', ['organisation KDQX']],
  ['a word that is no town', 'CARELESS —\nPolice met.', []],
])('%s stays', (_, text, names) => {
  expect(settled(text)).toEqual(names)
})
