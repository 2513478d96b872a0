// Integers from strings and from integers: features are never built as strings.

export const HASH_OF_NOTHING = 0x811c9dc5

/** FNV-1a over UTF-16 code units, 32 bits signed, after what was hashed `before`. */
export function hashText(text: string, from = 0, to = text.length, before = HASH_OF_NOTHING): number {
  let h = before
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/** A new hash from two; order matters. */
export function combine(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ (b << 17), 0x85ebca6b) + b
  h ^= h >>> 13
  return Math.imul(h, 0xc2b2ae35) ^ (h >>> 16)
}
