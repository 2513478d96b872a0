// The time that a clause gives a number: the nearest date in it that says when, and not since when, until when, of what other deed,
// or of what it is compared with.
import { CHARGING_VERBS, HARMFUL_EVENTS, SAYING_VERBS } from '../../lexicon/events/acts.ts'
import { RELATIVES } from '../../lexicon/grammar/clause-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { DateMention } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Placed, Reading } from '../reading.ts'
import { behindBracket } from '../syntax/bracket.ts'
import { isAttributive, isDeterminer } from '../syntax/noun-phrase.ts'
import { isLeadingUpTo } from './dates-apart.ts'
import {
  isOfClauseOver,
  isOfCompared,
  isOfEarlierClause,
  isOfLaterClause,
  isOfSinceClause,
  isOfThing,
  isPastRelative,
  isSaidElsewhere,
} from './other-time.ts'
import { dayOfNight } from './overnight.ts'

/** Compare with another time: `up 27 percent from its 2003 result`, `than in 2003`. */
const COMPARING = new Set(['from', 'than', 'versus', 'compared'])
const BEFORE = new Set(['up', 'down', 'compared', 'versus', 'against', 'from', 'after'])
/** Bound a stretch of time on one side. */
const BOUNDING = new Set(['since', 'until', 'till', 'between'])
/** Bound it too, but `just after midnight` is when it was. */
const ORDERING = new Set(['before', 'after'])
/** Hang the deed of another day on what is told: `charged with Monday's raid`, `over the New Year raid`; but `in Monday's vote`. */
const HANGING = new Set(['over', 'for', 'with', 'after', 'about', 'against', 'into', 'following', 'of', 'to', 'from'])
/** Whose deed it was, before `in`: `two men accused in Monday's raid`. */
const BLAMED = wordSet(
  'accused arrested charged convicted held indicted jailed sentenced wanted suspected suspect suspects role part involvement',
)
/** Open a clause that tells when something else was: `hurt when a bus crashed on Tuesday` dates both. */
const OPENS = new Set(['when', 'as', 'while', 'after', 'before', 'because', 'that', 'who', 'which'])
/** Tokens to the left of a date that decide what it belongs to. */
const REACH = 8

/**
 * The day, month or year that the clause `[from, to)` names for the number at `near`, whose verb stands at `verbAt`; null where it names
 * none, or none that is known.
 *
 * timeOf(reading, 'The mill sold more than 40 lamps in 2003') //=> '2003'
 */
export function timeOf(reading: Reading, from: number, to: number, near: number, verbAt: number): string | null {
  const { placed, covering, tokens } = reading
  const own = ownDate(reading, near)
  if (own !== undefined) return own
  let best: string | null = null
  let distance = Infinity
  const listed = yearsListed(reading, near, to)
  const joined = datesJoined(reading, from, near)
  for (let i = from; i < to; i++) {
    if (i > near && COMPARING.has(tokens[i]?.lower ?? '') && covering.get(i)?.mention.kind !== 'quantity') break
    // `52 percent, up from 47 four years ago`
    if (i > near && tokens[i - 1]?.text === ',' && BEFORE.has(tokens[i]?.lower ?? '')) break
    // `40 lamps, including the 1986 one` · `paid 40 cents, but warned that sales may fall in 2005`
    if (i > near && opensOther(tokens, i, verbAt, near)) break
    const mention = placed.get(i)?.mention
    if (mention?.kind !== 'date' || (mention.type !== 'DATE' && mention.type !== 'TIME')) continue
    if (i >= listed) continue
    if (Math.abs(i - near) >= distance) continue
    const day = dayOf(reading, mention)
    // `the last quarter of 2014`, `the financial year to March 2015`
    const goesOn = day === null && LEADING.has(tokens[covering.get(i)?.end ?? i]?.lower ?? '')
    if (day === undefined || goesOn) continue
    if (isAside(tokens, from, i, verbAt) || isOfOther(reading, from, i, near, verbAt)) continue
    if (i > near ? isOfDeed(reading, near, i, verbAt) : isOfSaying(reading, i, near, verbAt)) continue
    if (i > near ? isInRelative(tokens, near, i, verbAt) : isBeforeComparison(tokens, i, near)) continue
    if (i < near && (i >= joined || isOfClauseOver(reading, i, near, verbAt) || isOfCompared(reading, i))) continue
    if (i < near && isOfEarlierClause(reading, from, i, near, day)) continue
    if (i < near ? isOfSinceClause(tokens, from, i, near) : isPastRelative(tokens, from, near, i)) continue
    if (isOfThing(reading, i, near) || isSaidElsewhere(reading, mention, near)) continue
    if (i > near && isOfLaterClause(reading, i, near, verbAt, day)) continue
    // `3 percent in 2003 and 2 percent last year`: of a year that is not known, the second is of no year that is
    best = day
    distance = Math.abs(i - near)
  }
  return best
}

