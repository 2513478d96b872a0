import { expect, it } from 'vitest'
import { isApostropheS, isPossessiveMark } from '../../src/text/possessive.ts'
import { read } from '../helpers/read.ts'

const marksIn = (text: string, isMark: typeof isPossessiveMark) =>
  read(text)
    .tokens.filter(isMark)
    .map(token => token.text)

it.each([
  ['The mill’s owners met.', ['’s'], ['’s']],
  ["The owners' mills and Lund's quay.", ["'", "'s"], ["'s"]],
  ["LUND'S QUAY OPENS.", ["'S"], ["'S"]],
  ['“The mill stands,” said Ada Lund.', [], []],
])('finds the marks of possessors in %s', (text, marks, withS) => {
  expect(marksIn(text, isPossessiveMark)).toEqual(marks)
  expect(marksIn(text, isApostropheS)).toEqual(withS)
})

it('takes no mark beyond the end of a text', () => expect(isPossessiveMark(undefined)).toBe(false))
