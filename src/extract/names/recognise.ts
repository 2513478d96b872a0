// Labels the words of a document in two passes: each stretch by itself, then each in the light of what the first pass made
// of the whole article.
import type { Document } from '../../schema/index.ts'
import type { ArticleView } from './article-view.ts'
import { addConsistencyFeatures, tallyFirstPass } from './consistency.ts'
import { bestLabels } from './decode.ts'
import { addTokenFeatures, Features } from './features.ts'
import { LABELS } from './labels.ts'
import { BIAS, type Model, PASS_WORDS, ROW_WORDS } from './model.ts'
import type { Stretch } from './stretches.ts'

/** The sums of a token: four for every word of a row. */
const STRIDE = 4 * ROW_WORDS
/** Two of the four bytes of a word, with room to add up 256 of each. */
const EVERY_OTHER = 0x00ff00ff

/** A label for every token of the document; all tokens outside `stretches` are outside of names. */
export function recognise(
  model: Model,
  document: Document,
  view: ArticleView,
  stretches: readonly Stretch[],
): Uint8Array {
  const features = new Features()
  const width = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  const sums = new Int32Array(width * STRIDE)
  let at = 0
  for (const stretch of stretches)
    for (let i = stretch.from; i < stretch.to; i++, at += STRIDE) {
      features.clear()
      addTokenFeatures(features, document, view, stretch, i)
      addRows(model, features, sums, at, 0)
    }
  const first = labelStretches(model, 0, stretches, sums, document.tokens.length)
  const pass = tallyFirstPass(view.words, first)
  at = 0
  for (const stretch of stretches)
    for (let i = stretch.from; i < stretch.to; i++, at += STRIDE) {
      features.clear()
      addConsistencyFeatures(features, view, pass, i)
      addRows(model, features, sums, at, PASS_WORDS)
    }
  return labelStretches(model, 1, stretches, sums, document.tokens.length)
}

/** Adds the weights of the features to `sums[at …]`, from word `from` of each row. */
function addRows({ rows }: Model, features: Features, sums: Int32Array, at: number, from: number): void {
  const bias = BIAS * features.count
  for (let word = from; word < ROW_WORDS; word++) {
    let even = 0
    let odd = 0
    for (let n = 0; n < features.count; n++) {
      const four = rows[(features.rows[n] as number) * ROW_WORDS + word] as number
      even = (even + (four & EVERY_OTHER)) | 0
      odd = (odd + ((four >>> 8) & EVERY_OTHER)) | 0
    }
    const own = at + 4 * word
    sums[own] = (sums[own] as number) + (even & 0xffff) - bias
    sums[own + 1] = (sums[own + 1] as number) + (odd & 0xffff) - bias
    sums[own + 2] = (sums[own + 2] as number) + (even >>> 16) - bias
    sums[own + 3] = (sums[own + 3] as number) + (odd >>> 16) - bias
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
  let at = pass * PASS_WORDS * 4
  for (const { from, to } of stretches) {
    const scores = new Float32Array((to - from) * LABELS)
    for (let k = 0; k < to - from; k++, at += STRIDE)
      for (let b = 0; b < LABELS; b++) scores[k * LABELS + b] = (sums[at + b] as number) * step
    labels.set(bestLabels(scores, to - from, transitions[pass] as Float32Array), from)
  }
  return labels
}
