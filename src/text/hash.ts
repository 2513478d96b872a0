// Hashing of words: 32 bits, the same on every machine.

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * FNV-1a over UTF-16 code units (Fowler, Noll and Vo 1991), as a signed 32-bit integer; `seed` continues an earlier hash.
 *
 * hashText('b', hashText('a')) === hashText('ab') //=> true
 */
export function hashText(text: string, seed: number = OFFSET): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash | 0
}

/** The code of a letter of ASCII as a small letter, any other code as it is. */
export const smallOf = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code)

/**
 * The same over `text[start, end)` in small letters of ASCII, without a string being made.
 *
 * hashSmall('The FERRY', 4, 9) === hashText('ferry') //=> true
 */
export function hashSmall(text: string, start: number, end: number, seed: number = OFFSET): number {
  let hash = seed
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ smallOf(text.charCodeAt(i)), PRIME)
  return hash | 0
}

/** Spreads the bits of an integer over all 32 (MurmurHash3's finaliser, Appleby 2008), so that its low bits can choose. */
export function mixBits(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
