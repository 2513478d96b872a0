// The words of a quotation as they were spoken, and whether two wordings differ only in the way in which a house writes them.
import { SPELLING_VARIANTS } from '../../lexicon/grammar/spelling-variants.ts'
import { CARDINALS } from '../../lexicon/numbers/number-words.ts'
import { editDistance } from '../../text/edit-distance.ts'

/**
 * The words of a quotation as they were spoken: without what is put in brackets, with contractions and initials written out alike. What
 * houses hear as *we'll* they write as *we will* and *we shall*, which is one word here.
 *
 * spokenWords("We've met (Mayor) Roe of the F.D.A.") //=> ['we', 'have', 'met', 'roe', 'of', 'the', 'fda']
 * spokenWords("That's what we shall do") //=> ['that', 'is', 'what', 'we', 'will', 'do']
 */
export function spokenWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(SPLIT_ENDING, "'")
    .replace(/[([][^()[\]]{0,80}[)\]]/g, ' ')
    .replace(/\b\p{L}\.(?:\p{L}\.)+/gu, initials => initials.replaceAll('.', ''))
    .replace(/(?<=\p{L})'(?:ve|re|ll|m|d)\b/gu, ending => ` ${CONTRACTED.get(ending) ?? ending}`)
    .replace(IS_SHORT, '$1 is')
    .replace(/\bshall\b/g, 'will')
    .replace(/\b(?:cannot|(\p{L}{1,6})n't)\b/gu, (_, verb: string = 'ca') => `${NEGATED.get(verb) ?? verb} not`)
  // `'til` and `goin'` are words with a letter left out, or a quotation within the quotation.
  return plain.match(/[\p{L}\p{N}](?:[\p{L}\p{N}']*[\p{L}\p{N}])?/gu) ?? []
}
/** `She’ s here`: a space that the typesetting put in. */
const SPLIT_ENDING = /(?<=\p{L})' (?=(?:s|t|ve|re|ll|m|d)\b)/gu
/** `that's`, `one's on me`: behind these words `'s` is most often a verb; `the mayor's` is as often hers. */
const IS_SHORT = /\b(he|she|it|that|this|there|here|what|who|where|how|one|everybody|nobody|everyone)'s\b/g
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
])

/** Verbs that lose more than a letter before `n't`. */
const NEGATED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'will'],
])

/** Names up to this length have spellings that differ in one letter, longer ones in two. */
const SHORT_NAME = 5
const SHORTEST_NAME = 4
const NAME = /\p{Lu}[\p{L}']*/gu

/** The words of a text that are written with a capital, in lower case. */
export function capitalWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .replace(/’/g, "'")
      .match(NAME)
      ?.map(word => word.toLowerCase()),
  )
}

/**
 * Whether two wordings are one in two spellings: a house style, a typing error, or a name in two transcriptions.
 *
 * isOneWording('okay', 'ok', false) //=> true
 * isOneWording('al karim', 'kareem', true) //=> true, where both are names
 * isOneWording('duty', 'duties', false) //=> false
 */
export function isOneWording(a: string, b: string, names: boolean): boolean {
  const [x, y] = [standardOf(a), standardOf(b)]
  if (x === y) return true
  if (x.length >= SHORT_NAME && editDistance(x, y, 1) <= 1) return true
  if (!names) return false
  const [p, q] = [bareName(x), bareName(y)]
  if (Math.min(p.length, q.length) < SHORTEST_NAME) return false
  const play = Math.min(p.length, q.length) > SHORT_NAME ? 2 : 1
  return editDistance(p, q, play) <= play
}

const standardOf = (wording: string) => {
  const whole = SPELLING_VARIANTS.get(wording) ?? wording
  return whole
    .split(' ')
    .map(word => SPELLING_VARIANTS.get(word) ?? CARDINALS.get(word)?.toString() ?? word)
    .join(' ')
}

/** `al-Karim` and `Karim` are one name. */
const bareName = (name: string) => name.replace(/^(?:al|el|as|ash|an|ar) /, '').replace(/[' ]/g, '')
