// What a number is said of: the subject of its clause, over asides, joined verbs and pronouns.
import { expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

it.each<[string, string]>([
  ['Its debt, excluding the mills, was $5 million.', 'debt'],
  ['Osram fell to the bottom and ended at $5.', 'Osram'],
  ['Osram told of plans to sell 12 mills.', 'Osram'],
  ['Osram cut its price in May, losing $5 million.', 'Osram'],
  ['Osram keeps its Hull mill, where it has 300 looms.', 'Osram'],
  ['Shares in Osram rose 5 per cent.', 'Shares in Osram'],
  ['He left a firm in Oslo which lost $5.', 'Oslo'],
])('%s', (text, concept) => expect(quantitiesOf(text).at(-1)?.concept).toBe(concept))

it('takes nobody who tells for what is told of', () => {
  expect(quantitiesOf('The story goes that two boys fled.')[0]?.concept).toBeNull()
  expect(quantitiesOf('Police say five boys fled.')[0]?.concept).toBeNull()
  expect(quantitiesOf('Police said he had five guns.')[0]?.concept).toBeNull()
})
