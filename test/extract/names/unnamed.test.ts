import { expect, it } from 'vitest'
import { isUnnamed } from '../../../src/extract/names/unnamed.ts'
import { readMarked } from '../../helpers/marked-names.ts'

function unnamed(marked: string): string[] {
  const { document, names } = readMarked(marked)
  return names.filter(name => isUnnamed(document, name)).map(({ text }) => text)
}

it.each([
  ['peoples', 'Many [South Sudanese](place) live there.', 'South Sudanese'],
  ['peoples taken for people', 'The loan helped [Sri Lankans](person).', 'Sri Lankans'],
  ['those who live in a place', 'Most [Tasmanians](organisation) agree.', 'Tasmanians'],
  ['abbreviations of common words', 'Two [NGOs](organisation) left.', 'NGOs'],
  ['abbreviations in the plural', 'Two [PVRs](person) failed.', 'PVRs'],
  ['bills taken for people', 'The Harbour [Bill](person) passed.', 'Bill'],
  ['holidays', 'They rest at [Eid Al Adha](person) again.', 'Eid Al Adha'],
  ['those who sit in a chamber', 'Two [MPs](organisation) left.', 'MPs'],
  ['where one sits', 'A Member of [Parliament](organisation) left.', 'Parliament'],
  ['offices', 'The [Inspector General of Police](organisation) spoke.', 'Inspector General of Police'],
  ['offices of state', 'The [First Lady](organisation) spoke.', 'First Lady'],
  ['titles of nobody', 'They waited for the [Pope](person).', 'Pope'],
  ['what a minister is for', 'The minister of [Mines and Energy](organisation) left.', 'Mines and Energy'],
  ['what a minister is for, with an article', 'Ministers for the [Environment](organisation) met.', 'Environment'],
  ['laws', 'The [Water Pollution Act](organisation) is old.', 'Water Pollution Act'],
  ['documents of something', 'The [Bill of Rights](organisation) is older.', 'Bill of Rights'],
  ['sorts of body with their article', '[The Company](organisation) grew.', 'The Company'],
  ['titles with their article', '[The King](person) slept.', 'The King'],
  ['sorts of body', 'The profit of the [Company](organisation) rose.', 'Company'],
])('%s name nobody', (_, text, name) => {
  expect(unnamed(text)).toEqual([name])
})

it.each([
  ['a person of two peoples’ words', '[Karen Chin](person) sang.'],
  ['a paper called by one who lives there', 'The [Tasmanian](organisation) wrote so.'],
  ['somebody called so', 'Yesterday [Bill](person) said no.'],
  ['a country that ends as its people does', '[Laos](place) and the [Philippines](place) agreed.'],
  ['a surname that is a title', '[Pope](person) said no. Later [Ada Pope](person) agreed.'],
  ['an office that a body has', 'The [Office of the Attorney General](organisation) sued.'],
  ['a body named after an office', 'The [Prime Minister Trust](organisation) paid.'],
  ['a corps', 'The [Royal Engineers](organisation) built it.'],
  [
    'what teaches law',
    'The [Dorne School of Law](organisation) and the [Foundation for Moral Law](organisation) agree.',
  ],
  ['a ministry', 'The [Ministry of Mines and Energy](organisation) wrote.'],
  ['where a minister is from', 'The minister of [Kenya](place) came.'],
  ['a sort of body in a name', 'The [Dorne Company](organisation) and [City](organisation) paid.'],
])('%s is a name', (_, text) => {
  expect(unnamed(text)).toEqual([])
})
