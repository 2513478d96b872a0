// The trained weights: unpacked from the model file on first use, then kept. `npm run train` makes the file.
import { inflateRawSync } from 'node:zlib'
import { ROW_BITS } from './features.ts'
import { LABELS } from './labels.ts'
import { MODEL } from './model-data.ts'

/** The weights of both passes stand side by side, so that one look at a row serves both. */
export const PASSES = 2
/** Four weights stand in a word of 32 bits, so that they are added up together; a pass begins with a word of its own. */
export const PASS_WORDS = Math.ceil(LABELS / 4)
export const ROW_WORDS = PASSES * PASS_WORDS
/** Every weight is kept with this added, as a byte without sign. */
export const BIAS = 128
const NO_WEIGHTS = 0x80808080 | 0

/**
 * Quantised weights: a row of ROW_WORDS words a feature, the first label of a word in its lowest byte, in steps of `step`;
 * LABELS × LABELS transitions a pass.
 */
export type Model = { readonly rows: Int32Array; readonly step: number; readonly transitions: readonly Float32Array[] }

let loaded: Model | undefined

/** The model that findNames decodes with. */
export function loadModel(): Model {
  loaded ??= unpackModel(inflateRawSync(Buffer.from(MODEL, 'base64')))
  return loaded
}

/**
 * The bytes of a model: step, then for each pass its transitions as floats, the length of its rows in bytes, and of every
 * row in use the distance from the row before (a varint), which of its weights are not zero (two bytes), and those
 * weights (a signed byte each).
 */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const step = view.getFloat32(0, true)
  const rows = new Int32Array(ROW_WORDS << ROW_BITS).fill(NO_WEIGHTS)
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
      const base = row * ROW_WORDS + pass * PASS_WORDS
      for (let b = 0; b < LABELS; b++)
        if ((mask & (1 << b)) !== 0)
          rows[base + (b >> 2)] = (rows[base + (b >> 2)] as number) ^ (view.getUint8(at++) << (8 * (b & 3)))
    }
  }
  return { rows, step, transitions }
}
