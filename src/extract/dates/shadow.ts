// shadow: the text as the patterns read it: in lower case, apostrophes straight, every blank a space, a byte a character. The offsets
// are those of the text. (Patterns that ignore case take the engine five times as long to compile; and it compiles each anew for
// the first text that holds a character of two bytes, a quarter of a second for all of them.)

/** An en dash stands where windows-1252 has it; whatever else has no byte of its own is one of these two. */
const EN_DASH = '\x96'
const ANY_LETTER = '\xff'
const ANY_MARK = '\xb7'

/**
 * The text in lower case, unit for unit as long as the text; a line break inside a paragraph is a space, between paragraphs it stays.
 *
 * shadowOf('Dec\u00a014, O’Hara') //=> "dec 14, o'hara"
 */
export function shadowOf(text: string): string {
  const lower = text.toLowerCase()
  const read = (lower.length === text.length ? lower : lowerUnits(text)).replace(UNLIKE, asRead)
  // A text that once held other characters goes on taking two bytes for each.
  return Buffer.from(read, 'latin1').toString('latin1')
}

/** What is read as something else. Line breaks are taken together, for it counts how many there are. */
const UNLIKE = /[\r\n]+|[\t\u00a0\u0100-\uffff]/g

function asRead(found: string): string {
  if (found === '\n' || found === '\r\n') return ' '.repeat(found.length)
  const code = found.charCodeAt(0)
  if (code === 10 || code === 13) return found
  if (code === 0x2018 || code === 0x2019) return "'"
  if (code === 9 || code === 0xa0 || code === 0x2009 || code === 0x202f) return ' '
  if (code === 0x2013) return EN_DASH
  return code <= LATIN_EXTENDED_END ? ANY_LETTER : ANY_MARK
}

const LATIN_EXTENDED_END = 0x24f

/** The source of a pattern, for shadows. */
export const forShadow = (source: string): string => source.replaceAll('–', EN_DASH)

/** `İ` in lower case is two units long: it stays as it is. */
function lowerUnits(text: string): string {
  let lower = ''
  for (const character of text) {
    const small = character.toLowerCase()
    lower += small.length === character.length ? small : character
  }
  return lower
}
