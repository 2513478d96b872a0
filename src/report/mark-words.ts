// What of a sentence is to be seen first: a name or an office where it stands, and of two wordings of a quotation the words that differ.
import { commonSubsequence } from '../text/common-subsequence.ts'

/** Words before, in and after what is to be seen first. */
export type Marked = readonly [before: string, marked: string, after: string]

/**
 * A sentence with the first place of some words in it.
 *
 * markWords('Mayor Ada Moss spoke.', 'Ada Moss') //=> ['Mayor ', 'Ada Moss', ' spoke.']
 */
export function markWords(sentence: string, words: string): Marked {
  const at = words === '' ? -1 : sentence.indexOf(words)
  if (at < 0) return ['', '', sentence]
  return [sentence.slice(0, at), words, sentence.slice(at + words.length)]
}

/** Words of a wording that are compared. */
const MOST_WORDS = 200

/**
 * A wording of a quotation with the words that another one has others for; where it only adds words, with the first of these.
 *
 * markDifference('We came ten minutes late', 'Well, we came two minutes late') //=> ['We came ', 'ten', ' minutes late']
 */
export function markDifference(wording: string, other: string): Marked {
  const [words, others] = [wordsOf(wording), wordsOf(other)]
  const gaps = gapsBetween(words, others)
  const gap = gaps.find(({ exchanged }) => exchanged) ?? gaps[0]
  const [first, last] = [words[gap?.from ?? -1], words[(gap?.to ?? 0) - 1]]
  if (first === undefined || last === undefined) return ['', '', wording]
  return [wording.slice(0, first.start), wording.slice(first.start, last.end), wording.slice(last.end)]
}

/** The stretches of words that the others have not, and whether they have other words in their place. */
function gapsBetween(
  words: readonly Word[],
  others: readonly Word[],
): { from: number; to: number; exchanged: boolean }[] {
  const folded = (list: readonly Word[]) => list.slice(0, MOST_WORDS).map(word => word.folded)
  const [a, b] = [folded(words), folded(others)]
  const gaps: { from: number; to: number; exchanged: boolean }[] = []
  let [from, beside] = [0, 0]
  for (const [to, until] of [...commonSubsequence(a, b), [a.length, b.length] as const]) {
    if (to > from) gaps.push({ from, to, exchanged: until > beside })
    ;[from, beside] = [to + 1, until + 1]
  }
  return gaps
}

type Word = { readonly start: number; readonly end: number; readonly folded: string }

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.toLowerCase().replace('’', "'"),
  }))
