// The words of a small file that a person or a spreadsheet wrote: a table, a side-car.

/**
 * UTF-8, or UTF-16 where a byte order mark says so; else windows-1252, which spreadsheets write. A byte order mark is no word.
 *
 * readWords(Buffer.from('ef bb bf 7b 7d'.replaceAll(' ', ''), 'hex')) //=> '{}'
 */
export function readWords(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
