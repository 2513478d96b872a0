// Texts that made other tokenisers run for minutes. Each is 200 KB; what is quadratic in any of them misses the limit by far.
import { describe, expect, it } from 'vitest'
import { read } from '../helpers/read.ts'

const SIZE = 200_000
const LIMIT = 5_000
const UNITS = [
  '(',
  '"',
  '----',
  '. . . .',
  '.',
  '😀',
  'a',
  '7',
  '1,',
  'A.',
  'a@',
  "'s",
  'x/',
  '\n',
  'a\n',
  '\u0000',
  '\ud800',
  '\u0301',
  'anti-',
  '1-2:3/',
  '?!',
  'a:',
  '“a” ',
  'U.S. ',
  '1) a ',
]

describe('hostile text', () => {
  it.each(UNITS)(
    'is read in linear time: %j',
    unit => {
      const text = unit.repeat(Math.ceil(SIZE / unit.length))
      const { tokens, sentences } = read(text)
      expect(tokens.reduce((sum, token) => sum + token.text.length, 0)).toBe(text.replace(/\s/g, '').length)
      for (const { firstToken, endToken } of sentences) expect(endToken - firstToken).toBeLessThanOrEqual(403)
    },
    LIMIT,
  )
})
