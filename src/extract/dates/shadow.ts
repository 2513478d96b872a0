// shadow: the text as the patterns read it: in lower case, apostrophes straight, every blank a space. The offsets are those
// of the text. (Patterns that ignore case take the engine five times as long to compile.)

/**
 * The text in lower case, unit for unit as long as the text; a line break inside a paragraph is a space, between paragraphs it stays.
 *
 * shadowOf('Dec\u00a014, O’Hara') //=> "dec 14, o'hara"
 */
export function shadowOf(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : lowerUnits(text)).replace(UNLIKE, asRead)
}

/** What is read as something else. Line breaks are taken together, for it counts how many there are. */
const UNLIKE = /[\r\n]+|[‘’\t\u00a0\u2009\u202f]/g

function asRead(found: string): string {
  if (found === '\n' || found === '\r\n') return ' '.repeat(found.length)
  const code = found.charCodeAt(0)
  if (code === 10 || code === 13) return found
  return code === 0x2018 || code === 0x2019 ? "'" : ' '
}

/** `İ` in lower case is two units long: it stays as it is. */
function lowerUnits(text: string): string {
  let lower = ''
  for (const character of text) {
    const small = character.toLowerCase()
    lower += small.length === character.length ? small : character
  }
  return lower
}
