// What the readers of one sentence share: the sentence, what is read in it, and the way from offsets to tokens.
import type { QuantityValue, Token } from '../../schema/index.ts'

/** The sentence that is read. */
export type Scope = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
}

/** A quantity where it stands; the number itself begins at `number`. */
export type Reading = {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly rule: string
  readonly value: QuantityValue
}

/** What was read at a number: where reading goes on, and the quantity, if it is one. */
export type Outcome = { readonly end: number; readonly reading: Reading | null }

/** First token that begins at or behind `offset`, from token `i` on. */
export function tokenFrom(scope: Scope, offset: number, i: number): number {
  let k = i
  while (k < scope.endToken && (scope.tokens[k] as Token).start < offset) k++
  return k
}

/** First token of the stretch that begins at `offset`, from token `i` backwards. */
export function tokenBack(scope: Scope, offset: number, i: number): number {
  let k = Math.min(i, scope.endToken - 1)
  while (k > scope.firstToken && (scope.tokens[k] as Token).start > offset) k--
  while (k < scope.endToken && (scope.tokens[k] as Token).end <= offset) k++
  return k
}

/** A quantity's value: the fields given, nothing said of the others. */
export const quantity = (fields: Partial<QuantityValue>): QuantityValue => ({
  value: null,
  low: null,
  high: null,
  bound: 'exact',
  unit: null,
  unitText: null,
  unitKind: null,
  currency: null,
  trend: null,
  concept: null,
  of: null,
  ...fields,
})
