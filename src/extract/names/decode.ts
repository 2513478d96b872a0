// Viterbi and forward-backward over one stretch (Lafferty et al. 2001), under the constraints of BILOU.
import { ENDS, FOLLOWS, KINDS, LABELS, labelOf, OUTSIDE, STARTS, UNIT } from './labels.ts'

const NEVER = -1e9
/** The labels that may open a stretch and close it: all of one token. */
const UNITS = Uint8Array.from([OUTSIDE, ...KINDS.map((_, kind) => labelOf(kind, UNIT))])

/** The best path to each label of each token, and the label before; reused from stretch to stretch. */
let paths = { best: new Float32Array(0), back: new Uint8Array(0) }

/**
 * Marks in `labels` the best ones of the stretch of tokens `[from, to)`; `scores` holds LABELS numbers a token,
 * `transitions` LABELS × LABELS (from × to). What stands before and after the stretch is outside.
 */
export function markBestLabels(
  labels: Uint8Array,
  from: number,
  to: number,
  scores: Float32Array,
  transitions: Float32Array,
): void {
  if (to - from === 1) {
    labels[from] = bestUnit(scores, transitions)
    return
  }
  const length = (to - from) * LABELS
  if (paths.best.length < length) paths = { best: new Float32Array(length), back: new Uint8Array(length) }
  const { best, back } = paths
  for (let b = 0; b < LABELS; b++)
    best[b] = STARTS[b] ? (scores[b] as number) + (transitions[OUTSIDE * LABELS + b] as number) : NEVER
  for (let token = LABELS; token < length; token += LABELS)
    for (let b = 0; b < LABELS; b++) {
      const allowed = FOLLOWS[b] as readonly number[]
      let before = allowed[0] as number
      let top = (best[token - LABELS + before] as number) + (transitions[before * LABELS + b] as number)
      for (let k = 1; k < allowed.length; k++) {
        const a = allowed[k] as number
        const path = (best[token - LABELS + a] as number) + (transitions[a * LABELS + b] as number)
        if (path > top) {
          top = path
          before = a
        }
      }
      best[token + b] = top + (scores[token + b] as number)
      back[token + b] = before
    }
  let top = NEVER
  let label = OUTSIDE
  for (let a = 0; a < LABELS; a++) {
    const path = ENDS[a] ? (best[length - LABELS + a] as number) + (transitions[a * LABELS + OUTSIDE] as number) : NEVER
    if (path > top) {
      top = path
      label = a
    }
  }
  labels[to - 1] = label
  for (let token = length - LABELS, i = to - 2; i >= from; token -= LABELS, i--) {
    label = back[token + label] as number
    labels[i] = label
  }
}

/** The best label of a token that is all of its stretch: of those that may open and close it, the first of equal ones. */
function bestUnit(scores: Float32Array, transitions: Float32Array): number {
  let top = NEVER
  let label = OUTSIDE
  for (const b of UNITS) {
    const path =
      Math.fround((scores[b] as number) + (transitions[OUTSIDE * LABELS + b] as number)) +
      (transitions[b * LABELS + OUTSIDE] as number)
    if (path > top) {
      top = path
      label = b
    }
  }
  return label
}

/**
 * Probability of every label of every token of a stretch, into `marginals`; returns the logarithm of the normaliser.
 * `pairs`, where given, gathers the expected number of each transition.
 */
export function labelMarginals(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
  marginals: Float32Array,
  pairs?: Float32Array,
): number {
  const forward = new Float64Array(length * LABELS)
  const backward = new Float64Array(length * LABELS)
  const emit = new Float64Array(length * LABELS)
  const step = new Float64Array(LABELS * LABELS)
  for (let k = 0; k < LABELS * LABELS; k++) step[k] = Math.exp(transitions[k] as number)
  let logZ = 0
  for (let i = 0; i < length; i++) {
    let peak = NEVER
    for (let b = 0; b < LABELS; b++) peak = Math.max(peak, scores[i * LABELS + b] as number)
    let total = 0
    for (let b = 0; b < LABELS; b++) {
      const at = i * LABELS + b
      emit[at] = Math.exp((scores[at] as number) - peak)
      let sum = 0
      if (i === 0) sum = STARTS[b] ? (step[OUTSIDE * LABELS + b] as number) : 0
      else
        for (const a of FOLLOWS[b] as readonly number[])
          sum += (forward[(i - 1) * LABELS + a] as number) * (step[a * LABELS + b] as number)
      forward[at] = sum * (emit[at] as number)
      total += forward[at] as number
    }
    for (let b = 0; b < LABELS; b++) forward[i * LABELS + b] = (forward[i * LABELS + b] as number) / total
    logZ += Math.log(total) + peak
  }
  let final = 0
  for (let a = 0; a < LABELS; a++) {
    const at = (length - 1) * LABELS + a
    backward[at] = ENDS[a] ? (step[a * LABELS + OUTSIDE] as number) : 0
    final += (forward[at] as number) * (backward[at] as number)
  }
  logZ += Math.log(final)
  for (let i = length - 1; i > 0; i--) {
    let total = 0
    for (let b = 0; b < LABELS; b++) {
      const weight = (backward[i * LABELS + b] as number) * (emit[i * LABELS + b] as number)
      for (const a of FOLLOWS[b] as readonly number[])
        backward[(i - 1) * LABELS + a] =
          (backward[(i - 1) * LABELS + a] as number) + weight * (step[a * LABELS + b] as number)
    }
    for (let a = 0; a < LABELS; a++) total += backward[(i - 1) * LABELS + a] as number
    for (let a = 0; a < LABELS; a++) backward[(i - 1) * LABELS + a] = (backward[(i - 1) * LABELS + a] as number) / total
  }
  for (let i = 0; i < length; i++) {
    let total = 0
    for (let b = 0; b < LABELS; b++) total += (forward[i * LABELS + b] as number) * (backward[i * LABELS + b] as number)
    for (let b = 0; b < LABELS; b++)
      marginals[i * LABELS + b] = ((forward[i * LABELS + b] as number) * (backward[i * LABELS + b] as number)) / total
    if (pairs === undefined) continue
    if (i === 0) {
      for (let b = 0; b < LABELS; b++) pairs[b] = (pairs[b] as number) + (marginals[b] as number)
      continue
    }
    let norm = 0
    for (let b = 0; b < LABELS; b++) {
      const weight = (backward[i * LABELS + b] as number) * (emit[i * LABELS + b] as number)
      for (const a of FOLLOWS[b] as readonly number[])
        norm += (forward[(i - 1) * LABELS + a] as number) * (step[a * LABELS + b] as number) * weight
    }
    for (let b = 0; b < LABELS; b++) {
      const weight = (backward[i * LABELS + b] as number) * (emit[i * LABELS + b] as number)
      for (const a of FOLLOWS[b] as readonly number[]) {
        const k = a * LABELS + b
        pairs[k] =
          (pairs[k] as number) + ((forward[(i - 1) * LABELS + a] as number) * (step[k] as number) * weight) / norm
      }
    }
  }
  if (pairs !== undefined)
    for (let a = 0; a < LABELS; a++)
      pairs[a * LABELS] = (pairs[a * LABELS] as number) + (marginals[(length - 1) * LABELS + a] as number)
  return logZ
}
