// A number that may be no quantity, and what stands round it.
import type { Token } from '../../schema/index.ts'
import type { Amount } from './amount.ts'

/** What the rules of not-counted look at: a number in digits that no unit, currency or bound speaks for. */
export type Suspect = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly amount: Amount
  /** First token at or behind the amount, and the one before it. */
  readonly next: number
  readonly previous: number
  readonly firstToken: number
  readonly endToken: number
  /** A plural noun is counted right behind it. */
  readonly counts: boolean
}

/** The token at `i`, if it is in the sentence. */
export const at = (suspect: Suspect, i: number) =>
  i >= suspect.firstToken && i < suspect.endToken ? suspect.tokens[i] : undefined

/** Its text, or nothing. */
export const text = (suspect: Suspect, i: number): string => at(suspect, i)?.text ?? ''

/** Where the amount's digits as written have no separators: `2019`, not `2,019`. */
export const written = ({ text, amount }: Suspect) => text.slice(amount.numeral.start, amount.numeral.end)
