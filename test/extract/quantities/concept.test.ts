// What a number is said of: the subject of its clause, over asides, joined verbs and pronouns.
import { expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

it.each<[string, string | null]>([
  ['Its debt, excluding the mills, was $5 million.', 'debt'],
  ['Osram fell to the bottom and ended at $5.', 'Osram'],
  ['Osram told of plans to sell 12 mills.', 'Osram'],
  ['Osram cut its price in May, losing $5 million.', 'Osram'],
  ['Osram keeps its Hull mill, where it has 300 looms.', 'Osram'],
  ['Shares in Osram rose 5 per cent.', 'Shares in Osram'],
  ['Its debt was $5bn in May, and is to rise to $7bn.', 'debt'],
  ['A 9 year-old may lift 4 kg.', '9 year-old'],
  ['The 33-year-old, who had been baking in Lund, sold 40 loaves.', '33-year-old'],
  ['The mill was growing in size and soon had 40 looms.', 'mill'],
  ['Some 40 mills plan to merge.', null],
  ['A 9 year-old may lift 4 kg, a 7 year-old may not.', null],
  ['Half of the damaged and mended boats sank.', 'damaged and mended boats'],
  ['They sank 5 per cent of all listed or planned boats.', 'listed or planned boats'],
  ['It has a 30 C boiling point.', 'boiling point'],
  ['A man of 44, the 44-year-old Haas had baked for nine inns.', 'Haas'],
  ['A third of the population lives in the hills.', null],
  ['He left a firm in Oslo which lost $5.', 'Oslo'],
])('%s', (text, concept) => expect(quantitiesOf(text).at(-1)?.concept).toBe(concept))

it('takes nobody who tells for what is told of', () => {
  expect(quantitiesOf('The story goes that two boys fled.')[0]?.concept).toBeNull()
  expect(quantitiesOf('Police say five boys fled.')[0]?.concept).toBeNull()
  expect(quantitiesOf('Police said he had five guns.')[0]?.concept).toBeNull()
})

it('takes what a list is of from before its colon', () => {
  const found = quantitiesOf('Mills sold: Elm Hall, Oslo, worth $4m, and Oak Hall, Ryde, $5m.')
  expect(found.map(({ concept }) => concept)).toEqual(['Mills', 'Mills'])
})

it('steps over a share or a measure at the head of what a number is said of', () => {
  expect(quantitiesOf('They baked 5 kg of 20% dried fruit.')[0]?.concept).toBe('dried fruit')
  expect(quantitiesOf('They paid $35 for a 3 kW stove.')[0]?.concept).toBe('stove')
})
