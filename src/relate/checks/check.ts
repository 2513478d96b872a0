// A check inside one article: two things it says that must agree by arithmetic. What holds is recorded; what does not is a
// slip, so every check keeps silent where another reading is possible.
import type { CheckValue, QuantityMention, Sentence } from '../../schema/index.ts'
import type { Placed, Reading } from '../reading.ts'

export type Finding = {
  /** Tokens that say it. */
  readonly first: number
  readonly end: number
  readonly expected: CheckValue['expected']
  readonly found: CheckValue['found']
  readonly holds: boolean
  readonly mentions: readonly string[]
}

export type Check = {
  /** What it is called in the record: `list count`. */
  readonly name: string
  /** A sentence in which it holds, and one in which it does not; the tests run both. */
  readonly holds: readonly [string, ...string[]]
  readonly fails: readonly [string, ...string[]]
  readonly find: (reading: Reading, sentence: Sentence, counts: readonly Counted[]) => Finding[]
}

export type Counted = Placed & { readonly quantity: QuantityMention; readonly value: number }

/** The exact whole counts of a sentence, in order. */
export function countsIn({ quantityAt }: Reading, { firstToken, endToken }: Sentence): Counted[] {
  const counts: Counted[] = []
  for (const { mention, first, end } of quantityAt.within(firstToken, endToken))
    if (mention.kind === 'quantity' && mention.value !== null && mention.bound === 'exact')
      counts.push({ mention, first, end, quantity: mention, value: mention.value })
  return counts
}
