import { expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { settlePersons } from '../../../src/extract/names/told-persons.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function settled(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const { phrases } = viewArticle(
    document,
    document.tokens.map(token => wordOf(token.word)),
  )
  return settlePersons(document, phrases, names).map(({ kind, text }) => `${kind} ${text}`)
}

it.each([
  ['an age', '[Royal Lund](organisation), 30, was seen.', ['person Royal Lund']],
  ['a generation', 'They met [Dorne Lund Jr.](place) then.', ['person Dorne Lund Jr.']],
  ['a singular who', 'They met [Royal Lund](organisation), who was ill.', ['person Royal Lund']],
  ['an honorific', 'They met Mr [Brenning](place) then.', ['person Brenning']],
  [
    'one of its places',
    'Police saw [Royal Lund](organisation). [Royal Lund](person) fled. [Royal Lund](place), 30, was held.',
    ['person Royal Lund', 'person Royal Lund', 'person Royal Lund'],
  ],
])('%s tells a person', (_, text, names) => {
  expect(settled(text)).toEqual(names)
})

it.each([
  ['a known place', 'In [Nairobi](place), 30, and [Kenya](place), 12, rain fell.', ['place Nairobi', 'place Kenya']],
  ['a number that is no age', '[Brenning](place), 1,450 km away.', ['place Brenning']],
  ['a number that goes on', '[Brenning](place), 30 km away.', ['place Brenning']],
  ['a plural who', 'They met [Royal Lund](organisation), who were ahead.', ['organisation Royal Lund']],
  ['a house’s Jr.', 'At [Lund’s Jr.](organisation) they ate.', ['organisation Lund’s Jr.']],
  [
    'another name',
    'Mr [Brenning](organisation) left [Brenning Bank](organisation).',
    ['person Brenning', 'organisation Brenning Bank'],
  ],
])('%s tells none', (_, text, names) => {
  expect(settled(text)).toEqual(names)
})
