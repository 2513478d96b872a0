// names: which spans name a person, an organisation or a place. Who is who is left to coreference.
import type { Document, TextSpan } from '../../schema/index.ts'
import { viewArticle } from './article-view.ts'
import { bestLabels } from './decode.ts'
import { addTokenFeatures, Features } from './features.ts'
import { KINDS, kindOf, LABELS, LAST, OUTSIDE, partOf, UNIT } from './labels.ts'
import { loadModel, type Model } from './model.ts'
import { findStretches, type Stretch } from './stretches.ts'
import { wordOf } from './words.ts'

/** A name where it stands: bare, without title, article, possessive or comma. */
export type Name = TextSpan & { readonly kind: 'person' | 'organisation' | 'place'; readonly rule: string }

/** The names of a document, in order, none overlapping another. */
export function findNames(document: Document): Name[] {
  const model = loadModel()
  const words = document.tokens.map(token => wordOf(token.text, token.lower))
  const view = viewArticle(document, words)
  const features = new Features()
  const names: Name[] = []
  for (const stretch of findStretches(document, words)) {
    const length = stretch.to - stretch.from
    const scores = new Float32Array(length * LABELS)
    for (let k = 0; k < length; k++) {
      features.clear()
      addTokenFeatures(features, document, view, stretch, stretch.from + k)
      addScores(model, features, scores, k * LABELS)
    }
    const labels = bestLabels(scores, length, model.transitions)
    for (const name of readLabels(document, stretch, labels)) names.push(name)
  }
  return names
}

function addScores(model: Model, features: Features, scores: Float32Array, at: number): void {
  const { rows, step } = model
  const sums = new Int32Array(LABELS)
  for (let n = 0; n < features.count; n++) {
    const base = (features.rows[n] as number) * LABELS
    for (let b = 0; b < LABELS; b++) sums[b] = (sums[b] as number) + (rows[base + b] as number)
  }
  for (let b = 0; b < LABELS; b++) scores[at + b] = (sums[b] as number) * step
}

/** The spans that BILOU labels mark. */
function* readLabels(document: Document, stretch: Stretch, labels: Uint8Array): Generator<Name> {
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k] as number
    const kind = KINDS[kindOf(label)]
    if (label === OUTSIDE || kind === undefined) continue
    let last = k
    if (partOf(label) !== UNIT) while (last + 1 < labels.length && partOf(labels[last] as number) !== LAST) last++
    const start = document.tokens[stretch.from + k]?.start ?? 0
    const end = document.tokens[stretch.from + last]?.end ?? start
    yield { kind, start, end, text: document.text.slice(start, end), rule: 'sequence model' }
    k = last
  }
}
