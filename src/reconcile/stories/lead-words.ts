// The words of a text as its terms want them: runs of letters and digits, joined by an apostrophe, a dot, a colon or a hyphen. Found
// without making strings: a digest is made of every article.
import { FUNCTION_WORDS } from '../../lexicon/grammar/function-words.ts'
import { STREET_WORDS } from '../../lexicon/places/street-words.ts'
import { WEEKDAY_NAMES } from '../../lexicon/time/weekdays.ts'
import { isDigit } from '../../text/characters.ts'
import { hashSmall, hashText, smallOf } from '../../text/hash.ts'
import { nextWord, widthAt } from '../../text/letters.ts'

/** What the lexicon says of a word in small letters. */
type Listed = {
  readonly lower: string
  readonly functionWord: boolean
  readonly weekday: boolean
  /** What a street is called by: `drive` for drive and dr; null for other words. */
  readonly street: string | null
}

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES)
const LISTED: ReadonlyMap<number, Listed> = new Map(
  [...FUNCTION_WORDS, ...WEEKDAYS, ...STREET_WORDS.keys()].map(lower => [
    hashText(lower),
    {
      lower,
      functionWord: FUNCTION_WORDS.has(lower),
      weekday: WEEKDAYS.has(lower),
      street: STREET_WORDS.get(lower) ?? null,
    },
  ]),
)

/**
 * Walks over the words of `text[0, until)`. What it says is of the word it stands at, without a possessive `'s`.
 *
 * const words = new LeadWords("Ada's ferry sank", 16)
 * while (words.next()) words.hash //=> hashText('ada'), then of ferry, then of sank
 */
export class LeadWords {
  start = 0
  end = 0
  digit = false
  capital = false
  weekday = false
  functionWord = false
  street: string | null = null
  /** The hash of the word in small letters. */
  hash = 0
  /** The hash of its term, null where the word says nothing of what an article is about. */
  term: number | null = null
  private readonly text: string
  private readonly until: number
  /** The word stands at `source[from, to)`, in small letters but for those of ASCII. */
  private source = ''
  private from = 0
  private to = 0

  constructor(text: string, until: number) {
    this.text = text
    this.until = until
  }

  /** Goes on to the next word; false where there is none. */
  next(): boolean {
    const { text, until } = this
    this.start = nextWord(text, this.end, until)
    if (this.start >= until) return false
    this.end = wordEndAt(text, this.start, until)
    this.layOut(this.start, isPossessive(text, this.start, this.end) ? this.end - 2 : this.end)
    this.describe()
    return true
  }

  /** The word in small letters. */
  lower(): string {
    return this.source.slice(this.from, this.to).toLowerCase()
  }

  /** The hash of the word, or of what a street is called by, behind another word with this hash and a blank. */
  hashBehind(other: number): number {
    const opening = hashText(' ', other)
    return this.street === null ? hashSmall(this.source, this.from, this.to, opening) : hashText(this.street, opening)
  }

  private layOut(start: number, stop: number): void {
    const { text } = this
    const ascii = isAscii(text, start, stop)
    this.source = ascii ? text : text.slice(start, stop).toLowerCase()
    this.from = ascii ? start : 0
    this.to = ascii ? stop : this.source.length
    const first = text.charCodeAt(start)
    this.digit = isDigit(first)
    this.capital = !this.digit && first !== smallOf(this.source.charCodeAt(this.from))
  }

  private describe(): void {
    const { source, from, to, capital } = this
    const stemEnd = capital || this.digit ? to : stemEndOf(source, from, to)
    const stem = hashSmall(source, from, stemEnd)
    this.hash = stemEnd === to ? stem : hashSmall(source, stemEnd, to, stem)
    const found = LISTED.get(this.hash)
    const listed = found !== undefined && isWord(found.lower, source, from, to) ? found : undefined
    this.functionWord = listed?.functionWord ?? false
    this.weekday = capital && (listed?.weekday ?? false)
    this.street = listed?.street ?? null
    this.term = to - from < 2 || this.functionWord ? null : stem
  }
}

/** Where the word that begins at `start` ends, at the latest at `until`. */
function wordEndAt(text: string, start: number, until: number): number {
  let at = start
  while (at < until) {
    const width = widthAt(text, at)
    if (width > 0) at += width
    else if (at > start && at + 1 < until && isJoint(text.charCodeAt(at)) && widthAt(text, at + 1) > 0) at++
    else break
  }
  return Math.min(at, until)
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019

/** Apostrophes, full stop, colon, hyphen. */
const isJoint = (code: number) => isApostrophe(code) || code === 46 || code === 58 || code === 45

const isPossessive = (text: string, start: number, end: number) =>
  end - start > 2 && text.charCodeAt(end - 1) === S && isApostrophe(text.charCodeAt(end - 2))

function isAscii(text: string, start: number, end: number): boolean {
  let bits = 0
  for (let i = start; i < end; i++) bits |= text.charCodeAt(i)
  return bits < 0x80
}

function isWord(word: string, source: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== smallOf(source.charCodeAt(from + i))) return false
  return true
}

/** A shorter word is its own stem. */
const SHORTEST = 5

/** Where `ies`, `ing`, `es`, `ed` or `s` begins at the end of a word: enough of a stem to bring `shootings` and `shooting` together. */
export function stemEndOf(source: string, from: number, to: number): number {
  if (to - from < SHORTEST) return to
  const last = smallOf(source.charCodeAt(to - 1))
  const second = smallOf(source.charCodeAt(to - 2))
  const third = smallOf(source.charCodeAt(to - 3))
  if (third === I && ((second === E && last === S) || (second === N && last === G))) return to - 3
  if (second === E && (last === S || last === D)) return to - 2
  return last === S ? to - 1 : to
}
const [D, E, G, I, N, S] = [100, 101, 103, 105, 110, 115]
