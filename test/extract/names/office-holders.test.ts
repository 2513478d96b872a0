import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { partOfficeHolders } from '../../../src/extract/names/office-holders.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function parted(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const { phrases } = viewArticle(
    document,
    document.tokens.map(token => wordOf(token.word)),
  )
  return partOfficeHolders(document, phrases, names).map(({ kind, text }) => `${kind} ${text}`)
}

describe('who holds an office', () => {
  it.each([
    ['the ambassador to [Norway Omar Dahl](person)', ['place Norway', 'person Omar Dahl']],
    ['the Minister of Mines and [Trade Ada Lund](person)', ['person Ada Lund']],
    ['the President of the [Republic Ada Lund](organisation)', ['person Ada Lund']],
    [
      'the [Dorne Institute of Pears Dr. Omar Dahl](organisation)',
      ['organisation Dorne Institute of Pears', 'person Omar Dahl'],
    ],
    ['the [Dorne Institute Prof.](organisation) Dahl', ['organisation Dorne Institute']],
    ['[Eastby MLA Omar Ali Khan](person)', ['place Eastby', 'person Omar Ali Khan']],
    ['the [Pear Party MP](organisation)', ['organisation Pear Party']],
    ['the [Eastby MP](person)', ['place Eastby']],
  ])('is parted from it: %s', (text, names) => {
    expect(parted(text)).toEqual(names)
  })

  it.each([
    ['the head of [Norway Pear Authority](organisation)', ['organisation Norway Pear Authority']],
    ['the coast of [Norway Omar Dahl](person)', ['person Norway Omar Dahl']],
    ['the [Kelda Dr Lemon](organisation)', ['organisation Kelda Dr Lemon']],
    ['the [Lund Dr. Dahl Hospital](organisation)', ['organisation Lund Dr. Dahl Hospital']],
    ['the [Kelda SP](organisation)', ['organisation Kelda SP']],
    ['[Ada Lund MP](person), who sits for Eastby,', ['person Ada Lund MP']],
    ['the chairman of [Norway Petrochemicals Limited](organisation)', ['organisation Norway Petrochemicals Limited']],
  ])('is nobody: %s', (text, names) => {
    expect(parted(text)).toEqual(names)
  })
})
