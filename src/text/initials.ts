// The first letters of the words of a name, as short forms are made of them.

/** Words that a short form passes over. */
const SMALL: ReadonlySet<string> = new Set('of the and for in on de la du des del le les et y e a an to at'.split(' '))

const inOrder = (letters: string) => [...letters].sort().join('')

/**
 * Whether letters are the first letters of the words in another order, as names that are translated keep the short form of their own
 * language. Words in small letters.
 *
 * permutesInitials('PNR', ['national', 'party', 'of', 'rivers']) //=> true
 * permutesInitials('PNR', ['national', 'party']) //=> false
 */
export function permutesInitials(letters: string, words: readonly string[]): boolean {
  const initials = words.flatMap(word => (SMALL.has(word) ? [] : (word[0] ?? ''))).join('')
  return (
    letters.length > 1 && letters.length === initials.length && inOrder(letters.toLowerCase()) === inOrder(initials)
  )
}
