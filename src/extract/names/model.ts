// The trained weights: unpacked from the model file on first use, then kept. `npm run train` makes the file.
import { inflateRawSync } from 'node:zlib'
import { ROW_BITS } from './features.ts'
import { LABELS } from './labels.ts'
import { MODEL } from './model-data.ts'

export const PASSES = 2

/**
 * Quantised weights. `index` leads from a feature's row to its LABELS numbers in `weights`, 0 where it has none. Each number
 * holds the weights of both passes, the first in its lower and the second in its upper sixteen bits, so that one addition
 * serves both; in steps of `step`. `transitions` has LABELS × LABELS weights a pass.
 */
export type Model = {
  readonly index: Int32Array
  readonly weights: Int32Array
  readonly step: number
  readonly transitions: readonly Float32Array[]
}

/** A row takes a gap, a mask and a weight at least. */
const SMALLEST_ROW = 4

let loaded: Model | undefined

/** The model that findNames decodes with. */
export function loadModel(): Model {
  loaded ??= unpackModel(inflateRawSync(Buffer.from(MODEL, 'base64')))
  return loaded
}

/** The weight of `pass` in a sum of weights. weightOf(3 * 65536 - 2, 0) //=> -2 */
export function weightOf(sum: number, pass: number): number {
  const first = (sum << 16) >> 16
  return pass === 0 ? first : (sum - first) >> 16
}

/**
 * The bytes of a model: step, then for each pass its transitions as floats, the length of its rows in bytes, and of every
 * row in use the distance from the row before (a varint), which of its weights are not zero (two bytes), and those
 * weights (a signed byte each).
 */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const index = new Int32Array(1 << ROW_BITS)
  const weights = new Int32Array((Math.floor(bytes.length / SMALLEST_ROW) + 1) * LABELS)
  let free = LABELS
  const transitions: Float32Array[] = []
  let at = 4
  for (let pass = 0; pass < PASSES; pass++) {
    const own = new Float32Array(LABELS * LABELS)
    for (let k = 0; k < own.length; k++, at += 4) own[k] = view.getFloat32(at, true)
    transitions.push(own)
    const end = at + 4 + view.getUint32(at, true)
    at += 4
    let row = -1
    while (at < end) {
      let gap = 0
      let shift = 0
      let byte = 0
      do {
        byte = bytes[at++] as number
        gap |= (byte & 127) << shift
        shift += 7
      } while (byte > 127)
      row += gap
      const mask = view.getUint16(at, true)
      at += 2
      if (index[row] === 0) {
        index[row] = free
        free += LABELS
      }
      const base = index[row] as number
      for (let b = 0; b < LABELS; b++)
        if ((mask & (1 << b)) !== 0)
          weights[base + b] = (weights[base + b] as number) + (view.getInt8(at++) << (16 * pass))
    }
  }
  return { index, weights: weights.slice(0, free), step: view.getFloat32(0, true), transitions }
}
