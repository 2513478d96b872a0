// Which numbers a bound leaves open: low, high and the name of the bound.
import type { Bound, Token } from '../../schema/index.ts'
import { type Amount, readAmount } from './amount.ts'
import { type BoundPhrase, boundBefore } from './bound.ts'
import { numberAt } from './range.ts'
import { type Scope, tokenFrom } from './scope.ts'

export type Limits = { readonly low: number | null; readonly high: number | null; readonly bound: Bound }

/** The limits that a bound sets on a single number. `nearly 100` is about 100 and no more than it. */
export function limits(number: number | null, phrase: BoundPhrase | undefined): Limits {
  const bound = phrase?.bound ?? 'exact'
  if (bound === 'at least' || bound === 'more than') return { low: number, high: null, bound }
  if (bound === 'at most' || bound === 'less than') return { low: null, high: number, bound }
  if (bound === 'about') return { low: null, high: null, bound }
  return { low: number, high: number, bound }
}

/** A vague number is a range by itself: `hundreds of` is 100 to 1,000, `dozens of` more than 12. */
export function vagueLimits({ low, high }: Amount, phrase: BoundPhrase | undefined): Limits {
  if (phrase?.bound === 'at least' || phrase?.bound === 'more than') return { low, high: null, bound: phrase.bound }
  if (phrase?.bound === 'at most' || phrase?.bound === 'less than') return { low: null, high, bound: phrase.bound }
  return high === null ? { low, high, bound: 'more than' } : { low, high, bound: 'between' }
}

const LOWER = new Set<Bound>(['more than', 'at least'])
const UPPER = new Set<Bound>(['less than', 'at most'])

/** `more than 10 and less than 40`: a second bound that closes the first one; undefined unless they leave room between them. */
export function readOtherSide(scope: Scope, amount: Amount, phrase: BoundPhrase, at: number, i: number) {
  const { text, end } = scope
  if (amount.value === null) return undefined
  const and = /^,? (?:and|but) /.exec(text.slice(at, at + 7))
  if (!and) return undefined
  const from = at + and[0].length
  for (let k = tokenFrom(scope, from, i); k < scope.endToken && k < tokenFrom(scope, from, i) + 7; k++) {
    const token = scope.tokens[k] as Token
    const at = numberAt(text, token.start)
    const other = at < 0 ? undefined : readAmount(text, at, from, end)
    if (!other || other.value === null) continue
    const closing = boundBefore(text, other.start, from)
    if (closing?.start !== from) return undefined
    const low =
      LOWER.has(phrase.bound) && UPPER.has(closing.bound)
        ? amount.value
        : UPPER.has(phrase.bound) && LOWER.has(closing.bound)
          ? other.value
          : null
    const high = low === amount.value ? other.value : amount.value
    return low !== null && low < high
      ? { low, high, bound: 'between' as const, end: other.end, unit: other.unit }
      : undefined
  }
  return undefined
}
