// Labels the words of a document in two passes: each stretch by itself, then each in the light of what the first pass made
// of the whole article.
import type { Document } from '../../schema/index.ts'
import type { ArticleView } from './article-view.ts'
import { addConsistencyFeatures, tallyFirstPass } from './consistency.ts'
import { bestLabels } from './decode.ts'
import { Features, MAX_FEATURES, TokenFeatures } from './features.ts'
import { LABELS } from './labels.ts'
import { type Model, weightOf } from './model.ts'
import type { Stretch } from './stretches.ts'

/** A label for every token of the document; all tokens outside `stretches` are outside of names. */
export function recognise(
  model: Model,
  document: Document,
  view: ArticleView,
  stretches: readonly Stretch[],
): Uint8Array {
  const sums = new Int32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0) * LABELS)
  const token = new TokenFeatures(document, view)
  let at = 0
  for (const stretch of stretches)
    for (let i = stretch.from; i < stretch.to; i++, at += LABELS) {
      token.read(stretch, i)
      addWeights(model, token, sums, at)
    }
  const pass = tallyFirstPass(view.words, labelStretches(model, 0, stretches, sums, document.tokens.length))
  const features = new Features()
  at = 0
  for (const stretch of stretches)
    for (let i = stretch.from; i < stretch.to; i++, at += LABELS) {
      features.clear()
      addConsistencyFeatures(features, view, pass, i)
      addWeights(model, features, sums, at)
    }
  return labelStretches(model, 1, stretches, sums, document.tokens.length)
}

const bases = new Int32Array(MAX_FEATURES)

/** Adds the weights of the features, of both passes, to `sums[at …]`: label by label, so that a sum stays in a register. */
function addWeights({ index, weights }: Model, { rows, count }: Features, sums: Int32Array, at: number): void {
  let known = 0
  for (let n = 0; n < count; n++) {
    const base = index[rows[n] as number] as number
    if (base !== 0) bases[known++] = base
  }
  for (let b = 0; b < LABELS; b++) {
    let sum = sums[at + b] as number
    for (let n = 0; n < known; n++) sum = (sum + (weights[(bases[n] as number) + b] as number)) | 0
    sums[at + b] = sum
  }
}

function labelStretches(
  { step, transitions }: Model,
  pass: number,
  stretches: readonly Stretch[],
  sums: Int32Array,
  tokens: number,
): Uint8Array {
  const labels = new Uint8Array(tokens)
  let at = 0
  for (const { from, to } of stretches) {
    const scores = new Float32Array((to - from) * LABELS)
    for (let k = 0; k < scores.length; k++) scores[k] = weightOf(sums[at++] as number, pass) * step
    labels.set(bestLabels(scores, to - from, transitions[pass] as Float32Array), from)
  }
  return labels
}
