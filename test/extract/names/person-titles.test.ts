import { describe, expect, it } from 'vitest'
import { isLeadingTitle } from '../../../src/extract/names/person-titles.ts'

describe('titles at the front of a name', () => {
  it.each(['president', 'mr.', 'dr', 'sheikh', 'gen', 'gen.', 'queen', 'rev.', 'auntie', 'dsp'])('%s is cut', word => {
    expect(isLeadingTitle(word)).toBe(true)
  })

  it.each(['dean', 'son', 'sultan', 'he', 'ana', '', '.', '__proto__', 'constructor'])('%j stays', word => {
    expect(isLeadingTitle(word)).toBe(false)
  })
})
