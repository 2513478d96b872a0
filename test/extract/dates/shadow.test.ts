import { expect, it } from 'vitest'
import { shadowOf } from '../../../src/extract/dates/shadow.ts'

it.each([
  ['small letters and straight apostrophes', 'O’Hara, MAY', "o'hara, may"],
  ['a blank of any kind', 'Dec\u00a014\t2021', 'dec 14 2021'],
  ['a line break inside a paragraph', 'on 14\nDec', 'on 14 dec'],
  ['a line break of two units', 'on 14\r\nDec', 'on 14  dec'],
  ['breaks between paragraphs', 'on 14\n\nDec', 'on 14\n\ndec'],
  ['breaks of two units between paragraphs', 'on 14\r\n\r\nDec', 'on 14\r\n\r\ndec'],
  ['a byte a character', 'Ōtara — “3–5 May”', 'ÿtara · ·3\x965 may·'],
  ['a single return', 'on 14\rDec', 'on 14\rdec'],
])('%s', (_, text, shadow) => {
  expect(shadowOf(text)).toBe(shadow)
})
