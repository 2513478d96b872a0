// Classes of characters, asked for by code. Each question costs one comparison chain and no string.

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Letters as articles write them: ASCII, Latin-1 and Latin Extended, µ and Vietnamese; no digits. */
export const isLetter = (code: number): boolean =>
  isAsciiLetter(code) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x370 && code <= 0x3ff) ||
  code === 0xb5

/** Blank, tab, no-break and thin spaces: what stands between words of one line. */
export const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 0x2009 || code === 0x202f

/** Hyphen-minus, hyphen, no-break hyphen, figure dash, en dash, em dash, minus. */
export const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212

/** Where the letters that begin at `at` end; `at` itself where none begins. */
export function wordEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isLetter(text.charCodeAt(i))) i++
  return i
}

/** Where the blanks that begin at `at` end. */
export function spaceEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isSpace(text.charCodeAt(i))) i++
  return i
}

/** The code unit at `at`, 0 past the end: a look past the end of a string makes V8 throw compiled code away. */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0
}
