// Phrases that bound or soften a number, before it and behind it. Each is its own example: the tests run all of them.
import type { Bound } from '../../schema/index.ts'

function table(entries: Partial<Record<Bound, string>>): ReadonlyMap<string, Bound> {
  const map = new Map<string, Bound>()
  for (const [bound, phrases] of Object.entries(entries))
    for (const phrase of phrases.split(',')) map.set(phrase.trim(), bound as Bound)
  return map
}

/** Directly before the number: `more than 70`, `no fewer than 70`. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = table({
  about: `about, around, roughly, approximately, approx, approx., circa, some, an estimated, estimated, estimated at, nearly, almost, close to,
    near, on the order of, in the region of, in the order of, just about, virtually, barely, hardly, something like, in the neighborhood of,
    in the neighbourhood of, in the vicinity of, give or take, more or less, somewhere around, an approximate, averaging, averaged,
    practically, nearing, approaching, an average of about, ~, ≈, ∼, c., ca.`,
  'more than': `more than, over, above, greater than, larger than, higher than, bigger than, exceeding, exceed, exceeds, exceeded, in excess of,
    upwards of, upward of, beyond, surpassing, surpass, surpasses, surpassed, topping, topped, tops, well over, just over, a little over,
    slightly over, slightly more than, a little more than, just above, slightly above, older than, longer than, taller than, heavier than, faster than,
    well above, north of, over the age of, above the age of, far more than, much more than, well more than, over than, more then, just more than, even more than, hotter than, warmer than, later than, >, ＞`,
  'at least': `at least, at the least, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum of, minimum, at a minimum, at least or equal to,
    greater than or equal to, more than or equal to, bigger than or equal to, higher than or equal to, larger than or equal to,
    equal to or more than, equal to or greater than, equal to or higher than, equal or greater than, equal or more than, more or equal than, greater or equal than, bigger or equal than,
    as few as, as little as, no lower than, no smaller than, no younger than, not below, not under, >=, ≥, > =`,
  'less than': `less than, fewer than, under, below, smaller than, lower than, just under, just below, shy of, just shy of, a little under, slightly under,
    slightly less than, a little less than, just less than, just short of, short of, younger than, shorter than, lighter than, slower than, cheaper than, colder than, cooler than, well under, well below, far less than,
    much less than, far fewer than, less then, slightly below, sub, south of, under the age of, below the age of, <, ＜`,
  'at most': `at most, at the most, no more than, not more than, not exceeding, not to exceed, up to, as many as, as much as, as high as, as long as, as large as, a maximum of,
    maximum of, maximum, max, less than or equal to, fewer than or equal to, smaller than or equal to, lower than or equal to,
    equal to or less than, equal to or lower than, equal or less than, less or equal than, smaller or equal than, no greater than, no larger than,
    no higher than, no longer than, no bigger than, no older than, not over, not above, not exceed, capped at, limited to, <=, ≤, < =`,
  exact: `exactly, precisely, equal to, equals, equal, equaling, equaling to, equalling, equalling to, equals to, is equal to`,
})

/** The most words that a phrase before the number has. */
export const LONGEST_BOUND = 6

/** Directly behind the number or its unit: `70 or more`. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = table({
  about: 'or so, or thereabouts, more or less, give or take, approximately, -odd, odd, -ish',
  'at least': `or more, or greater, or above, or higher, or over, or older, or longer, or larger, or bigger, or better, and above, and up, and over, and older, and more, or up, or greater than, or more than, at least, at a minimum,
    minimum, -plus, plus, +, or equal to or more, upwards, and higher`,
  'at most':
    'or less, or fewer, or lower, or below, or under, or younger, or smaller, or less than, or fewer than, and under, and below, and younger, at most, maximum, at the most, tops, or shorter',
})

/** Last words of the phrases before a number, and first words of those behind it: what to look at first. */
export const BOUND_ENDINGS: ReadonlySet<string> = new Set(
  [...BOUNDS_BEFORE.keys()].map(phrase => (/[<>]/.test(phrase) ? phrase : phrase.slice(phrase.lastIndexOf(' ') + 1))),
)
export const BOUND_OPENINGS: ReadonlySet<string> = new Set(
  [...BOUNDS_AFTER.keys()].map(phrase => phrase.split(' ', 1)[0] ?? ''),
)
