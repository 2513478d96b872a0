// How lists of words are written down: as running text, so that a list of hundreds can be read and sorted.

/**
 * The words of a list, in its order.
 *
 * words('may might could') //=> ['may', 'might', 'could']
 */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/**
 * The same as a set.
 *
 * wordSet('may might could').has('might') //=> true
 */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list))

/**
 * Phrases of several words, parted by `|`, as a set.
 *
 * phraseSet('read more|see also').has('see also') //=> true
 */
export const phraseSet = (list: string): ReadonlySet<string> => new Set(list.split('|').map(phrase => phrase.trim()))
