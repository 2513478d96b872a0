import { describe, expect, it } from 'vitest'
import { namesPeople } from '../../../src/extract/names/peoples.ts'

describe('peoples of several words', () => {
  it.each([
    'south sudanese',
    'new zealanders',
    'costa ricans',
    'sunni arabs',
    'indigenous peoples',
    'first nations',
    'jewish berliners',
    'papua new guinean',
  ])('%s', words => {
    expect(namesPeople(words.split(' '))).toBe(true)
  })

  it.each([
    ['united nations', 'a body of states'],
    ['christian democrats', 'a party, as creeds are chosen'],
    ['new york', 'a place'],
    ['irish times', 'a paper'],
    ['the australian', 'another one'],
    ['north pole', 'a place too'],
    ['dorne africans', 'a team, as nobody lives in an unknown word'],
    ['kenyan', 'a single word, which the model judges'],
    ['', 'nothing'],
  ])('%s is none: %s', words => {
    expect(namesPeople(words.split(' '))).toBe(false)
  })
})