/** `$53m in 2000 and $90m in 2001`: the date right behind the number, past what it is in another currency; undefined where none stands there. */
function ownDate(reading: Reading, near: number): string | null | undefined {
  const { tokens, placed, quantityAt } = reading
  const at = behindBracket(tokens, quantityAt.get(near)?.end ?? near, tokens.length)
  if (!/^(?:in|for|during|by|on)$/.test(tokens[at]?.lower ?? '')) return undefined
  // `2 percent in both 2005 and 2006`
  if (tokens[at + 1]?.lower === 'both') return null
  const found = placed.get(at + 1)
  if (found?.mention.kind !== 'date' || LEADING.has(tokens[found.end]?.lower ?? '')) return undefined
  // `on Monday's hearing`, `for the 2003 season`
  const hangs = tokens[found.end]?.pos === 'NOUN' || isPossessiveMark(tokens[found.end])
  return hangs || found.mention.type !== 'DATE' ? undefined : (dayOf(reading, found.mention) ?? undefined)
}

/** `won three cups, Leeds in 1999 and the 1998 Dorne Cup`: where years of single things begin behind the number; `to` where none do. */
function yearsListed({ tokens, placed }: Reading, near: number, to: number): number {
  let comma = near
  while (comma < to && tokens[comma]?.text !== ',') comma++
  const years = new Set<string>()
  for (let i = comma; i < to; i++) {
    const mention = placed.get(i)?.mention
    if (mention?.kind === 'date' && mention.value !== null && /^\d{4}$/.test(mention.value)) years.add(mention.value)
  }
  return years.size > 1 ? comma : to
}

/** `won the cup in 2002 and 2003 and two medals`: where the dates begin that a conjunction parts from the number; they are of the cup. */
function datesJoined({ tokens, covering }: Reading, from: number, near: number): number {
  let at = near - 1
  while (at > from && /^(?:DET|ADV|ADJ)$/.test(tokens[at]?.pos ?? '')) at--
  let first = near
  while (at > from && tokens[at]?.pos === 'CCONJ') {
    const date = covering.get(at - 1)
    // `12 in Leeds by 2010 and 40 in Lund`: both by then
    if (date?.mention.kind !== 'date' || tokens[date.first - 1]?.lower === 'by') break
    first = date.first
    at = first - 1
  }
  return first
}

const LEADING = new Set(['of', 'to', 'starting', 'beginning', 'ending', 'ended'])

/** The day, month or year of a date; null where its year is not known, undefined where it is another stretch: a quarter, a season. */
function dayOf(reading: Reading, mention: DateMention): string | null | undefined {
  const { value, text } = mention
  // `up 4 percent on the year` names none, `the first ten months of 2004` more than one
  if (value === null || !/^\d{4}/.test(value)) return /\d{4}|^the (?:year|month)$/.test(text) ? undefined : null
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(value)?.[0]
  return day && dayOfNight(reading, mention, day)
}

/** `The side, who won it in 2001, have 12 players`: what stands between commas before the verb is told on the way. */
function isAside(tokens: Reading['tokens'], from: number, at: number, verbAt: number): boolean {
  let opens = at - 1
  while (opens > from && tokens[opens]?.text !== ',') opens--
  const opener = tokens[opens + 1]
  if (opens <= from || (opener?.pos !== 'VERB' && !RELATIVES.has(opener?.lower ?? ''))) return false
  for (let i = at; i < verbAt; i++) if (tokens[i]?.text === ',') return true
  return false
}

