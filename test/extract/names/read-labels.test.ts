import { expect, it } from 'vitest'
import { readLabels } from '../../../src/extract/names/index.ts'
import { BEGIN, INSIDE, KINDS, LAST, labelOf, type Part, UNIT } from '../../../src/extract/names/labels.ts'
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
