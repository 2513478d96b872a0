import { expect, it } from 'vitest'
import { hashText } from '../../../src/extract/names/hash.ts'
import { clustersOf, STEPS } from '../../../src/extract/names/word-clusters.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { makeWord } from '../../../src/text/word.ts'

const clusters = (word: string) => clustersOf(hashText(word))

it.each([
  ['monday', 'thursday'],
  ['ferry', 'ferries'],
  ['ltd', 'plc'],
])('%s and %s are used alike', (one, other) => {
  expect(clusters(one)[0]).toBe(clusters(other)[0])
})

it('knows an abbreviation without its dot', () => {
  expect(wordOf(makeWord('Ltd.')).clusters).toEqual(clusters('ltd'))
})

it('gives a word a cluster of each step', () => {
  for (const word of ['ferry', 'walked', 'the', 'zagreb'])
    expect(clusters(word).map((cluster, step) => cluster >= 0 && cluster < (STEPS[step] ?? 0))).toEqual([
      true,
      true,
      true,
    ])
})

it('knows nothing of a word that nobody writes, nor of none', () => {
  expect(clusters('xqzzjk')).toEqual([])
  expect(clustersOf(0)).toEqual([])
})
