// Dates that are not the day of what a sentence tells: they bound it, name something else, or say when the page was written.
import { HARMFUL_EVENTS } from '../../lexicon/events/acts.ts'
import type { Sentence } from '../../schema/index.ts'
import type { Placed, Reading } from '../reading.ts'

/** `since 11 September`, `made before May 4`: what it bounds was not on that day; `just before 8 p.m. on May 4` it was. */
export function isBound({ tokens }: Reading, { first, mention }: Placed): boolean {
  return (
    mention.kind === 'date' &&
    mention.type === 'DATE' &&
    (BOUNDING.test(tokens[first - 1]?.lower ?? '') || isLeadingUpTo(tokens, first - 1))
  )
}
const BOUNDING = /^(?:since|until|till|before|by|pre)$/

/** `built ahead of the 2008 games`: whether `ahead of` or `prior to` ends at token `at`. */
export function isLeadingUpTo(tokens: Reading['tokens'], at: number): boolean {
  const { lower } = tokens[at] ?? {}
  const before = tokens[at - 1]?.lower
  return (lower === 'of' && before === 'ahead') || (lower === 'to' && before === 'prior')
}

/** `The New Year's Day Regatta is near`: a feast that only names something else; `a Halloween Shooting` in a title does not. */
export function isPartOfName({ tokens }: Reading, { end, mention }: Placed): boolean {
  const next = tokens[end]
  if (next === undefined || /\d/.test(mention.text) || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false
  return mention.kind === 'date' && mention.known.includes('day') && !HARMFUL_EVENTS.has(next.lower)
}

/** A line that says only when the page was written: `June 9, 2021 at 4:25PM`. */
export function isStamp({ tokens }: Reading, { firstToken, endToken }: Sentence, { first, end }: Placed): boolean {
  if (endToken - firstToken - (end - first) > LONGEST_STAMP) return false
  for (let i = firstToken; i < endToken; i++)
    if ((i < first || i >= end) && !STAMPED.test(tokens[i]?.lower ?? '')) return false
  return true
}

/** Tokens of a stamp besides the date: `Posted: … at 1:10 PM EDT`. */
const LONGEST_STAMP = 9
const STAMPED =
  /^(?:\d[\d:.]*(?:[ap]m?)?|[ap]\.?m\.?|at|on|posted|published|updated|last|first|by|[a-z]{2,3}t|gmt|utc|[^\p{L}\p{N}]+)$/u
