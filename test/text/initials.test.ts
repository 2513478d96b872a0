import { expect, it } from 'vitest'
import { initialsOf, permutesInitials } from '../../src/text/initials.ts'

it.each([
  ['PNR', 'national party of rivers', true],
  ['RP', 'party of rivers', true],
  ['PNR', 'national rivers', false],
  ['PNN', 'national party of rivers', false],
  ['P', 'party', false],
])('%s of %s: %s', (letters, name, expected) => {
  expect(permutesInitials(letters, name.split(' '))).toBe(expected)
})

it.each([
  ['union of rivers', ['uor', 'ur']],
  ['uk dahlia party', ['udp', 'ukdp']],
  ['rivers', []],
])('the initials of %s', (name, forms) => {
  expect(initialsOf(name.split(' '))).toEqual(forms)
})
