import { expect, it } from 'vitest'
import { askOnce, makeWord, testOnce } from '../../src/text/word.ts'

it('asks a question once for each word, and keeps questions apart', () => {
  let asked = 0
  const lengthOf = askOnce(({ text }) => {
    asked++
    return text.length
  })
  const firstOf = askOnce(({ text }) => text[0])
  const word = makeWord('Harbour')
  expect([firstOf(word), lengthOf(word), lengthOf(word), firstOf(word)]).toEqual(['H', 7, 7, 'H'])
  expect(asked).toBe(1)
})

it('makes a test once for each word, whether it passes or not, and keeps tests apart', () => {
  let made = 0
  const isLong = testOnce(({ text }) => {
    made++
    return text.length > 6
  })
  const isCapital = testOnce(({ text, lower }) => text !== lower)
  const [harbour, quay] = [makeWord('harbour'), makeWord('Quay')]
  expect([isLong(harbour), isCapital(harbour), isLong(quay), isCapital(quay)]).toEqual([true, false, false, true])
  expect([isLong(harbour), isLong(quay), isCapital(quay)]).toEqual([true, false, true])
  expect(made).toBe(2)
})
