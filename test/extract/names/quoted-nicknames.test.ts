import { describe, expect, it } from 'vitest'
import { joinNicknames } from '../../../src/extract/names/quoted-nicknames.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function joined(marked: string): string[] {
  const { document, names } = readMarked(marked)
  return joinNicknames(document, names).map(({ kind, text }) => `${kind} ${text}`)
}

describe('a nickname in quotation marks', () => {
  it.each([
    ['[Omar](person) “The Old Heron” [Dahl](person) sang.', ['person Omar “The Old Heron” Dahl']],
    ['[Omar](person) "[Heron](organisation)" [Dahl](person) sang.', ['person Omar "Heron" Dahl']],
  ])('stands inside a name: %s', (text, names) => {
    expect(joined(text)).toEqual(names)
  })

  it.each([
    ['[Ada Lund](person) “No, never” [Dahl](person) said.', ['person Ada Lund', 'person Dahl']],
    ['[Dorne](place) “The Heron” [Dahl](person) sang.', ['place Dorne', 'person Dahl']],
    ['[Ada Lund](person) saw “The Heron” [Dahl](person) liked.', ['person Ada Lund', 'person Dahl']],
  ])('is none: %s', (text, names) => {
    expect(joined(text)).toEqual(names)
  })
})
