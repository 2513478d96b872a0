// The second pass sees what the first made of the article; it learns from first passes that had not seen the article.
import { addConsistencyFeatures, tallyFirstPass } from '../extract/names/consistency.ts'
import { markBestLabels } from '../extract/names/decode.ts'
import { Features } from '../extract/names/features.ts'
import { BEGIN, KINDS, LABELS, labelOf, UNIT } from '../extract/names/labels.ts'
import { type LearningOptions, learn, learnMean, scoreExample, type Weights } from './crf.ts'
import type { Example, LabelledDocument } from './examples.ts'

/** Labels of all tokens of a document by one pass. */
export function labelWith(weights: Weights, { document, examples }: LabelledDocument): Uint8Array {
  const labels = new Uint8Array(document.tokens.length)
  for (const example of examples) {
    const length = example.labels.length
    const scores = new Float32Array(length * LABELS)
    scoreExample(weights, example, scores)
    markBestLabels(labels, example.stretch.from, example.stretch.to, scores, weights.transitions)
  }
  return labels
}

/** The examples of a document with the features of the second pass added. */
export function addFirstPass({ view, examples }: LabelledDocument, labels: Uint8Array): Example[] {
  const pass = tallyFirstPass(view, labels)
  const features = new Features()
  return examples.map(example => {
    const parts: number[] = []
    const starts = new Int32Array(example.starts.length)
    const wordEnds = new Int32Array(example.wordEnds.length)
    for (let k = 0; k < example.labels.length; k++) {
      wordEnds[k] = parts.length + (example.wordEnds[k] as number) - (example.starts[k] as number)
      for (let n = example.starts[k] as number; n < (example.starts[k + 1] as number); n++)
        parts.push(example.rows[n] as number)
      features.clear()
      addConsistencyFeatures(features, view, pass, example.stretch.from + k)
      for (let n = 0; n < features.count; n++) parts.push(features.rows[n] as number)
      starts[k + 1] = parts.length
    }
    return { ...example, rows: Int32Array.from(parts), starts, wordEnds }
  })
}

const FOLDS = 4

/** The sets leave many organisations unmarked; this much was right on newswire that was not trained on. */
const ORGANISATION_BONUS = 0.3

function favourOrganisations({ transitions }: Weights): void {
  for (const part of [BEGIN, UNIT] as const)
    for (let a = 0; a < LABELS; a++) {
      const k = a * LABELS + labelOf(KINDS.indexOf('organisation'), part)
      transitions[k] = (transitions[k] as number) + ORGANISATION_BONUS
    }
}

/** The weights of both passes; the second is trained on first passes that left out a quarter of the documents each. */
export function learnTwoPasses(documents: readonly LabelledDocument[], options: LearningOptions): [Weights, Weights] {
  const first = learn(
    documents.flatMap(document => document.examples),
    options,
  )
  const second: Example[][] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = documents.filter((_, i) => i % FOLDS !== fold)
    const weights = learn(
      others.flatMap(document => document.examples),
      options,
    )
    documents.forEach((document, i) => {
      if (i % FOLDS === fold) second[i] = addFirstPass(document, labelWith(weights, document))
    })
  }
  const last = learnMean(second.flat(), options)
  favourOrganisations(last)
  return [first, last]
}
