// Sums of weights, a number a label: of the features of one token, for both passes at once.
import { type Features, MAX_FEATURES } from './features.ts'
import { LABELS } from './labels.ts'
import { loadModel, ROW_WIDTH, ZERO } from './model.ts'
import type { Stretch } from './stretches.ts'

/** A sum takes so many numbers; behind those of the labels are three that are of none. */
export const SUM_WIDTH = 2 * ROW_WIDTH

const bases = new Int32Array(MAX_FEATURES)
/** Two of the four bytes of a number. */
const TWO = 0x00ff00ff

/** How far it is from one pair of labels that is added up to the next. */
export type Step = 1 | 2

/** All pairs of labels; for the only token of a stretch those of the labels that can be, outside and the units: every second (labels.ts). */
export const stepOf = ({ from, to }: Stretch): Step => (to - from === 1 ? 2 : 1)

/**
 * Adds the weights of the features to `sums[at …]`: four pairs of labels at a time, so that their sums stay in registers. No sum
 * of bytes outgrows sixteen bits, as there are no more than 256.
 */
export function addWeights({ rows, count }: Features, sums: Int32Array, at: number, step: Step): void {
  const model = loadModel()
  const { weights } = model
  let known = 0
  for (let n = 0; n < count; n++) {
    const place = model.rows.placeOf(rows[n] as number)
    if (place >= 0) bases[known++] = place * ROW_WIDTH
  }
  const zeros = known * ZERO * 0x00010001
  for (let from = 0; from < ROW_WIDTH; from += 4 * step) {
    let even0 = 0
    let odd0 = 0
    let even1 = 0
    let odd1 = 0
    let even2 = 0
    let odd2 = 0
    let even3 = 0
    let odd3 = 0
    for (let n = 0; n < known; n++) {
      const base = (bases[n] as number) + from
      const four0 = weights[base] as number
      const four1 = weights[base + step] as number
      const four2 = weights[base + 2 * step] as number
      const four3 = weights[base + 3 * step] as number
      even0 = (even0 + (four0 & TWO)) | 0
      odd0 = (odd0 + ((four0 >>> 8) & TWO)) | 0
      even1 = (even1 + (four1 & TWO)) | 0
      odd1 = (odd1 + ((four1 >>> 8) & TWO)) | 0
      even2 = (even2 + (four2 & TWO)) | 0
      odd2 = (odd2 + ((four2 >>> 8) & TWO)) | 0
      even3 = (even3 + (four3 & TWO)) | 0
      odd3 = (odd3 + ((four3 >>> 8) & TWO)) | 0
    }
    const first = at + 2 * from
    addPair(sums, first, even0 - zeros, odd0 - zeros)
    addPair(sums, first + 2 * step, even1 - zeros, odd1 - zeros)
    addPair(sums, first + 4 * step, even2 - zeros, odd2 - zeros)
    addPair(sums, first + 6 * step, even3 - zeros, odd3 - zeros)
  }
}

function addPair(sums: Int32Array, at: number, even: number, odd: number): void {
  sums[at] = (sums[at] as number) + even
  sums[at + 1] = (sums[at + 1] as number) + odd
}

/** Adds the sum `from[start …]` to `sums[at …]`. */
export function addSum(from: Int32Array, start: number, sums: Int32Array, at: number): void {
  for (let b = 0; b < LABELS; b++) sums[at + b] = (sums[at + b] as number) + (from[start + b] as number)
}
