// The words of a text as its terms want them: runs of letters and digits, joined by an apostrophe, a dot, a colon or a hyphen. Found
// without making strings: a digest is made of every article.
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { STREET_WORDS } from '../lexicon/street-words.ts'
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts'
import { isDigit } from '../text/characters.ts'
import { hashText } from '../text/hash.ts'
import { widthAt } from '../text/letters.ts'
import { Vocabulary } from '../text/vocabulary.ts'

/** What a written form says, wherever it stands. */
export type LeadWord = {
  /** In small letters, without a possessive `'s`. */
  readonly lower: string
  readonly digit: boolean
  readonly capital: boolean
  readonly weekday: boolean
  readonly functionWord: boolean
  /** What a street is called by: `drive` for Drive and Dr; undefined for other words. */
  readonly street: string | undefined
  /** The hash of the term, null where the word says nothing of what an article is about. */
  readonly term: number | null
  /** The hash of the word, and of it with the blank before a second word. */
  readonly hash: number
  readonly opening: number
}

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES)

function describeWord(form: string): LeadWord {
  const word = form.replace(/['’]s$/, '')
  const lower = word.toLowerCase()
  const digit = isDigit(lower.charCodeAt(0))
  const capital = !digit && word[0] !== lower[0]
  const functionWord = FUNCTION_WORDS.has(lower)
  const hash = hashText(lower)
  return {
    lower,
    digit,
    capital,
    weekday: capital && WEEKDAYS.has(lower),
    functionWord,
    street: STREET_WORDS.get(lower),
    term: lower.length < 2 || functionWord ? null : capital || digit ? hash : hashText(stemOf(lower)),
    hash,
    opening: hashText(' ', hash),
  }
}

/** Enough of a stem to bring `shootings` and `shooting` together; it is compared, never shown. */
const stemOf = (word: string) => (word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word)

/** After so many different words they are forgotten: it bounds the memory that they take. */
const MOST_WORDS = 60_000
let vocabulary = new Vocabulary(describeWord)

/** What the form `text[start, end)` says. */
export function leadWordAt(text: string, start: number, end: number): LeadWord {
  if (vocabulary.size > MOST_WORDS) vocabulary = new Vocabulary(describeWord)
  return vocabulary.entryAt(text, start, end)
}

/** Where the word that begins at `start` ends, at the latest at `until`. */
export function wordEndAt(text: string, start: number, until: number): number {
  let at = start
  while (at < until) {
    const width = widthAt(text, at)
    if (width > 0) at += width
    else if (at > start && at + 1 < until && isJoint(text.charCodeAt(at)) && widthAt(text, at + 1) > 0) at++
    else break
  }
  return Math.min(at, until)
}

/** Apostrophes, full stop, colon, hyphen. */
const isJoint = (code: number) => code === 39 || code === 0x2019 || code === 46 || code === 58 || code === 45
