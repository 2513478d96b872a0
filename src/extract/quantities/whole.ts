// The whole that a number is part of: `189 of the 193 members`, `60% of its revenue`, `one in five`.
import type { Token } from '../../schema/index.ts'
import { parseNumber } from '../../text/numerals.ts'
import { type Counted, readCounted } from './counted.ts'

export type Whole = {
  readonly value: number | null
  readonly unit: string | null
  readonly text: string
  readonly counted: Counted | null
  readonly end: number
  readonly next: number
}

const DETERMINERS = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'all',
  'these',
  'those',
  'this',
  'that',
  'a',
  'an',
])

/** The whole behind token `from`, where `of`, `out of` or `in` stands; undefined where no noun or number follows. */
export function readWhole(
  tokens: readonly Token[],
  from: number,
  end: number,
  text: string,
  partitive: boolean,
): Whole | undefined {
  let i = from
  const first = tokens[i]?.lower
  if (first === 'out' && tokens[i + 1]?.lower === 'of') i += 2
  else if (first === 'of') i++
  else if (first === 'in' && !partitive) i++
  else return undefined
  const start = tokens[i]
  if (!start || i >= end) return undefined
  let determined = false
  while (i < end && DETERMINERS.has(tokens[i]?.lower ?? '')) {
    determined = true
    i++
  }
  const number = tokens[i]
  let value: number | null = null
  if (i < end && number && (number.pos === 'NUM' || /^\d/.test(number.lower))) {
    value = parseNumber(
      tokens[i + 1] && /^(?:million|billion|thousand)$/.test(tokens[i + 1]?.lower ?? '')
        ? text.slice(number.start, tokens[i + 1]?.end)
        : number.lower.replaceAll(' ', ''),
    )
    if (value !== null) i += parseNumber(number.lower) === value ? 1 : 2
  }
  if (first === 'in' && value === null) return undefined
  if (first === 'in' && (determined || (value !== null && value > 1000))) return undefined
  const counted = readCounted(tokens, i, end, false) ?? null
  if (!counted && value === null) return undefined
  const stop = counted?.end ?? (tokens[i - 1] as Token).end
  return {
    value,
    unit: counted?.unit ?? null,
    text: text.slice(start.start, stop),
    counted,
    end: stop,
    next: counted?.next ?? i,
  }
}
