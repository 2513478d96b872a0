// What a generation or a make of things is called by: `3G services`, `3D films`, `4K screens`.
import type { Amount } from './amount.ts'

const GENERATION = /^\d{1,2}[GD]\b/
/** A picture of four thousand points across, where the noun tells that it is one; but `4k fans` are four thousand. */
const RESOLUTION = /^\d[kK][ -](?:projector|screen|television|tv|display|monitor|video|resolution|footage|camera)s?\b/i

/**
 * Whether the digits of a number name a generation and count nothing.
 *
 * `faster than 3G services`, `a 4K screen` //=> true
 * `4k fans` //=> false
 */
export function namesGeneration(text: string, { numeral, start }: Amount): boolean {
  if (numeral.form !== 'digits' || start !== numeral.start) return false
  const written = text.slice(numeral.start, numeral.start + 16)
  return GENERATION.test(written) || RESOLUTION.test(written)
}
