// plausible-periods: what looks like a year, a half or a day and is none: `player of the year`, `the second half` of a match,
// `at the end of the day`: at last.
import { wordSet } from '../../lexicon/word-list.ts'
import type { Document, Sentence } from '../../schema/index.ts'
import { isPlural } from '../../text/inflection.ts'
import type { Atom } from './atoms.ts'
import { NO_SUPERLATIVES, ORDINAL, SUPERLATIVE } from './lapse.ts'

/** What a year, a month or a day has: `the end of the year`, `this time of the year`. */
const PARTS_OF: ReadonlySet<string> = wordSet(
  'end start beginning middle rest remainder half quarter month week day part course close turn time point stage season period night morning weekend hour event news session summary outlook forecast',
)

/** `the rest of the year`; not `player of the year`, `named album of the month`, `at the end of the day`: at last. */
export function isPeriod({ start, end, first }: Atom, { text, tokens }: Document, previous: string): boolean {
  if (/^the (?:Year|Month|Week|Day)$/.test(text.slice(start, end))) return false
  if (previous !== 'of' || !/(?:year|month)$/.test(text.slice(start, end))) return true
  const noun = tokens[first - 2]
  if (noun === undefined || (noun.pos !== 'NOUN' && noun.pos !== 'PROPN') || isPlural(noun.lower)) return true
  return PARTS_OF.has(noun.lower) || isComparedIn(tokens, first - 2)
}

/** `the first win of the year`, `the biggest strike of the year`: of those of the year. */
function isComparedIn(tokens: Document['tokens'], noun: number): boolean {
  for (let i = noun - 1; i >= noun - LONGEST_COMPARED; i--) {
    const { pos = 'PUNCT', lower = '' } = tokens[i] ?? {}
    if (/^(?:PUNCT|VERB|AUX|ADP|PRON)$/.test(pos)) return false
    if (ORDINAL.test(lower) || lower === 'last' || lower === 'top') return true
    if (SUPERLATIVE.test(lower) && !NO_SUPERLATIVES.has(lower)) return true
  }
  return false
}
const LONGEST_COMPARED = 5

/** `later in the day`, `the end of the day`; not `at the end of the day`, which is no time in speech. */
export function isDayToldOf({ first }: Atom, { tokens }: Document, previous: string, isLast: boolean): boolean {
  if (previous === 'in') return /^(?:later|earlier|early|late)$/.test(tokens[first - 2]?.lower ?? '')
  if (previous === 'of') {
    const part = tokens[first - 2]?.lower ?? ''
    return (
      (PARTS_OF.has(part) || isComparedIn(tokens, first - 2)) &&
      isLast &&
      !(part === 'end' && tokens[first - 4]?.lower === 'at')
    )
  }
  return /^(?:for|by)$/.test(previous) && isLast
}

/** Tell of trade, in which a half or a quarter is of the year. */
const OF_TRADE =
  /[%$£€]|\d(?:bn|m|p)\b|\b(?:percent|per cent|profits?|revenues?|sales|earn(?:ed|ings?|s)|income|loss(?:es)?|growth|grew|gdp|econom(?:y|ic|ists?)|shares|inflation|prices?|output|orders|exports?|imports?|fiscal|market|demand|billion|million|investors?|dividend|costs?|spending|forecasts?|analysts?|20\d\d|19\d\d)\b/i

/** `in the first half sales rose`; not `went ahead in the first half`, `scored 12 points in the fourth quarter`. */
export function isPartOfYear(
  { start, end, time: { parts } }: Atom,
  { text, tokens }: Document,
  { start: from, end: to, firstToken, endToken }: Sentence,
): boolean {
  if (parts.year !== undefined || /\byear$/i.test(text.slice(start, end))) return true
  if (OF_TRADE.test(text.slice(from, to))) return true
  if (parts.half !== undefined) return false
  for (let i = firstToken; i < endToken; i++) if (OF_PLAY.has(tokens[i]?.lower ?? '')) return false
  return true
}

const OF_PLAY: ReadonlySet<string> = wordSet(
  'points point score scored scores scoring game games match goal goals halftime half-time touchdown touchdowns yard yards pointer pointers rebound rebounds quarterback coach basket baskets foul fouls try tries kick free-kick penalty header striker midfielder defender goalkeeper keeper',
)
