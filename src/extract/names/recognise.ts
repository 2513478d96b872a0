// Labels the words of a document in two passes: each stretch by itself, then each in the light of what the first pass made
// of the whole article.
import type { Document } from '../../schema/index.ts'
import type { ArticleView } from './article-view.ts'
import { addConsistencyFeatures, tallyFirstPass } from './consistency.ts'
import { markBestLabels } from './decode.ts'
import { Features } from './features.ts'
import { addPatternWeights, addUsageWeights, addWordWeights } from './kept-sums.ts'
import { LABELS } from './labels.ts'
import { loadModel, weightOf } from './model.ts'
import type { Stretch } from './stretches.ts'
import { TokenFeatures } from './token-features.ts'
import { addWeights, SUM_WIDTH, stepOf } from './weight-sums.ts'

/** A label for every token of the document; all tokens outside `stretches` are outside of names. */
export function recognise(document: Document, view: ArticleView, stretches: readonly Stretch[]): Uint8Array {
  const sums = sumFirstPass(document, view, stretches)
  const pass = tallyFirstPass(view, labelStretches(0, stretches, sums, document.tokens.length))
  const features = new Features()
  let at = 0
  for (const stretch of stretches)
    for (let i = stretch.from; i < stretch.to; i++, at += SUM_WIDTH) {
      features.clear()
      addConsistencyFeatures(features, view, pass, i)
      addWeights(features, sums, at, stepOf(stretch))
    }
  return labelStretches(1, stretches, sums, document.tokens.length)
}

/** For every token of the stretches, one after the other, the sum of its weights for each label. */
function sumFirstPass(document: Document, view: ArticleView, stretches: readonly Stretch[]): Int32Array {
  const sums = new Int32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0) * SUM_WIDTH)
  const token = new TokenFeatures(document, view)
  let at = 0
  for (const stretch of stretches)
    for (let i = stretch.from; i < stretch.to; i++, at += SUM_WIDTH) {
      token.readJoint(stretch, i)
      addWeights(token, sums, at, stepOf(stretch))
      addWordWeights(token.sight, stretch, i, sums, at)
      addPatternWeights(token.sight, i, sums, at)
      const usage = token.usageOf(i)
      if (usage !== undefined) addUsageWeights(usage, sums, at, stepOf(stretch))
    }
  return sums
}

function labelStretches(pass: number, stretches: readonly Stretch[], sums: Int32Array, tokens: number): Uint8Array {
  const { step, transitions } = loadModel()
  const scores = new Float32Array(stretches.reduce((most, { from, to }) => Math.max(most, to - from), 0) * LABELS)
  const labels = new Uint8Array(tokens)
  let at = 0
  for (const { from, to } of stretches) {
    for (let k = 0; k < (to - from) * LABELS; at += SUM_WIDTH)
      for (let b = 0; b < LABELS; b++) scores[k++] = weightOf(sums[at + b] as number, pass) * step
    markBestLabels(labels, from, to, scores, transitions[pass] as Float32Array)
  }
  return labels
}
