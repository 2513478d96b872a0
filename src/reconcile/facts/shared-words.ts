// How much two sentences say the same: the stems that they have in common, without days and without words that every report has.
import { FUNCTION_WORDS } from '../../lexicon/grammar/function-words.ts'
import { DAY_PARTS } from '../../lexicon/time/day-parts.ts'
import { CALENDAR_WORDS } from '../../lexicon/time/weekdays-and-months.ts'
import { stemOf } from './stem.ts'

export type Shared = { readonly words: number; readonly share: number }

/** Words of a sentence that are compared. */
const MOST_WORDS = 120
const WORD = /\p{L}+/gu

/**
 * How many stems two sentences share, and what part of the shorter sentence's stems that is.
 *
 * sharedWords('Envoys signed the accord on Monday', 'The accord was signed on Tuesday') //=> { words: 2, share: 1 }
 */
export const sharedWords = (a: string, b: string): Shared => compareStems(tellingStems(a), tellingStems(b))

/** How many words, or stems, two sets share: sharedBy(new Set(['ferry', 'fire']), new Set(['fire'])) //=> 1 */
export function sharedBy<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}

/** Whether two sets share anything: the many articles of one are not gone through for the few of the other. */
export function haveCommon<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}

/** The same of the stems of two sentences. */
export function compareStems(a: ReadonlySet<string>, b: ReadonlySet<string>): Shared {
  const words = sharedBy(a, b)
  return { words, share: words / Math.max(1, Math.min(a.size, b.size)) }
}

/** Whether so many words, and such a share of the shorter sentence, are shared as `least` asks. */
export const reaches = ({ words, share }: Shared, least: Shared): boolean =>
  share >= least.share && words >= least.words

/** Of the stems of the shorter sentence so many stand in the other where both tell one thing. */
const SAME_STATEMENT = 0.5

/**
 * Whether two sentences tell one thing in like words.
 *
 * tellAlike('Envoys signed the accord on Monday', 'The accord was signed on Tuesday') //=> true
 */
export const tellAlike = (a: string, b: string): boolean => sharedWords(a, b).share >= SAME_STATEMENT

/**
 * The stems of a sentence that tell it from others.
 *
 * tellingStems('The accord was signed on Tuesday') //=> accord, sign
 */
export function tellingStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase()
    if (lower.length > 2 && !FUNCTION_WORDS.has(lower) && !CALENDAR_WORDS.has(lower) && !DAY_PARTS.has(lower))
      stems.add(stemOf(lower))
    if (stems.size === MOST_WORDS) break
  }
  return stems
}
