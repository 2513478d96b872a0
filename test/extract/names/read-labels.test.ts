import { expect, it } from 'vitest'
import { BEGIN, INSIDE, KINDS, LAST, labelOf, type Part, UNIT } from '../../../src/extract/names/labels.ts'
import { readLabels } from '../../../src/extract/names/read-labels.ts'
import { read } from '../../helpers/read.ts'

const ORGANISATION = KINDS.indexOf('organisation')
const PERSON = KINDS.indexOf('person')

it.each<[string, Part[], string[]]>([
  ['Dorne Harbour Lt. Lund left.', [BEGIN, INSIDE, LAST], ['organisation Dorne Harbour', 'person Lund']],
  ['Dorne Gov. Lund left.', [BEGIN, LAST], ['organisation Dorne', 'person Lund']],
  ['Texas Gov. Lund left.', [BEGIN, LAST], ['place Texas', 'person Lund']],
  ['Dorne Harbour Lund left.', [BEGIN, LAST], ['organisation Dorne Harbour', 'person Lund']],
])('a rank before a person ends no name of an organisation: %s', (text, parts, names) => {
  const labels = Uint8Array.from([...parts.map(part => labelOf(ORGANISATION, part)), labelOf(PERSON, UNIT), 0, 0])
  expect(readLabels(read(text), labels).map(({ kind, text }) => `${kind} ${text}`)).toEqual(names)
})

it.each<[string, Part[], string[]]>([
  ['Kenya US$3 million', [BEGIN, LAST], ['organisation Kenya']],
  ['US $3 million', [UNIT], []],
  ['U.S.$3 million', [UNIT], []],
  ['US firms paid', [UNIT], ['organisation US']],
])('a sign of money is no name and ends none: %s', (text, parts, names) => {
  const document = read(text)
  const labels = new Uint8Array(document.tokens.length)
  labels.set(parts.map(part => labelOf(ORGANISATION, part)))
  expect(readLabels(document, labels).map(({ kind, text }) => `${kind} ${text}`)).toEqual(names)
})

it.each<[string, Part[], string[]]>([
  ['Seo Yun-mi left.', [BEGIN, LAST], ['person Seo Yun-mi']],
  ['MS Lund left.', [BEGIN, LAST], ['person MS Lund']],
  ['Ms Lund left.', [BEGIN, LAST], ['person Lund']],
  ['His Highness Omar Dahl left.', [BEGIN, INSIDE, INSIDE, LAST], ['person Omar Dahl']],
  ['Pol Col Lund left.', [BEGIN, INSIDE, LAST], ['person Lund']],
  ['H E Omar Dahl left.', [BEGIN, INSIDE, INSIDE, LAST], ['person Omar Dahl']],
  ['Kenyan Omar Dahl left.', [BEGIN, INSIDE, LAST], ['person Omar Dahl']],
  ['German Lund left.', [BEGIN, LAST], ['person German Lund']],
  ['Pol Lund left.', [BEGIN, LAST], ['person Pol Lund']],
  ['Chai Phan-o-cha left.', [BEGIN, LAST], ['person Chai Phan-o-cha']],
  ['Ada Lund-led talks failed.', [BEGIN, LAST], ['person Ada Lund']],
  ['Ada Lund - by then old - left.', [BEGIN, LAST], ['person Ada Lund']],
  ['Lund-era laws', [UNIT], ['person Lund']],
])('a person’s name is not cut inside a word: %s', (text, parts, names) => {
  const document = read(text)
  const labels = new Uint8Array(document.tokens.length)
  labels.set(parts.map(part => labelOf(PERSON, part)))
  expect(readLabels(document, labels).map(({ kind, text }) => `${kind} ${text}`)).toEqual(names)
})

it.each<[string, Part[], string[]]>([
  ['On Sunday Lund left.', [BEGIN, LAST], ['person Lund']],
  ['When Sunday Lund left,', [BEGIN, LAST], ['person Sunday Lund']],
  ['Every Friday Ada Lund left.', [BEGIN, INSIDE, LAST], ['person Ada Lund']],
])('a day that something happens on is no part of a name: %s', (text, parts, names) => {
  const document = read(text)
  const labels = new Uint8Array(document.tokens.length)
  labels.set(
    parts.map(part => labelOf(PERSON, part)),
    1,
  )
  expect(readLabels(document, labels).map(({ kind, text }) => `${kind} ${text}`)).toEqual(names)
})
