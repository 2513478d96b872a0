// Weights → the bytes of the model file: quantised to signed bytes, rows without weight left out.
import { deflateRawSync } from 'node:zlib'
import { LABELS } from '../extract/names/labels.ts'
import type { Weights } from './crf.ts'

/** Weights beyond this many steps are clipped: the largest are features of one name each. */
const LARGEST = 127
const STEP = 0.02
/** Weights below this many steps are noise of rows seen two or three times. */
const SMALLEST = 2

/** The layout that `unpackModel` reads. */
export function packModel({ rows, transitions }: Weights): Uint8Array {
  const bytes: number[] = []
  const head = new DataView(new ArrayBuffer(4 + 4 * transitions.length))
  head.setFloat32(0, STEP, true)
  transitions.forEach((weight, k) => {
    head.setFloat32(4 + 4 * k, weight, true)
  })
  let before = -1
  for (let row = 0; row * LABELS < rows.length; row++) {
    let mask = 0
    const values: number[] = []
    for (let b = 0; b < LABELS; b++) {
      const steps = Math.round((rows[row * LABELS + b] as number) / STEP)
      if (Math.abs(steps) < SMALLEST) continue
      mask |= 1 << b
      values.push(Math.max(-LARGEST, Math.min(LARGEST, steps)) & 255)
    }
    if (mask === 0) continue
    let gap = row - before
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128)
    bytes.push(gap, mask & 255, mask >> 8)
    for (const value of values) bytes.push(value)
    before = row
  }
  return Uint8Array.from([...new Uint8Array(head.buffer)].concat(bytes))
}

/** The source text of `model-data.ts`. */
export function modelSource(bytes: Uint8Array): string {
  const packed = deflateRawSync(bytes, { level: 9 }).toString('base64')
  return `// The names model, made by \`npm run train\`; see MODEL-CARD.md. Licence of these data: CC BY-SA 4.0.\nexport const MODEL =\n  '${packed}'\n`
}
