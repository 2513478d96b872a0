// Learns a linear-chain conditional random field by stochastic gradient ascent with AdaGrad steps (Duchi et al. 2011).
import { labelMarginals } from '../extract/names/decode.ts'
import { ROW_BITS } from '../extract/names/features.ts'
import { LABELS } from '../extract/names/labels.ts'
import type { Example } from './examples.ts'
import { seeded, shuffle } from './random.ts'

export type Weights = { readonly rows: Float32Array; readonly transitions: Float32Array }

export type LearningOptions = {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** Share of features that are hidden in each look at a token, so that none is relied on alone. */
  readonly dropout: number
  /** Share of looks at a token in which its word is hidden, so that what stands round it must do. */
  readonly hiding: number
  /** A row seen in fewer texts carries no weight: names recur in their own article, where they would seem known. */
  readonly cutOff: number
  readonly seed: number
  /** So many orders of the examples are learnt from, each from its start, where their mean is wanted. */
  readonly orders: number
}

/** A token whose labels are all within this of the gold teaches nothing more in this epoch. */
const SETTLED = 0.01
/** A label's gradient below this is left out of the step. */
const NEGLIGIBLE = 0.004
/**
 * One look at each stretch is best: more of them, or longer steps, fit the training sets better and newswire worse
 * (F1 75.9 after one epoch, 71.8 after four at twice the rate).
 */
export const LEARNING: LearningOptions = {
  epochs: 1,
  rate: 0.05,
  decay: 0.01,
  dropout: 0.3,
  hiding: 0.3,
  cutOff: 2,
  seed: 1,
  orders: 10,
}

const ROWS = 1 << ROW_BITS

export function newWeights(): Weights {
  return { rows: new Float32Array(ROWS * LABELS), transitions: new Float32Array(LABELS * LABELS) }
}

/** The scores of every token of an example, into `scores`. */
export function scoreExample(weights: Weights, example: Example, scores: Float32Array): void {
  const { rows, starts } = example
  const length = example.labels.length
  scores.fill(0, 0, length * LABELS)
  for (let k = 0; k < length; k++)
    for (let n = starts[k] as number; n < (starts[k + 1] as number); n++) {
      const base = (rows[n] as number) * LABELS
      for (let b = 0; b < LABELS; b++)
        scores[k * LABELS + b] = (scores[k * LABELS + b] as number) + (weights.rows[base + b] as number)
    }
}

/** In how many texts each row occurs, among examples that count; the examples of a text follow each other. */
export function countTexts(examples: readonly Example[]): Uint16Array {
  const counts = new Uint16Array(ROWS)
  const seen = new Int32Array(ROWS)
  let texts = 0
  let now: string | undefined
  for (const { rows, weight, source } of examples) {
    if (weight <= 0) continue
    if (source !== now) texts++
    now = source
    for (const row of rows) {
      if (seen[row] === texts) continue
      seen[row] = texts
      if ((counts[row] as number) < 65535) counts[row] = (counts[row] as number) + 1
    }
  }
  return counts
}

/** Weights that make the gold labels of the examples likely. */
export function learn(examples: readonly Example[], options: LearningOptions): Weights {
  const random = seeded(options.seed)
  const weights = newWeights()
  const squares = new Float32Array(ROWS * LABELS)
  const transitionSquares = new Float32Array(LABELS * LABELS)
  const counts = countTexts(examples)
  const order = examples.filter(example => example.weight > 0)
  const longest = order.reduce((n, example) => Math.max(n, example.labels.length), 1)
  const scores = new Float32Array(longest * LABELS)
  const marginals = new Float32Array(longest * LABELS)
  const pairs = new Float32Array(LABELS * LABELS)
  const gradient = new Float32Array(LABELS)
  const liveLabels = new Uint8Array(LABELS)
  let live = 0
  const scale = 1 / (1 - options.dropout)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const example of order) {
      const { rows, starts, wordEnds, labels } = example
      const length = labels.length
      const kept = new Uint8Array(rows.length)
      scores.fill(0, 0, length * LABELS)
      for (let k = 0; k < length; k++) {
        const hidden = random() < options.hiding ? (wordEnds[k] as number) : 0
        for (let n = starts[k] as number; n < (starts[k + 1] as number); n++) {
          const row = rows[n] as number
          if (n < hidden) continue
          if ((counts[row] as number) < options.cutOff || random() < options.dropout) continue
          kept[n] = 1
          for (let b = 0; b < LABELS; b++)
            scores[k * LABELS + b] =
              (scores[k * LABELS + b] as number) + (weights.rows[row * LABELS + b] as number) * scale
        }
      }
      pairs.fill(0)
      labelMarginals(scores, length, weights.transitions, marginals, pairs)
      for (let k = 0; k <= length; k++) {
        const a = k === 0 ? 0 : (labels[k - 1] as number)
        const b = k === length ? 0 : (labels[k] as number)
        pairs[a * LABELS + b] = (pairs[a * LABELS + b] as number) - 1
      }
      for (let p = 0; p < pairs.length; p++) {
        const g = -(pairs[p] as number) * example.weight
        if (g === 0) continue
        transitionSquares[p] = (transitionSquares[p] as number) + g * g
        weights.transitions[p] =
          (weights.transitions[p] as number) + (options.rate * g) / (Math.sqrt(transitionSquares[p] as number) + 1e-3)
      }
      for (let k = 0; k < length; k++) {
        let largest = 0
        for (let b = 0; b < LABELS; b++) {
          const g = ((labels[k] === b ? 1 : 0) - (marginals[k * LABELS + b] as number)) * example.weight
          gradient[b] = g
          if (Math.abs(g) > largest) largest = Math.abs(g)
        }
        if (largest < SETTLED) continue
        live = 0
        for (let b = 0; b < LABELS; b++) if (Math.abs(gradient[b] as number) >= NEGLIGIBLE) liveLabels[live++] = b
        for (let n = starts[k] as number; n < (starts[k + 1] as number); n++) {
          if (kept[n] === 0) continue
          const base = (rows[n] as number) * LABELS
          for (let l = 0; l < live; l++) {
            const b = liveLabels[l] as number
            const w = weights.rows[base + b] as number
            const g = (gradient[b] as number) - options.decay * w
            const square = (squares[base + b] as number) + g * g
            squares[base + b] = square
            weights.rows[base + b] = w + (options.rate * g) / (Math.sqrt(square) + 1e-3)
          }
        }
      }
    }
  }
  return weights
}

/**
 * The mean of the weights that several orders of the examples give. One look at each example leaves much to their order;
 * the mean of such models, of a function that is convex in its weights, is better than each of them.
 */
export function learnMean(examples: readonly Example[], options: LearningOptions): Weights {
  const { orders } = options
  const mean = learn(examples, options)
  for (let order = 1; order < orders; order++) {
    const other = learn(examples, { ...options, seed: options.seed + order })
    for (let k = 0; k < mean.rows.length; k++) mean.rows[k] = (mean.rows[k] as number) + (other.rows[k] as number)
    for (let k = 0; k < mean.transitions.length; k++)
      mean.transitions[k] = (mean.transitions[k] as number) + (other.transitions[k] as number)
  }
  for (const weights of [mean.rows, mean.transitions])
    for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] as number) / orders
  return mean
}
