// What an article is about, for finding its story: its words and pairs of capitalised words, and the particulars that tell one event
// from its look-alikes: streets, ages, times of day, weekdays. It reads the text alone, so that a record without mentions has a story too.
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { STREET_WORDS } from '../lexicon/street-words.ts'
import { hashText } from '../text/hash.ts'

/** A news report says what happened at its beginning (the inverted pyramid); what follows is background of other events. */
const LEAD = 6000
/** Distinct terms kept of one article, in the order of the text. */
export const MOST_TERMS = 320
const WORD = /[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*/gu
const WEEKDAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
const AGE = /^(\d{1,3})-years?-old$/
const CLOCK = /^(\d{1,2})(?:[:.](\d\d))?$/
const HALF_OF_DAY = /^\s?([ap])\.?m\b/i

/** Kinds of particulars; two articles that both give some of a kind, and none in common, seem to tell of two events. */
export const PARTICULARS = ['street', 'age', 'clock', 'weekday'] as const
export type Particular = (typeof PARTICULARS)[number]

/** Two integers a term: its hash, and how often it stands with the terms of its two words, where it is a pair (see `packTerm`). */
const TERM_SIZE = 2

export type ArticleTerms = {
  readonly terms: Int32Array
  /** Of each kind its particulars, ascending, in the order of `PARTICULARS`. */
  readonly particulars: readonly (readonly number[])[]
}

/** Counts to 255 and the places of two terms, −1 for none, in 8, 12 and 12 bits. */
const packTerm = (count: number, left: number, right: number) => (count << 24) | ((left + 1) << 12) | (right + 1)

/** What `packTerm` packed. */
export const countOfTerm = (packed: number) => packed >>> 24
export const leftOfTerm = (packed: number) => ((packed >>> 12) & 0xfff) - 1
export const rightOfTerm = (packed: number) => (packed & 0xfff) - 1

class TermCounter {
  private readonly integers: number[] = []
  private readonly places = new Map<number, number>()

  /** Counts a term and says where it stands in the list; −1 where the list is full. */
  count(hash: number, left = -1, right = -1): number {
    const known = this.places.get(hash)
    if (known !== undefined) {
      const at = known * TERM_SIZE + 1
      const packed = this.integers[at] ?? 0
      if (countOfTerm(packed) < 255) this.integers[at] = packed + (1 << 24)
      return known
    }
    const place = this.places.size
    if (place === MOST_TERMS) return -1
    this.places.set(hash, place)
    this.integers.push(hash, packTerm(1, left, right))
    return place
  }

  terms(): Int32Array {
    return Int32Array.from(this.integers)
  }
}

/**
 * The terms of an article: its title, and the first six thousand characters of its text.
 *
 * readTerms('Two shot on Pedro Drive', '…').particulars[0] //=> one hash, of `pedro`
 */
export function readTerms(title: string | null, text: string): ArticleTerms {
  const counter = new TermCounter()
  const particulars = {
    street: new Set<number>(),
    age: new Set<number>(),
    clock: new Set<number>(),
    weekday: new Set<number>(),
  }
  const lead = (title === null || text.startsWith(title) ? '' : `${title}\n`) + text.slice(0, LEAD)
  let name: { readonly text: string; readonly term: number } | null = null
  let end = -1
  WORD.lastIndex = 0
  for (let match = WORD.exec(lead); match !== null; match = WORD.exec(lead)) {
    const word = match[0].replace(/['’]s$/, '')
    const lower = word.toLowerCase()
    const gap = lead.slice(end, match.index)
    end = match.index + match[0].length
    const digit = startsWithDigit(lower)
    const capital = !digit && word[0] !== lower[0]
    const says = lower.length > 1 && !FUNCTION_WORDS.has(lower)
    const term = says ? counter.count(hashText(capital || digit ? lower : stemOf(lower))) : -1
    if (digit) readNumber(lower, gap, lead.slice(end, end + 5), particulars)
    if (capital && name !== null && gap === ' ') {
      const street = STREET_WORDS.get(lower)
      if (street !== undefined) particulars.street.add(hashText(name.text))
      counter.count(hashText(street ?? lower, hashText(`${name.text} `)), name.term, term)
    }
    const weekday = capital && WEEKDAYS.has(lower)
    if (weekday) particulars.weekday.add(hashText(lower))
    name = capital && !weekday && !FUNCTION_WORDS.has(lower) ? { text: lower, term } : null
  }
  return { terms: counter.terms(), particulars: PARTICULARS.map(kind => ascending(particulars[kind])) }
}

const ascending = (values: ReadonlySet<number>) => [...values].sort((a, b) => a - b)
const startsWithDigit = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

function readNumber(word: string, before: string, after: string, into: Record<Particular, Set<number>>): void {
  const age = AGE.exec(word)?.[1] ?? (before === ', ' && /^\d{1,2}$/.test(word) && /^[,.;]/.test(after) ? word : null)
  if (age !== null) into.age.add(Number(age))
  const clock = CLOCK.exec(word)
  const half = clock === null ? null : HALF_OF_DAY.exec(after)
  if (clock === null || half === null || Number(clock[1]) > 12) return
  const afternoon = half[1]?.toLowerCase() === 'p' ? 720 : 0
  into.clock.add((Number(clock[1]) % 12) * 60 + Number(clock[2] ?? 0) + afternoon)
}

/** Enough of a stem to bring `shootings` and `shooting` together; it is compared, never shown. */
const stemOf = (word: string) => (word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word)
