// The whole that a number is part of: `189 of the 193 members`, `60% of its revenue`, `one in five`.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { parseNumber } from '../../text/numerals.ts'
import { isGenitive, isPlural, readCounted } from './counted.ts'
import type { Counted } from './counted-name.ts'
import { innerMeasureEnd, isMeasure } from './inner-measure.ts'

export type Whole = {
  readonly value: number | null
  readonly unit: string | null
  readonly text: string
  readonly counted: Counted | null
  /** Told by a ratio: `one in five`, where five is no number of anything. */
  readonly isRatio: boolean
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
  'every',
  'many',
  'several',
  'various',
  'numerous',
  'such',
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
  const every = tokens[i]?.lower === 'every'
  const determined = DETERMINERS.has(tokens[i]?.lower ?? '')
  while (i < end && DETERMINERS.has(tokens[i]?.lower ?? '')) i++
  i = behindOwner(tokens, i, end)
  const number = tokens[i]
  let value: number | null = null
  // `a third of its 2003 sales`: no sum; `five of her one-time foes`: no number of them
  if (i < end && number && YEAR.test(number.text)) i++
  else if (isOfKind(tokens, i, end)) i = innerMeasureEnd(tokens, i, end)
  else if (i < end && number && (number.pos === 'NUM' || /^\d/.test(number.lower))) {
    value = parseNumber(
      tokens[i + 1] && /^(?:million|billion|thousand)$/.test(tokens[i + 1]?.lower ?? '')
        ? text.slice(number.start, tokens[i + 1]?.end)
        : number.lower.replaceAll(' ', ''),
    )
    if (value !== null) i += parseNumber(number.lower) === value ? 1 : 2
  }
  if (first === 'in' && value === null) return undefined
  if (first === 'in' && ((determined && !every) || (value !== null && value > 1000))) return undefined
  const isRatio = first === 'in' || every || (first === 'out' && !determined && value !== null && value <= ROUND)
  const counted = (isRatio ? countedInRatio(tokens, i, end) : readCounted(tokens, i, end, false)) ?? null
  if (!counted && value === null) return undefined
  const stop = counted?.end ?? (tokens[i - 1] as Token).end
  return {
    value,
    unit: counted?.unit ?? null,
    text: text.slice(start.start, stop),
    counted,
    isRatio,
    end: stop,
    next: counted?.next ?? i,
  }
}

/** `nine out of 10 doctors` tells how many, `30 out of 48 doctors` of whom. */
const ROUND = 10

/** `one in five children skips lunch`: behind the first plural stands a verb, whatever the tagger says. */
function countedInRatio(tokens: readonly Token[], from: number, end: number): Counted | undefined {
  const counted = readCounted(tokens, from, end, false)
  if (counted === undefined) return undefined
  const last = counted.next - 2
  return last >= from && isPlural(tokens[last]) && isPlural(tokens[last + 1])
    ? readCounted(tokens, from, last + 1, false)
    : counted
}

/** Years, and no numbers of things, behind `of`. */
const YEAR = /^(?:19|20)\d\d$/
/** `one-time`, `two-way`: a number before these is a word of the kind, not of how many. */
const HOW_OFTEN = /^(?:time|off|way|sided)$/
function isOfKind(tokens: readonly Token[], from: number, end: number): boolean {
  const inner = innerMeasureEnd(tokens, from, end)
  if (inner === from) return false
  if (HOW_OFTEN.test(tokens[inner - 1]?.lower ?? '')) return true
  // `half of a nine-year term` is no half term
  return !/^an?$/.test(tokens[from - 1]?.lower ?? '') && isMeasure(tokens, from, inner)
}

/** Tokens of an owner's name, or of what is said of a number: `of a record 12 prizes`. */
const LONGEST_OWNER = 5

/**
 * The whole behind its owner, and its number behind its rank: `of Halden's 17 mills`, `of Osram Airways' staff`, `of the team's first
 * 12 games`, `of the top 20`, `of a record 12 prizes`; `from` where it is neither owned by a name nor numbered.
 */
function behindOwner(tokens: readonly Token[], from: number, end: number): number {
  let i = from
  let named = from
  for (let k = from + 1; k < Math.min(end, from + LONGEST_OWNER + 1); k++) {
    if (isGenitive(tokens, k)) {
      i = k + 1
      if (tokens[k - 1]?.pos === 'PROPN') named = i
    } else if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]?.pos ?? '')) break
  }
  const ranked = RANKS.has(tokens[i]?.lower ?? '') || (tokens[i - 1]?.lower === 'a' && tokens[i]?.pos !== 'NUM')
  if (ranked && tokens[i + 1]?.pos === 'NUM') i++
  return i < end && tokens[i]?.pos === 'NUM' ? i : named
}

/** Rank the things that a number counts. */
const RANKS = wordSet('first last next past previous final opening closing latest top bottom other remaining')
