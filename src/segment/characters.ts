// What kind of character a UTF-16 code unit is, for the tokeniser: a table filled in as characters are first met.

export const SPACE = 1
export const LETTER = 2
export const CAPITAL = 3
export const DIGIT = 4
export const HYPHEN = 5
export const APOSTROPHE = 6
export const DOT = 7
/** Joins on to the letter before it: combining marks, soft hyphen, zero-width joiners. */
export const JOINER = 8
/** A token of its own: punctuation, symbols, controls, bidi marks, halves of pairs. */
export const OTHER = 9

/** Soft hyphen, zero-width non-joiner and joiner, word joiner. */
const JOINERS = new Set([0xad, 0x200c, 0x200d, 0x2060])
const classes = new Uint8Array(0x10000)

function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (/\s/.test(character)) return SPACE
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CAPITAL
  if (/\p{L}|\p{Nl}|_/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[-\u2010\u2011]/.test(character)) return HYPHEN
  if (/['\u2019]/.test(character)) return APOSTROPHE
  if (character === '.') return DOT
  if (/\p{M}/u.test(character) || JOINERS.has(code)) return JOINER
  return OTHER
}

/** The class of a code unit; half a surrogate pair is `OTHER`. */
export function classOf(code: number): number {
  const known = classes[code] ?? 0
  if (known !== 0) return known
  const found = classify(code)
  classes[code] = found
  return found
}

/** Whether a class is that of a letter, small or capital. */
export function isLetter(kind: number): boolean {
  return kind === LETTER || kind === CAPITAL
}

/** The class of the character at a place; `SPACE` outside the part that is read. */
export type KindAt = (at: number) => number

/** Where the letters, digits and joiners that begin at `from` end. */
export function scanName(from: number, end: number, kindAt: KindAt): number {
  let at = from
  while (at < end && (isLetter(kindAt(at)) || kindAt(at) === DIGIT || kindAt(at) === JOINER)) at++
  return at
}
