// windows-1252: the 32 code points that it has where ISO 8859-1 has control characters.
// Node's own TextDecoder gives the control characters (nodejs/node, 20.x), so curly quotes and € would be lost.

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character of a windows-1252 byte; the five bytes that it leaves open are control characters, as in the WHATWG standard. */
export function windows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '\ufffd') : String.fromCharCode(byte)
}
