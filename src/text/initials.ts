// The first letters of the words of a name, as short forms are made of them.
import { wordSet } from '../lexicon/word-list.ts'

/** Words that a short form passes over. */
const SMALL: ReadonlySet<string> = wordSet('of the and for in on de la du des del le les et y e a an to at')

/** What stands for itself within a short form: `UKDP` of a `UK Dahlia Party`. */
const SHORT_ALREADY: ReadonlySet<string> = new Set(['eu', 'uk', 'un', 'us'])

/**
 * The first letters of the words of a name, small words counted and not, what is short already as it is; none for one word. Words in small
 * letters.
 *
 * initialsOf(['union', 'of', 'rivers']) //=> ['uor', 'ur']
 * initialsOf(['uk', 'dahlia', 'party']) //=> ['udp', 'ukdp']
 */
export function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const forms = [lettersOf(words, false), lettersOf(words, true)]
  if (words.some(word => SHORT_ALREADY.has(word)))
    forms.push(words.map(word => (SHORT_ALREADY.has(word) ? word : SMALL.has(word) ? '' : (word[0] ?? ''))).join(''))
  return [...new Set(forms)].filter(form => form.length > 1)
}

function lettersOf(words: readonly string[], passesOver: boolean): string {
  let letters = ''
  for (const word of words) if (!(passesOver && SMALL.has(word))) letters += word[0] ?? ''
  return letters
}

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
