import { describe, expect, it } from 'vitest'
import { viewArticle } from '../../../src/extract/names/article-view.ts'
import { addPatternWeights, addUsageWeights, addWordWeights } from '../../../src/extract/names/kept-sums.ts'
import { findStretches } from '../../../src/extract/names/stretches.ts'
import { TokenFeatures } from '../../../src/extract/names/token-features.ts'
import { addWeights, type Step, SUM_WIDTH, stepOf } from '../../../src/extract/names/weight-sums.ts'
import { wordOf } from '../../../src/extract/names/words.ts'
import { readDocument } from '../../../src/training/examples.ts'

/** The labels that count: of a token that is all of its stretch every fourth. */
const counting = (sums: Int32Array, step: Step) => sums.filter((_, label) => step === 1 || label % 4 === 0)

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
      const step = stepOf(stretch)
      addWeights(token, all, 0, step)
      fromFeatures.push(counting(all, step))
      const parts = new Int32Array(SUM_WIDTH)
      token.readJoint(stretch, i)
      addWeights(token, parts, 0, step)
      addWordWeights(token.sight, stretch, i, parts, 0)
      addPatternWeights(token.sight, i, parts, 0)
      const usage = token.usageOf(i)
      if (usage !== undefined) addUsageWeights(usage, parts, 0, step)
      fromWords.push(counting(parts, step))
    }
  return { fromFeatures, fromWords }
}

const TEXT = 'Porto: Dr Ana Duarte of the Harbour Union met Omar. "Omar Saleh left Tunis on Monday," the BBC said.'
/** More words than sums are kept of. */
const MANY = Array.from({ length: 40_000 }, (_, n) => `Z${n.toString(36)}`)

describe('sums of weights', () => {
  it('are the same whether a word or a pattern is met for the first time, again, or again after it was forgotten', () => {
    const { fromFeatures, fromWords } = sumsOf(TEXT)
    expect(fromFeatures.some(sums => sums.some(sum => sum !== 0))).toBe(true)
    expect(new Set(fromFeatures.map(({ length }) => length)).size).toBe(2)
    expect(fromWords).toEqual(fromFeatures)
    expect(sumsOf(TEXT).fromWords).toEqual(fromFeatures)
    sumsOf(`${MANY.join(' ')}.`)
    expect(sumsOf(TEXT).fromWords).toEqual(fromFeatures)
  })
})
