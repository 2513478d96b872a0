// shadow: the text as the patterns read it: in lower case, apostrophes straight, every blank a space, a byte a character. The offsets
// are those of the text. (Patterns that ignore case take the engine five times as long to compile; and it compiles each anew for
// the first text that holds a character of two bytes, a quarter of a second for all of them.)

/** An en dash stands where windows-1252 has it; whatever else has no byte of its own is one of these two. */
const EN_DASH = '\x96'
const ANY_LETTER = 0xff
const ANY_MARK = 0xb7

const LATIN_EXTENDED_END = 0x24f

/**
 * The text in lower case, unit for unit as long as the text; a line break inside a paragraph is a space, between paragraphs it stays.
 *
 * shadowOf('Dec\u00a014, O’Hara') //=> "dec 14, o'hara"
 */
export function shadowOf(text: string): string {
  const lower = text.toLowerCase()
  const read = lower.length === text.length ? lower : lowerUnits(text)
  const bytes = Buffer.allocUnsafe(read.length)
  for (let i = 0; i < read.length; ) {
    const code = read.charCodeAt(i)
    const from = i++
    if (!isLineBreak(code)) {
      bytes[from] = code > 0x20 && code < 0x7f ? code : byteOf(code)
      continue
    }
    // Line breaks are taken together, for it counts how many there are.
    while (isLineBreak(read.charCodeAt(i))) i++
    const breaks = read.slice(from, i)
    bytes.write(breaks === '\n' || breaks === '\r\n' ? ' '.repeat(breaks.length) : breaks, from, 'latin1')
  }
  return bytes.toString('latin1')
}

const isLineBreak = (code: number) => code === 10 || code === 13

function byteOf(code: number): number {
  if (code <= 0xff) return code === 9 || code === 0xa0 ? 0x20 : code
  if (code <= LATIN_EXTENDED_END) return ANY_LETTER
  if (code === 0x2013) return EN_DASH.charCodeAt(0)
  if (code === 0x2018 || code === 0x2019) return 0x27
  return code === 0x2009 || code === 0x202f ? 0x20 : ANY_MARK
}

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
