// Ranges and changes: `between 5 and 7 per cent`, `$3bn–$3.5bn`, `from 12 to 15`.
import type { Bound } from '../../schema/index.ts'
import { readAge } from './age.ts'
import type { Amount } from './amount.ts'
import { boundBefore } from './bound.ts'
import { readConcept } from './concept.ts'
import { isPlural } from './counted.ts'
import { readDimension } from './dimension.ts'
import { excluded, isClock, touchesName } from './not-counted.ts'
import type { Joined } from './range.ts'
import { type Outcome, quantity, type Scope, tokenBack, tokenFrom } from './scope.ts'
import { readTrend } from './trend.ts'

export type Opener = { readonly word: 'between' | 'from'; readonly start: number }

const OPENER = /\b(between|from)\s+(?:(?:about|around|roughly|nearly|almost|up to|over|an estimated|the)\s+)?$/i

/** `between` or `from` before the first end of a range. */
export function openerBefore(text: string, at: number, floor: number): Opener | undefined {
  const from = Math.max(floor, at - 24)
  const match = OPENER.exec(text.slice(from, at))
  return match ? { word: match[1]?.toLowerCase() as 'between' | 'from', start: from + match.index } : undefined
}

const EARLIER = new Set(['up', 'down'])

/** The range or change whose two ends are `joined`; undefined where they are two numbers. */
export function readInterval(scope: Scope, joined: Joined, opener: Opener | undefined, i: number): Outcome | undefined {
  const { text, tokens, firstToken, endToken, start: floor } = scope
  const { first, second } = joined
  const unitless = second.unit ?? first.unit
  const whole: Amount = { ...second, unit: unitless, end: joined.end }
  const fields = readDimension(scope, whole, tokenFrom(scope, second.start, i))
  const a = first.value as number
  const b = second.value as number
  // `16 to 20` alone may be two answers to two questions; with a unit, a noun, a dash or an opener it is a range.
  if (joined.by === 'or' && fields.unit === null) return undefined
  if (touchesName(text, first.numeral.start) && !first.unit) return undefined
  const bare = unitless === null && first.numeral.form === 'digits'
  if (bare) {
    const firstAt = tokenBack(scope, first.start, i)
    const suspect = {
      text,
      tokens,
      amount: whole,
      next: fields.next,
      previous: firstAt - 1,
      firstToken,
      endToken,
      counts: isPlural(tokens[fields.next - 1]),
    }
    if (excluded({ ...suspect, amount: first }) !== undefined || isClock(text, second.numeral.end))
      return { end: joined.end, reading: null }
  }
  const start = opener?.start ?? first.start
  const before = opener ? undefined : boundBefore(text, first.start, floor)
  const from = tokenBack(scope, before?.start ?? start, i)
  // `5 percent, down from 6 to 7 percent`: what another number went down from
  const isEarlier =
    opener?.word === 'from' && EARLIER.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.text === ','
  const trend = isEarlier ? null : readTrend(tokens, from, firstToken, { kind: fields.unitKind, value: b })
  const change = opener?.word === 'from' && !isEarlier && (trend !== null || a > b)
  const bound: Bound = before?.bound === 'about' ? 'about' : 'between'
  const age = fields.unit === null ? readAge(scope, first, tokenBack(scope, start, i), fields.next) : undefined
  const { unit, unitText, unitKind, currency, of } = age ? { ...fields, ...age } : fields
  const concept = fields.concept ?? readConcept(tokens, from, fields.next, firstToken, endToken, text)
  const shared = {
    unit,
    unitText,
    unitKind,
    currency,
    of,
    trend: change && trend === null ? (a > b ? ('down' as const) : ('up' as const)) : trend,
    concept,
  }
  const fieldsOf = quantity({ low: Math.min(a, b), high: Math.max(a, b), bound, ...shared })
  return {
    end: Math.max(fields.end, joined.end),
    reading: {
      start: before?.bound === 'about' ? before.start : start,
      end: Math.max(fields.end, joined.end),
      number: first.numeral.start,
      rule: change ? 'from <number> to <number>' : '<number> to <number>',
      value: change ? { ...fieldsOf, from: a } : fieldsOf,
    },
  }
}
