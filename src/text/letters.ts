// Letters and digits of every script (Unicode's general categories L and N), found by code, without a string being made.

/** Where the next word begins, at `from` or behind it; `until` where none does before that. */
export function nextWord(text: string, from: number, until: number): number {
  let at = from
  while (at < until && widthAt(text, at) === 0) at++
  return at
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
const UNKNOWN = 3
/** For each code unit whether it is a letter or digit, as far as that has been asked. */
const widths = new Uint8Array(0x10000).fill(UNKNOWN)

/** How many code units the letter or digit at `at` has; 0 where none stands there. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = widths[code] ?? 0
  return known === UNKNOWN ? askWidth(text, at, code) : known
}

function askWidth(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code < 0xdc00) return LETTER_OR_DIGIT.test(text.slice(at, at + 2)) ? 2 : 0
  const width = LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0
  widths[code] = width
  return width
}
