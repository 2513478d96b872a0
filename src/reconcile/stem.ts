// What is left of a word without its ending, so that `signed`, `signs` and `signing` are compared as one.

/** The stem of a word in lower case: stemOf('signing') //=> 'sign' */
export function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing|ion|y)$/, '') : word
}
