// What an article is about, for finding its story: its words and pairs of capitalised words, and the particulars that tell one event
// from its look-alikes: streets, ages, times of day, weekdays. It reads the text alone, so that a record without mentions has a story too.
import { mixBits } from '../../text/hash.ts'
import { LeadWords } from './lead-words.ts'

/** A news report says what happened at its beginning (the inverted pyramid); what follows is background of other events. */
const LEAD = 6000
/** Distinct terms kept of one article, in the order of the text. */
export const MOST_TERMS = 320
const AGE = /^(\d{1,3})-years?-old$/
const CLOCK = /^(\d{1,2})(?:[:.](\d\d))?$/
const HALF_OF_DAY = /^\s?([ap])\.?m\b/i

/** Kinds of particulars; two articles that both give some of a kind, and none in common, seem to tell of two events. */
export const WRITTEN_PARTICULARS = ['street', 'age', 'clock', 'weekday'] as const
type Particular = (typeof WRITTEN_PARTICULARS)[number]

/** Two integers a term: its hash, and how often it stands with the terms of its two words, where it is a pair (see `packTerm`). */
const TERM_SIZE = 2

export type ArticleTerms = {
  readonly terms: Int32Array
  /** Of each kind its particulars, ascending, in the order of `WRITTEN_PARTICULARS`. */
  readonly particulars: readonly (readonly number[])[]
}

/** Counts to 255 and the places of two terms, −1 for none, in 8, 12 and 12 bits. */
const packTerm = (count: number, left: number, right: number) => (count << 24) | ((left + 1) << 12) | (right + 1)

/** What `packTerm` packed. */
export const countOfTerm = (packed: number) => packed >>> 24
export const leftOfTerm = (packed: number) => ((packed >>> 12) & 0xfff) - 1
export const rightOfTerm = (packed: number) => (packed & 0xfff) - 1

/**
 * The terms of an article: its title, and the first six thousand characters of its text.
 *
 * readTerms('Two shot on Pedro Drive', '…').particulars[0] //=> one hash, of `pedro`
 */
export function readTerms(title: string | null, text: string): ArticleTerms {
  const reader = new TermReader()
  const before = title === null || text.startsWith(title) ? '' : title
  reader.read(before, Math.min(before.length, LEAD))
  reader.read(text, Math.min(text.length, LEAD))
  return reader.found()
}

class TermReader {
  private readonly counter = new TermCounter()
  private readonly particulars = {
    street: new Set<number>(),
    age: new Set<number>(),
    clock: new Set<number>(),
    weekday: new Set<number>(),
  }

  /** Reads `text[0, until)`, as a whole that is not cut out: what a string is cut from is looked up anew at each of its characters. */
  read(text: string, until: number): void {
    const { counter, particulars } = this
    const words = new LeadWords(text, until)
    /** The word before, where it may be the first of a pair, and its place among the terms. */
    let name: number | null = null
    let nameTerm = -1
    let before = 0
    while (words.next()) {
      const { start, end, hash } = words
      const term = words.term === null ? -1 : counter.count(words.term)
      if (words.digit) readNumber(words.lower(), text.slice(before, start), text.slice(end, end + 5), particulars)
      if (words.capital) {
        if (name !== null && start === before + 1 && text.charCodeAt(before) === 32) {
          if (words.street !== null) particulars.street.add(name)
          counter.count(words.hashBehind(name), nameTerm, term)
        }
        if (words.weekday) particulars.weekday.add(hash)
      }
      name = !words.capital || words.weekday || words.functionWord ? null : hash
      nameTerm = term
      before = end
    }
  }

  found(): ArticleTerms {
    return {
      terms: this.counter.terms(),
      particulars: WRITTEN_PARTICULARS.map(kind => ascending(this.particulars[kind])),
    }
  }
}

const ascending = (values: ReadonlySet<number>) => [...values].sort((a, b) => a - b)

/** The slots of the table that finds the terms of an article, a power of two of which they fill less than half. */
const SLOTS = 1024

class TermCounter {
  private readonly integers: number[] = []
  /** The place of a term in the list, by open addressing; 0 for a free slot, so places count from 1. */
  private readonly places = new Int16Array(SLOTS)

  /** Counts a term and says where it stands in the list; −1 where the list is full. */
  count(hash: number, left = -1, right = -1): number {
    const { integers, places } = this
    let slot = mixBits(hash) & (SLOTS - 1)
    for (let known = places[slot] ?? 0; known > 0; known = places[slot] ?? 0) {
      const at = (known - 1) * TERM_SIZE
      if (integers[at] === hash) {
        const packed = integers[at + 1] ?? 0
        if (countOfTerm(packed) < 255) integers[at + 1] = packed + (1 << 24)
        return known - 1
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
    const place = integers.length / TERM_SIZE
    if (place === MOST_TERMS) return -1
    places[slot] = place + 1
    integers.push(hash, packTerm(1, left, right))
    return place
  }

  terms(): Int32Array {
    return Int32Array.from(this.integers)
  }
}

function readNumber(word: string, before: string, after: string, into: Record<Particular, Set<number>>): void {
  const age = AGE.exec(word)?.[1] ?? (before === ', ' && /^\d{1,2}$/.test(word) && /^[,.;]/.test(after) ? word : null)
  if (age !== null) into.age.add(Number(age))
  const clock = CLOCK.exec(word)
  const half = clock === null ? null : HALF_OF_DAY.exec(after)
  if (clock === null || half === null || Number(clock[1]) > 12) return
  const afternoon = half[1]?.toLowerCase() === 'p' ? 720 : 0
  into.clock.add((Number(clock[1]) % 12) * 60 + Number(clock[2] ?? 0) + afternoon)
}
