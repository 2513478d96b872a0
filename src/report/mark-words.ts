// What of a sentence is to be seen first: a name or an office where it stands, and of two wordings of a quotation the words that differ.

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

/**
 * A wording of a quotation with the words that another one has not, from the first to the last that differ.
 *
 * markDifference('We came ten minutes late', 'We came two minutes late') //=> ['We came ', 'ten', ' minutes late']
 */
export function markDifference(wording: string, other: string): Marked {
  const [words, others] = [wordsOf(wording), wordsOf(other)]
  const least = Math.min(words.length, others.length)
  let alike = 0
  while (alike < least && words[alike]?.folded === others[alike]?.folded) alike++
  let last = 0
  while (last < least - alike && words.at(-1 - last)?.folded === others.at(-1 - last)?.folded) last++
  const [first, until] = [words[alike], words[words.length - last - 1]]
  if (first === undefined || until === undefined || until.start < first.start) return ['', '', wording]
  return [wording.slice(0, first.start), wording.slice(first.start, until.end), wording.slice(until.end)]
}

type Word = { readonly start: number; readonly end: number; readonly folded: string }

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.toLowerCase().replace('’', "'"),
  }))
