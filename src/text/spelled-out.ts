// Whether a name may be what an acronym stands for: one that holds an acronym itself spells nothing out.

const ACRONYM_WITHIN = /(?:^|\s)\p{Lu}{3,}(?=\s|$)/u
const LOWER = /\p{Ll}/u

/**
 * Whether all words of a name are written out. A name all in capitals may be.
 *
 * isSpelledOut('World Forestry Council') //=> true
 * isSpelledOut('BNF Paribel') //=> false
 */
export function isSpelledOut(name: string): boolean {
  return !ACRONYM_WITHIN.test(name) || !LOWER.test(name)
}
