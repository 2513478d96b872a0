import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { findStretches } from '../../../src/extract/names/stretches.ts'
import { TokenFeatures } from '../../../src/extract/names/token-features.ts'
import {
  addUsageWeights,
  addWeights,
  addWordWeights,
  type Stride,
  SUM_WIDTH,
  strideOf,
} from '../../../src/extract/names/weight-sums.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readDocument } from '../../../src/training/examples.ts'

/** The labels that count: of a token that is all of its stretch every fourth. */
const counting = (sums: Int32Array, stride: Stride) => sums.filter((_, label) => label % (stride === 4 ? 4 : 1) === 0)

/** The sums of every token that may be of a name: from all its features, and from those that words give and the rest. */
function sumsOf(text: string): { fromFeatures: Int32Array[]; fromWords: Int32Array[] } {
  const document = readDocument(text)
  const words = document.tokens.map(token => wordOf(token.word))
  const token = new TokenFeatures(document, viewArticle(document, words))
  const fromFeatures: Int32Array[] = []
  const fromWords: Int32Array[] = []
  for (const stretch of findStretches(document, words))
    for (let i = stretch.from; i < stretch.to; i++) {
      const all = new Int32Array(SUM_WIDTH)
      token.read(stretch, i)
      const stride = strideOf(stretch)
      addWeights(token, all, 0, stride)
      fromFeatures.push(counting(all, stride))
      const parts = new Int32Array(SUM_WIDTH)
      token.readJoint(stretch, i)
      addWeights(token, parts, 0, stride)
      addWordWeights(token.sight, stretch, i, parts, 0)
      const usage = token.usageOf(i)
      if (usage !== undefined) addUsageWeights(usage, parts, 0, stride)
      fromWords.push(counting(parts, stride))
    }
  return { fromFeatures, fromWords }
}

const TEXT = 'Porto: Dr Ana Duarte of the Harbour Union met Omar. "Omar Saleh left Tunis on Monday," the BBC said.'
/** More forms than sums are kept of. */
const MANY = Array.from({ length: 30_000 }, (_, n) => `Z${n.toString(36)}`)

describe('sums of weights', () => {
  it('are the same whether a word is met for the first time, again, or again after it was forgotten', () => {
    const { fromFeatures, fromWords } = sumsOf(TEXT)
    expect(fromFeatures.some(sums => sums.some(sum => sum !== 0))).toBe(true)
    expect(new Set(fromFeatures.map(({ length }) => length)).size).toBe(2)
    expect(fromWords).toEqual(fromFeatures)
    expect(sumsOf(TEXT).fromWords).toEqual(fromFeatures)
    sumsOf(`${MANY.join(' ')}.`)
    expect(sumsOf(TEXT).fromWords).toEqual(fromFeatures)
  })
})
