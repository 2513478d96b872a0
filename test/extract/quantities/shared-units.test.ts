// Units that are written once and hold for several numbers.
import { expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

const unitsIn = (text: string) => quantitiesOf(text).map(({ value, unit }) => `${value} ${unit}`)

it.each<[string, string[]]>([
  ['The index rose 64 points to 4,577.1.', ['64 point', '4577.1 point']],
  [
    'It fell 1% to 1,463.8 points, while the other lost 2% to end at 1,334.',
    ['1 percent', '1463.8 point', '2 percent', '1334 point'],
  ],
  ['Some 460 cars were stolen, compared with 63 in May.', ['460 car', '63 car']],
  ['It has 300 workers, up from 45.', ['300 worker', '45 worker']],
  ['It sold 435 homes by tender and 187 by lot.', ['435 home', '187 home']],
  ['It was passed by 60 votes to 40.', ['60 vote', '40 vote']],
  ['Osram runs 31 mills, including four in Hull.', ['31 mill', '4 mill']],
  ['Osram runs 31 mills, including one dog.', ['31 mill', '1 dog']],
  // millions of what is told in money
  ['Profit was 90 million euros on sales of 1.2bn.', ['90000000 euro', '1200000000 euro']],
  ['It had costs of 90 million euros and sales of 1.2 million lamps.', ['90000000 euro', '1200000 lamp']],
  // no unit is shared with a rate, a rank, or over another preposition
  ['It has 7 lamps per 90 people, compared to 4.1 in Oslo.', ['7 lamp', '90 person', '4.1 null']],
  ['She slipped one place to 4.', ['1 place', '4 null']],
  ['It took 12 boats from Hull and 9 for scrap.', ['12 boat', '9 null']],
])('%s', (text, expected) => expect(unitsIn(text)).toEqual(expected))

it('reads a rate and a concept behind an amount told again in brackets', () => {
  expect(quantitiesOf('They offered $6 (CA$8) per share.')[0]).toMatchObject({ unit: 'dollar per share', text: '$6' })
  expect(quantitiesOf('It is a hub for 8 miles (13 kilometres) of new tunnels.')[0]).toMatchObject({
    concept: 'new tunnels, hub',
  })
})

it('says a level and its change of what stands before the level', () => {
  const found = quantitiesOf('Mills fell on Friday: Dorne Cloth (24.5 up 3 points).')
  expect(found.map(({ concept }) => concept)).toEqual(['Dorne Cloth, Mills', 'Dorne Cloth, Mills'])
})
