// The trained weights: unpacked from the model file on first use, then kept. `npm run train` makes the file.
import { inflateRawSync } from 'node:zlib'
import { ROW_BITS } from './features.ts'
import { LABELS } from './labels.ts'
import { MODEL } from './model-data.ts'

/** Quantised weights: a row of LABELS signed bytes a feature, in steps of `step`. */
export type Model = { readonly rows: Int8Array; readonly step: number; readonly transitions: Float32Array }

let loaded: Model | undefined

/** The model that findNames decodes with. */
export function loadModel(): Model {
  loaded ??= unpackModel(inflateRawSync(Buffer.from(MODEL, 'base64')))
  return loaded
}

/**
 * The bytes of a model: step and transitions as floats, then of every row in use the distance from the row before
 * (a varint), which of its weights are not zero (two bytes), and those weights (a signed byte each).
 */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const step = view.getFloat32(0, true)
  const transitions = new Float32Array(LABELS * LABELS)
  let at = 4
  for (let k = 0; k < transitions.length; k++, at += 4) transitions[k] = view.getFloat32(at, true)
  const rows = new Int8Array(LABELS << ROW_BITS)
  let row = -1
  while (at < bytes.length) {
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
    for (let b = 0; b < LABELS; b++) if ((mask & (1 << b)) !== 0) rows[row * LABELS + b] = view.getInt8(at++)
  }
  return { rows, step, transitions }
}
