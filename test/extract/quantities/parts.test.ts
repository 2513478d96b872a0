// One length, weight or time told in two units.
import { expect, it } from 'vitest'
import { quantitiesOf } from './quantities-of.ts'

it.each<[string, string, number, string]>([
  ['The keeper is 5ft 10in tall.', '5ft 10in', 5.83333, 'foot'],
  ['The keeper is 6 ft 3 in tall.', '6 ft 3 in', 6.25, 'foot'],
  ['He is 6ft 6 and strong.', '6ft 6', 6.5, 'foot'],
  ['The post is six feet three inches high.', 'six feet three inches', 6.25, 'foot'],
  ['Haas is 5\'9" tall.', '5\'9"', 5.75, 'foot'],
  ['The baby weighed 7lb 4oz at birth.', '7lb 4oz', 7.25, 'pound'],
  ['He weighs 12st 7lb now.', '12st 7lb', 12.5, 'stone'],
  ['The post is 6 feet, 3 inches high.', '6 feet, 3 inches', 6.25, 'foot'],
  ['The baby weighed 8 pounds, 4 ounces.', '8 pounds, 4 ounces', 8.25, 'pound'],
  ['She ran home in one hour, 29 minutes and 24 seconds.', 'one hour, 29 minutes and 24 seconds', 1.49, 'hour'],
  ['She ran home in 29 minutes 30 seconds.', '29 minutes 30 seconds', 29.5, 'minute'],
])('%s', (text, words, value, unit) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, value, low: value, high: value, unit }])
})

it('joins no two of a kind that only stand side by side', () => {
  expect(quantitiesOf('It rose 10 feet in 2 days.').map(({ value }) => value)).toEqual([10, 2])
  expect(quantitiesOf('It took 2 hours, 10 times.').map(({ value }) => value)).toEqual([2, 10])
  expect(quantitiesOf('The beams are 6 feet, 3, and 4 feet long.').map(({ value }) => value)).toEqual([6, 3, 4])
  expect(quantitiesOf('The beam is 6 ft 2 in a frame.')[0]?.value).toBe(6)
  expect(quantitiesOf('He was the 21st man.')[0]).toMatchObject({ value: 21, unitKind: 'ordinal' })
})
