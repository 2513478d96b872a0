// The table that the built program reads is what compromise says.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type CompromiseTable, GENDERS, makeTable } from '../../../src/extract/names/compromise-table.ts'

it('is kept beside the built program, whole', () => {
  expect(JSON.parse(readFileSync('dist/run/compromise-table.json', 'utf8'))).toEqual(makeTable())
})

it('tells what a word is listed as, and the gender of a given name', () => {
  const { phrases, kinds, kindOf, genderOf }: CompromiseTable = makeTable()
  const lookUp = (phrase: string) => {
    const n = phrases.indexOf(phrase)
    return [kinds[kindOf[n] ?? -1], GENDERS[genderOf[n] ?? -1]]
  }
  expect(lookUp('norway')).toEqual([['place'], null])
  expect(lookUp('ingrid')).toEqual([['given'], 'female'])
  expect(lookUp('no such phrase')).toEqual([undefined, undefined])
  expect(phrases.length).toBeGreaterThan(15_000)
})
