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
  ['A 60 year-old may draw 2.7%.', '60 year-old'],
  ['The 26-year-old, who has been training in Lund, landed 17.3m.', '26-year-old'],
  ['The tool is gaining in fame and now has 28 users.', 'tool'],
  ['Some 65 inns plan to open.', null],
  ['A 60 year-old may draw 2%, a 65 year-old may not.', null],
  ['Half of the issued and outstanding loans fell.', 'issued and outstanding loans'],
  ['They sank 5 per cent of all listed or planned boats.', 'listed or planned boats'],
  ['They filled 50ml of 30% fuming acid.', null],
  ['It has a 12 C melting point.', 'melting point'],
  ['A man of 68, the 68-year-old Haas had played for five teams.', 'Haas'],
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
