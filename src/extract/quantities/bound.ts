// Which bound the words round a number set: `more than 70`, `70 or more`, `>70`.
import {
  BOUND_ENDINGS,
  BOUND_OPENINGS,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  LONGEST_BOUND,
} from '../../lexicon/numbers/bounds.ts'
import type { Bound } from '../../schema/index.ts'
import { isLetter, isSpace, spaceEnd, wordEnd } from '../../text/characters.ts'

export type BoundPhrase = {
  readonly bound: Bound
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Longest stretch before a number in which a bound is looked for. */
const REACH = 48

const SIGNS = new Set('<>=~≈∼≥≤＞＜')

/** What may stand between a bound and its number: `up to another 50`, `more than a staggering 50` is left. */
const FILLERS = new Set([
  'a',
  'an',
  'the',
  'another',
  'just',
  'only',
  'additional',
  'further',
  'total',
  'about',
  'roughly',
  'around',
  'approximately',
])

/** Where the word or sign that ends at `end` begins. */
function wordStart(text: string, end: number, floor: number): number {
  let i = end
  if (i > floor && SIGNS.has(text[i - 1] ?? '')) {
    while (i > floor && (SIGNS.has(text[i - 1] ?? '') || (text[i - 1] === ' ' && SIGNS.has(text[i - 2] ?? '')))) i--
    return i
  }
  if (i > floor && text.charCodeAt(i - 1) === 46) i--
  while (i > floor && (isLetter(text.charCodeAt(i - 1)) || text.charCodeAt(i - 1) === 0x2019)) i--
  return i
}

/**
 * The bound before a number that begins at `at`, the longest phrase first; undefined where none stands there.
 *
 * boundBefore('no fewer than 70', 14, 0) //=> { bound: 'at least', start: 0, end: 13, words: 'no fewer than' }
 */
export function boundBefore(text: string, at: number, floor: number): BoundPhrase | undefined {
  const least = Math.max(floor, at - REACH)
  let end = at
  while (end > least && isSpace(text.charCodeAt(end - 1))) end--
  if (end > least && end === at && text[end - 1] === '-') end--
  return phraseEnding(text, end, least, 2)
}

function phraseEnding(text: string, end: number, least: number, fillers: number): BoundPhrase | undefined {
  let found: BoundPhrase | undefined
  let start = end
  let last = ''
  for (let count = 0; count < LONGEST_BOUND; count++) {
    const from = wordStart(text, start, least)
    if (from === start) break
    const words = text.slice(from, end).toLowerCase()
    if (count === 0) {
      last = words
      if (!BOUND_ENDINGS.has(words)) break
    }
    const bound = BOUNDS_BEFORE.get(words)
    if (bound) found = { bound, start: from, end, words }
    start = from
    while (start > least && isSpace(text.charCodeAt(start - 1))) start--
    if (start === from && !SIGNS.has(text[from] ?? '')) break
  }
  if (!found && fillers > 0 && FILLERS.has(last)) {
    let before = end - last.length
    while (before > least && isSpace(text.charCodeAt(before - 1))) before--
    const phrase = phraseEnding(text, before, least, fillers - 1)
    // `around the 37m statue` is a place, `over the 20 years` a time.
    return last === 'the' && !phrase?.words.includes(' ') ? undefined : phrase
  }
  return found
}

const NUMBER_FOLLOWS = /^(?: than| to)? [$€£]?\d/

/** `less than 5000 or equal`: what makes a strict bound one that holds its number; where it ends, `at` for nowhere. */
export function orEqualEnd(text: string, at: number): number {
  const match = /^ or equal(?: to(?! [$€£]?\d)|(?! to))/.exec(text.slice(at, at + 14))
  return match ? at + match[0].length : at
}

/**
 * The bound behind a number or unit that ends at `at`.
 *
 * boundAfter('70 or more', 2, 10) //=> { bound: 'at least', start: 3, end: 10, words: 'or more' }
 */
export function boundAfter(text: string, at: number, end: number): BoundPhrase | undefined {
  const code = text.charCodeAt(at)
  if (code === 43 && !isLetter(text.charCodeAt(at + 1)))
    return { bound: 'at least', start: at, end: at + 1, words: '+' }
  const hyphen = code === 45
  const start = hyphen ? at : spaceEnd(text, at, end)
  if (start === at && !hyphen) return undefined
  let stop = start
  let found: BoundPhrase | undefined
  for (let count = 0; count < 5; count++) {
    const from = count === 0 && hyphen ? start + 1 : count === 0 ? start : spaceEnd(text, stop, end)
    const to = wordEnd(text, from, Math.min(end, from + 14))
    if (to === from || (count > 0 && from === stop)) break
    stop = to
    const words = text.slice(start, stop).toLowerCase()
    if (count === 0 && !BOUND_OPENINGS.has(words)) return undefined
    const bound = BOUNDS_AFTER.get(words)
    // `200 or greater than 190` says nothing of 200.
    if (bound && !(!hyphen && NUMBER_FOLLOWS.test(text.slice(stop, stop + 8))))
      found = { bound, start, end: stop, words }
  }
  return found
}
