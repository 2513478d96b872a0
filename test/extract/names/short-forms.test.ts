import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { settleShortForms } from '../../../src/extract/names/short-forms.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function settled(marked: string): string[] {
  const { document, names } = readMarked(marked)
  const { phrases } = viewArticle(
    document,
    document.tokens.map(token => wordOf(token.word)),
  )
  return settleShortForms(document, phrases, names).map(({ kind, text }) => `${kind} ${text}`)
}

describe('short forms in brackets', () => {
  it('name nothing where their words are no name, wherever they stand', () => {
    expect(
      settled(
        'The rice price index ([RPI](organisation)) rose. [Lund](person) said the [RPI](place) had risen in May.',
      ),
    ).toEqual(['person Lund'])
  })

  it('name nothing in the plural, and over small words', () => {
    expect(
      settled('Two statements of harm to rivers ([SHRs](organisation)) were filed with [Brenning](place).'),
    ).toEqual(['place Brenning'])
  })

  it('are of the kind of the name that they stand for', () => {
    expect(
      settled('The [Dorne Valley Dam](place) ([DVD](organisation)) is full. The [DVD](person) was built in 1990.'),
    ).toEqual(['place Dorne Valley Dam', 'place DVD', 'place DVD'])
  })

  it('are so in the order of another language, and written as a word', () => {
    expect(settled('The [National Party of Rivers](organisation) ([PNR](place)) met. The [PNR](person) left.')).toEqual(
      ['organisation National Party of Rivers', 'organisation PNR', 'organisation PNR'],
    )
    expect(settled('The [Rivers Authority of Dorne](organisation) ([Rad](place)) met.')).toEqual([
      'organisation Rivers Authority of Dorne',
      'organisation Rad',
    ])
    expect(settled('Rivers and dams ([Rad](place)) are far from [Dorne](place).')).toEqual(['place Rad', 'place Dorne'])
  })

  it.each([
    ['other words stand before them', 'The rice harvest ([RPI](organisation)) was good.', ['organisation RPI']],
    [
      'they stand for more than a name',
      'Rice [Price Index](place) ([RPI](organisation)).',
      ['place Price Index', 'organisation RPI'],
    ],
    [
      'they stand for a person',
      '[Ada Lund](person) ([AL](organisation)) spoke.',
      ['person Ada Lund', 'organisation AL'],
    ],
    ['the world knows them', 'The iron mine fund ([IMF](organisation)) was closed.', ['organisation IMF']],
    [
      'they are longer names',
      'The rice price index (RPI) fell. [RPI Dorne](organisation) said so.',
      ['organisation RPI Dorne'],
    ],
  ])('stay as they are where %s', (_, text, names) => {
    expect(settled(text)).toEqual(names)
  })
})
