import { expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { partJoinedNames } from '../../../src/extract/names/joined-names.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function parted(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const { phrases } = viewArticle(
    document,
    document.tokens.map(token => wordOf(token.word)),
  )
  return partJoinedNames(document, phrases, names).map(name => {
    expect(document.text.slice(name.start, name.end)).toBe(name.text)
    expect(document.tokens[name.firstToken]?.start).toBe(name.start)
    expect(document.tokens[name.endToken - 1]?.end).toBe(name.end)
    return `${name.kind} ${name.text}`
  })
}

it.each([
  ['two places', 'The [London-Nairobi](organisation) flight was late.', ['place London', 'place Nairobi']],
  ['places of several words', 'A [Hong Kong–New Zealand](place) pact.', ['place Hong Kong', 'place New Zealand']],
  ['a place and a body', 'Talks on [Japan-EU](organisation) trade.', ['place Japan', 'organisation EU']],
])('a hyphen joins %s', (_, text, names) => {
  expect(parted(text)).toEqual(names)
})

it.each([
  [
    'two known bodies',
    'They left [Reuters and Toyota](organisation).',
    ['organisation Reuters', 'organisation Toyota'],
  ],
  ['chambers', 'In the [House and Senate](organisation) they agreed.', ['organisation House', 'organisation Senate']],
  [
    'bodies that the article names elsewhere',
    'The [Kelda Union and Lund Party](organisation) met. The [Kelda Union](organisation) left the [Lund Party](organisation).',
    ['organisation Kelda Union', 'organisation Lund Party', 'organisation Kelda Union', 'organisation Lund Party'],
  ],
])('and joins %s', (_, text, names) => {
  expect(parted(text)).toEqual(names)
})

it.each([
  ['one known name', 'Rain fell on [Guinea-Bissau](place).', ['place Guinea-Bissau']],
  ['a part that nobody knows', 'The [London-Dorne](place) line.', ['place London-Dorne']],
  ['words of one name', 'The [Kenya-Uganda Railway](organisation) closed.', ['organisation Kenya-Uganda Railway']],
  ['a person', 'Police met [Paris-London](person).', ['person Paris-London']],
  ['partners', 'The [Lund and Dahl](organisation) shop closed.', ['organisation Lund and Dahl']],
  ['two countries that may be one', 'Snow fell on [Kenya & Uganda](place).', ['place Kenya & Uganda']],
  ['nothing', 'Snow fell on [Kenya](place).', ['place Kenya']],
])('a name stays whole with %s', (_, text, names) => {
  expect(parted(text)).toEqual(names)
})
