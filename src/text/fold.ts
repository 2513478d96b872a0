// Folding: one form for the spellings of a name that differ in accents, case, dots or hyphens only.

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/
/** Beyond this `normalize` may be slow on hostile runs of combining marks, and no name is that long. */
const LONGEST_NAME = 300

/**
 * A name without accents, case, dots, apostrophes and with single spaces, for comparing only.
 *
 * foldName('Nguyễn  Phú Trọng') //=> 'nguyen phu trong'
 * foldName('J. K. O’Neill-Hart') //=> 'j k oneill hart'
 */
export function foldName(name: string): string {
  // Most names are plain: one test instead of seven replacements.
  if (PLAIN.test(name)) return name.toLowerCase()
  const short = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name
  return short
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[.'’‘`´]/g, '')
    .replace(/[\s\u00a0\-‐‑–_]+/g, ' ')
    .trim()
}
