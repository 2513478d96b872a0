// A check inside one article: two things it says that must agree by arithmetic. What holds is recorded; what does not is a
// slip, so every check keeps silent where another reading is possible.
import type { CheckValue, DateMention, QuantityMention, Sentence, Token } from '../../schema/index.ts'
import { testOnce } from '../../text/word.ts'
import type { Placed, Reading } from '../reading.ts'

export type Finding = {
  /** Tokens that say it. */
  readonly first: number
  readonly end: number
  readonly expected: CheckValue['expected']
  readonly found: CheckValue['found']
  readonly holds: boolean
}

export type Check = {
  /** What it is called in the record: `list count`. */
  readonly name: string
  /** A sentence in which it holds, and one in which it does not; the tests run both. */
  readonly holds: readonly [string, ...string[]]
  readonly fails: readonly [string, ...string[]]
  readonly find: (passage: Passage) => readonly Finding[]
}

/** A sentence with what a check may start from, found in one walk over it, each in order. */
export type Passage = {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly quantities: readonly Told<QuantityMention>[]
  /** Its exact quantities. */
  readonly counts: readonly Counted[]
  readonly dates: readonly Told<DateMention>[]
  /** Tokens of years and of `once`, `twice`, `times`, `born`. */
  readonly cues: readonly number[]
}

type Told<M> = Omit<Placed, 'mention'> & { readonly mention: M }
export type Counted = Told<QuantityMention & { readonly value: number }>

/** What a check finds where nothing that it starts from stands. */
export const NOTHING: readonly Finding[] = []

/** How often something happened, in a word. */
export const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])
const OPENS_YEAR = /^(?:1[5-9]|20)\d\d/
const isCue = testOnce(
  ({ text, lower }) => OPENS_YEAR.test(text) || lower === 'times' || lower === 'born' || TIMES.has(lower),
)

function isCounted(quantity: Told<QuantityMention>): quantity is Counted {
  return quantity.mention.value !== null && quantity.mention.bound === 'exact'
}

/** What the checks of a sentence start from; null where it can hold nothing to check. */
export function readPassage(reading: Reading, sentence: Sentence): Passage | null {
  const { tokens, quantityAt, placed } = reading
  const quantities: Told<QuantityMention>[] = []
  const dates: Told<DateMention>[] = []
  const cues: number[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const quantity = quantityAt.get(i)
    if (quantity?.mention.kind === 'quantity') quantities.push(quantity as Told<QuantityMention>)
    const date = placed.get(i)
    if (date?.mention.kind === 'date') dates.push(date as Told<DateMention>)
    if (isCue((tokens[i] as Token).word)) cues.push(i)
  }
  if (quantities.length === 0 && dates.length === 0 && cues.length === 0) return null
  return { reading, sentence, quantities, counts: quantities.filter(isCounted), dates, cues }
}
