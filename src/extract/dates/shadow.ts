// shadow: the text as the patterns read it: in lower case, apostrophes straight, every blank a space. The offsets are those
// of the text. (Patterns that ignore case take the engine five times as long to compile.)

/**
 * The text in lower case, unit for unit as long as the text; a line break inside a paragraph is a space, between paragraphs it stays.
 *
 * shadowOf('Dec\u00a014, O’Hara') //=> "dec 14, o'hara"
 */
export function shadowOf(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : lowerUnits(text))
    .replace(/[‘’]/g, "'")
    .replace(/(?<!\n)\r?\n(?!\r?\n)|[\t\u00a0\u2009\u202f]/g, blank)
}

const blank = (white: string) => ' '.repeat(white.length)

/** `İ` in lower case is two units long: it stays as it is. */
function lowerUnits(text: string): string {
  let lower = ''
  for (const character of text) {
    const small = character.toLowerCase()
    lower += small.length === character.length ? small : character
  }
  return lower
}
