// What is left of a word without its ending, so that `share`, `shares`, `shared` and `sharing` are compared as one.

/** A shorter rest is no stem: `used`, `king`. */
const SHORTEST = 3

/** The stem of a word in lower case: stemOf('signing') //=> 'sign' */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|es|s|ed|ing|ion|y|e)$/, '')
  return stem.length < SHORTEST ? word : stem
}
