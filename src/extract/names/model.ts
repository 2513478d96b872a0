// The trained weights: unpacked from the model file on first use, then kept. `npm run train` makes the file.
import { inflateRawSync } from 'node:zlib'
import { ROW_BITS } from './features.ts'
import { LABELS } from './labels.ts'
import { MODEL } from './model-data.ts'
import { RowSet } from './row-set.ts'

export const PASSES = 2
/** A row takes a power of two of numbers, so that it lies in one line of the processor's cache. */
export const ROW_WIDTH = 8
/** Weights are kept as bytes that are not negative. */
export const ZERO = 128
const ALL_ZERO = ZERO * 0x01010101

/**
 * Quantised weights, in steps of `step`. The row that is the n-th in `rows` begins at `n * ROW_WIDTH` in `weights`. A number
 * there holds the weights of two labels as four bytes: from the lowest, the first label's and the second's of the first pass,
 * then those of the second pass. `transitions` has LABELS × LABELS weights a pass.
 */
export type Model = {
  readonly rows: RowSet
  readonly weights: Int32Array
  readonly step: number
  readonly transitions: readonly Float32Array[]
}

let loaded: Model | undefined

/** The model that findNames decodes with. */
export function loadModel(): Model {
  loaded ??= unpackModel(inflateRawSync(Buffer.from(MODEL, 'base64')))
  return loaded
}

/** The weight of `pass` in a sum of weights, which holds the second pass above sixteen bits. weightOf(3 * 65536 - 2, 0) //=> -2 */
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
  const transitions: Float32Array[] = []
  const parts: Uint8Array[] = []
  let at = 4
  for (let pass = 0; pass < PASSES; pass++) {
    const own = new Float32Array(LABELS * LABELS)
    for (let k = 0; k < own.length; k++, at += 4) own[k] = view.getFloat32(at, true)
    transitions.push(own)
    const end = at + 4 + view.getUint32(at, true)
    parts.push(bytes.subarray(at + 4, end))
    at = end
  }
  const rows = new RowSet(1 << ROW_BITS)
  for (const part of parts) readRows(part, row => rows.add(row))
  const weights = new Int32Array(rows.number() * ROW_WIDTH).fill(ALL_ZERO)
  parts.forEach((part, pass) => {
    readRows(part, (row, mask, first) => {
      const base = rows.placeOf(row) * ROW_WIDTH
      let next = first
      for (let b = 0; b < LABELS; b++) {
        if ((mask & (1 << b)) === 0) continue
        const weight = ((part[next++] as number) << 24) >> 24
        const at = base + (b >> 1)
        weights[at] = (weights[at] as number) + (weight << (16 * pass + 8 * (b & 1)))
      }
    })
  })
  return { rows, weights, step: view.getFloat32(0, true), transitions }
}

/** Visits every row of a pass with its mask, and with where its weights begin. */
function readRows(bytes: Uint8Array, visit: (row: number, mask: number, first: number) => void): void {
  let row = -1
  for (let at = 0; at < bytes.length; ) {
    let shift = 0
    let byte = 0
    let gap = 0
    do {
      byte = bytes[at++] as number
      gap |= (byte & 127) << shift
      shift += 7
    } while (byte > 127)
    row += gap
    const mask = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
    at += 2
    visit(row, mask, at)
    for (let rest = mask; rest !== 0; rest &= rest - 1) at++
  }
}
