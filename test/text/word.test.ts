import { expect, it } from 'vitest'
import { askOnce, makeWord } from '../../src/text/word.ts'

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
