import { expect, it } from 'vitest'
import { isSpelledOut } from '../../src/text/spelled-out.ts'

it.each([
  ['World Forestry Council', true],
  ['US Harbour Board', true],
  ['WORLD FORESTRY COUNCIL', true],
  ['BNK Parvel', false],
  ['Harbour NGO Forum', false],
])('%s', (name, spelledOut) => expect(isSpelledOut(name)).toBe(spelledOut))