/** Whether the date at `at` bounds a stretch, or dates what is compared, what is said, or another deed. */
function isOfOther(reading: Reading, from: number, at: number, near: number, verbAt: number): boolean {
  const { tokens, covering } = reading
  const before = isDeterminer(tokens[at - 1]) ? at - 2 : at - 1
  const opener = tokens[before]?.lower ?? ''
  const stop = covering.get(at)?.end ?? at + 1
  // `over a Dec. 18, 2003, raid`
  const end = tokens[stop]?.text === ',' && tokens[stop - 1]?.pos === 'NUM' ? stop + 1 : stop
  // `up 4 percent from its 2003 result, while costs fell $2 million`, `12 deals, dating back to 1993`
  if ((opener === 'from' || opener === 'than') && at < near) return true
  if (opener === 'to' && tokens[before - 1]?.lower === 'back') return true
  // `built ahead of the 2008 games`
  if (isLeadingUpTo(tokens, before)) return true
  const hangs = HANGING.has(opener) || (opener === 'in' && BLAMED.has(tokens[before - 1]?.lower ?? ''))
  if (hangs && (isPossessiveMark(tokens[end]) || isAttributive(reading, end))) return true
  if (BOUNDING.has(opener) || (ORDERING.has(opener) && !isOfDay(covering.get(at)))) return true
  // `between 2004 and 2009`
  const other = opener === 'and' ? covering.get(at - 2) : undefined
  if (other?.mention.kind === 'date' && tokens[other.first - 1]?.lower === 'between') return true
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i]
    if (token === undefined || i === near || i === verbAt || token.text === ',') return false
    // `$2.1bn, up from $1.9bn in 2019, and costs of $6bn`
    if (COMPARING.has(token.lower) && at < near && BEFORE.has(tokens[i - 1]?.lower ?? '')) return true
    // `since the report in the Leeds Post on 2 March`
    if (token.lower === 'since' || token.lower === 'until' || isLeadingUpTo(tokens, i)) return true
    if (token.pos !== 'VERB' || covering.has(i)) continue
    // `police said on Tuesday that 12 boats left`
    if (SAYING_VERBS.has(baseOf(token.lower)) || isBounded(tokens, from, i)) return true
    return at > near && isReducedRelative(tokens, near, i) && covering.get(i - 1)?.mention.kind !== 'quantity'
  }
  return false
}

/** `30 laws since it took office in 2010`: whether the verb at `at` is told to bound a stretch of time. */
function isBounded(tokens: Reading['tokens'], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - REACH) && tokens[i]?.pos !== 'PUNCT'; i--)
    if (BOUNDING.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** `offered $5,000 for word of a man who fled on Sunday`: a relative clause dates its own deed. */
function isInRelative(tokens: Reading['tokens'], near: number, at: number, verbAt: number): boolean {
  if (verbAt < 0 || verbAt > near) return false
  for (let i = at - 1; i > near; i--) {
    const word = tokens[i]?.lower ?? ''
    if (/^(?:who|which|whose)$/.test(word)) return true
    // `a raid that shook the town on Sunday`
    if (word === 'that' && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return true
  }
  return false
}

/** `more than in 2003, compared with 12 mills`: what another time is set against is of another time. */
function isBeforeComparison(tokens: Reading['tokens'], at: number, near: number): boolean {
  for (let i = at + 1; i < near; i++) if (/^(?:compared|versus)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether instances, or a clause with a verb of its own, open at `at`, behind the verb and the number. */
function opensOther(tokens: Reading['tokens'], at: number, verbAt: number, near: number): boolean {
  if (verbAt < 0 || verbAt > near || tokens[at - 1]?.text !== ',') return false
  if (tokens[at]?.lower === 'including') return true
  // `, and it has recently told of`
  const verb = tokens[at + 1]?.pos === 'PRON' ? at + 2 : at + 1
  return /^(?:but|and|while)$/.test(tokens[at]?.lower ?? '') && /^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '')
}

/** `charged 12 men over the killing of a guard on Sunday`, `… in a raid that shook the town on Sunday`: the day of the deed. */
function isOfDeed({ tokens, covering }: Reading, near: number, at: number, verbAt: number): boolean {
  if (!CHARGING_VERBS.has(baseOf(tokens[verbAt]?.lower ?? ''))) return false
  for (let i = at - 1; i > Math.max(near, verbAt) && tokens[i]?.text !== ','; i--)
    if (HARMFUL_EVENTS.has(tokens[i]?.lower ?? '') && !covering.has(i)) return true
  return false
}

/** `On Sunday Reyes told the court that 12 boats had left`: the day of what is said. */
function isOfSaying({ tokens, covering }: Reading, at: number, near: number, verbAt: number): boolean {
  for (let i = covering.get(at)?.end ?? at; i < near; i++) {
    // `a report issued on Tuesday for a state-run panel said`
    if (tokens[i]?.pos !== 'VERB' || covering.has(i) || tokens[i - 1]?.text === '-') continue
    // `On Sunday, police said, 12 boats left`
    return (
      i !== verbAt && SAYING_VERBS.has(baseOf(tokens[i]?.lower ?? '')) && !/^(?:,|to)$/.test(tokens[i + 1]?.lower ?? '')
    )
  }
  return false
}

const isOfDay = (placed: Placed | undefined): boolean =>
  placed?.mention.kind === 'date' && placed.mention.type === 'TIME'

/** `repaid 12 loans granted in 2003`: a participle that describes the noun before it. */
function isReducedRelative(tokens: Reading['tokens'], near: number, at: number): boolean {
  if (tokens[at - 1]?.pos !== 'NOUN' || !/(?:ed|en)$/.test(tokens[at]?.lower ?? '')) return false
  for (let i = at - 1; i > near; i--) if (OPENS.has(tokens[i]?.lower ?? '')) return false
  return true
}
