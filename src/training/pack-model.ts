// Weights → the bytes of the model file: quantised to signed bytes, rows without weight left out.
import { deflateRawSync } from 'node:zlib'
import { LABELS } from '../extract/names/labels.ts'
import type { Weights } from './crf.ts'

/** Weights beyond this many steps are clipped: the largest are features of one name each. */
const LARGEST = 127
const STEP = 0.02
/** Weights below this many steps are noise of rows seen two or three times. */
const SMALLEST = 4

function packRows({ rows }: Weights): number[] {
  const bytes: number[] = []
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
  return bytes
}

/** The layout that `unpackModel` reads: the weights of one pass after the other. */
export function packModel(passes: readonly Weights[]): Uint8Array {
  const parts: Uint8Array[] = [new Uint8Array(new Float32Array([STEP]).buffer)]
  for (const pass of passes) {
    const rows = Uint8Array.from(packRows(pass))
    parts.push(
      new Uint8Array(pass.transitions.slice().buffer),
      new Uint8Array(Uint32Array.of(rows.length).buffer),
      rows,
    )
  }
  return Uint8Array.from(Buffer.concat(parts))
}

/** The source text of `model-data.ts`: the model and the digest of the features that it was learnt on. */
export function modelSource(bytes: Uint8Array, features: string): string {
  const packed = deflateRawSync(bytes, { level: 9 }).toString('base64')
  return `// The names model, made by \`npm run train\`; see MODEL-CARD.md. Licence of these data: CC BY-SA 4.0.\nexport const FEATURES: string = '${features}'\nexport const MODEL: string =\n  '${packed}'\n`
}
