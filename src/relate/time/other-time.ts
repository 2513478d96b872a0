// Dates beside a number that are of something else: of the clause before, of a thing that a noun names, of what somebody says.
import { wordSet } from '../../lexicon/word-list.ts'
import type { DateMention } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { type Reading, statementAround } from '../reading.ts'
import { hasVerb } from '../syntax/has-verb.ts'
import { isDeterminer } from '../syntax/noun-phrase.ts'

/**
 * `was worth $2 million in 2003, but may be worth $4 million`, `opened in 2003 and has 12 mills`: a month or a year at the end of one clause
 * does not date the next where that is set against it or tells of the present. A day does as a rule: what is told of one day's event
 * runs through clauses.
 */
export function isOfEarlierClause(
  { tokens, covering }: Reading,
  from: number,
  at: number,
  near: number,
  day: string | null,
): boolean {
  if (!hasVerb(tokens, from, at)) return false
  if ((day ?? '').length > LONGEST_MONTH) return isBeforePossible(tokens, at, near)
  for (let i = covering.get(at)?.end ?? at + 1; i < near; i++) {
    const { lower = '', text } = tokens[i] ?? {}
    const spaced = text === '-' && tokens[i - 1]?.end !== tokens[i]?.start
    if ((spaced || OPPOSING.has(lower)) && hasVerb(tokens, i, near)) return true
    if (JOINING.has(lower)) for (let k = i + 1; k < near; k++) if (PRESENT.has(tokens[k]?.lower ?? '')) return true
  }
  return false
}

/** `opens on Thursday, but up to 12 shops may join`: what may be is of no day yet. */
function isBeforePossible(tokens: Reading['tokens'], at: number, near: number): boolean {
  for (let i = at; i < near; i++)
    if (tokens[i]?.lower === 'but' && tokens[i - 1]?.text === ',')
      for (let k = i; k < near + MODAL_REACH; k++) if (/^(?:may|might|could)$/.test(tokens[k]?.lower ?? '')) return true
  return false
}
/** Tokens from a number to the modal behind it: `12 shops may`. */
const MODAL_REACH = 5

/**
 * `won 12 caps and left the side in 2003`: a month or a year behind a second deed is of that one, where it tells of no number. With a
 * number they are told alike: `sold 12 mills and opened 4 in 2003`.
 */
export function isOfLaterClause(
  { tokens, covering }: Reading,
  at: number,
  near: number,
  verbAt: number,
  day: string | null,
): boolean {
  if (isOfNextClause(tokens, at, near, covering.get(at)?.end ?? at + 1)) return true
  if ((day ?? '').length > LONGEST_MONTH) return false
  if (isBehindOwnSubject(tokens, at, near)) return true
  if (verbAt < 0 || verbAt > near) return false
  for (let i = at - 1; i > near; i--) {
    if (covering.get(i)?.mention.kind === 'quantity') return false
    if (tokens[i]?.lower === 'and' && tokens[i + 1]?.pos === 'VERB') return true
  }
  return false
}

/** `sales fell to $4 million, and the firm said it hoped for more in 2003`: a clause with a subject of its own behind a comma. */
function isBehindOwnSubject(tokens: Reading['tokens'], at: number, near: number): boolean {
  for (let i = near + 1; i < at; i++)
    if (tokens[i]?.lower === 'and' && tokens[i - 1]?.text === ',' && OPENING.test(tokens[i + 1]?.pos ?? ''))
      return hasVerb(tokens, i, at)
  return false
}

/** Begin a subject. */
const OPENING = /^(?:DET|PRON)$/

/** `has 12 mills but means to have 40 by 2009`, `hired 12 cooks and next month it will open`, `12 mills, one of which burned in 2003` */
function isOfNextClause(tokens: Reading['tokens'], at: number, near: number, end: number): boolean {
  const joins = /^(?:and|but|while)$/.test(tokens[at - 1]?.lower ?? '')
  if (joins && /^(?:PRON|PROPN|DET)$/.test(tokens[end]?.pos ?? '') && hasVerb(tokens, end, end + SUBJECT_REACH))
    return true
  for (let i = near + 1; i < at; i++) {
    const lower = tokens[i]?.lower ?? ''
    if ((lower === 'but' || lower === 'whereas' || lower === 'although') && hasVerb(tokens, i, at)) return true
    if ((lower === 'which' || lower === 'whom') && tokens[i - 1]?.lower === 'of' && hasVerb(tokens, i, at)) return true
  }
  return false
}
/** Tokens of a short subject and its verb: `the firm will`. */
const SUBJECT_REACH = 4

/**
 * `The shares, which have lost 12 percent, rose on Sunday`, `employs 900 people, said it would close in 2025`: the date of the main verb is
 * none of what a relative clause tells on the way.
 */
export function isPastRelative(tokens: Reading['tokens'], from: number, near: number, at: number): boolean {
  let comma = near + 1
  while (comma < at && tokens[comma]?.text !== ',') comma++
  const main = tokens[comma + 1]
  if (comma + 1 >= at || main === undefined) return false
  if (main.lower === 'said' || main.lower === 'says') return true
  if (main.lower.endsWith('ing') || !(/^(?:VERB|AUX)$/.test(main.pos) || tokens[comma + 2]?.lower === 'to'))
    return false
  for (let i = near; i > from; i--) {
    if (tokens[i]?.text === ',') return /^(?:which|who)$/.test(tokens[i + 1]?.lower ?? '')
  }
  return false
}

/** `to 5 percent from 10 percent in 2003 and cut 12 jobs`, `turned a loss of $5 in 2003 into a profit of $8`: the year of what was before. */
export function isOfCompared({ tokens, covering, quantityAt }: Reading, at: number): boolean {
  if (!/^(?:in|for|during)$/.test(tokens[at - 1]?.lower ?? '')) return false
  for (let i = at - 2; i >= at - LONGEST_QUANTITY; i--) {
    const quantity = quantityAt.get(i)
    if (quantity === undefined) continue
    // `12 cups from 14 finals in 2003` compares nothing
    const isCount = quantity.mention.kind === 'quantity' && quantity.mention.unitKind === 'count'
    if (isCount || quantity.end !== at - 1) return false
    return (
      /^(?:from|than)$/.test(tokens[i - 1]?.lower ?? '') || tokens[covering.get(at)?.end ?? at + 1]?.lower === 'into'
    )
  }
  return false
}
/** Tokens of `$ 1.2 billion`. */
const LONGEST_QUANTITY = 5

/** `Since it opened in 2003, the mill has sold 40 lamps` */
export function isOfSinceClause(tokens: Reading['tokens'], from: number, at: number, near: number): boolean {
  if (tokens[from]?.lower !== 'since') return false
  for (let i = at; i < near; i++) if (tokens[i]?.text === ',') return true
  return false
}

/**
 * `pleaded guilty on Wednesday to charges that he spent $4 million`, `on Wednesday held a man who stole 12 cars`: the day of the deed over
 * the clause that tells the number.
 */
export function isOfClauseOver({ tokens, covering }: Reading, at: number, near: number, verbAt: number): boolean {
  if (verbAt >= near) return false
  for (let i = covering.get(at)?.end ?? at + 1; i < verbAt; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === 'who' && tokens[i - 1]?.text !== ',') return true
    if (lower === 'that' && CLAIMS.has(tokens[i - 1]?.lower ?? '')) return true
  }
  return false
}

/** Nouns of what is held against somebody or put about; the clause behind them tells of an earlier time. */
const CLAIMS = wordSet(
  'charge charges allegation allegations accusation accusations claim claims report reports evidence',
)

const OPPOSING = wordSet('but although whereas because before')
const JOINING = wordSet('and while who which so')
const PRESENT = wordSet(
  'has have is are am now currently will would can could may might plans plan aims hopes intends wants expects',
)

/** Characters of `2003-05`. */
const LONGEST_MONTH = 7

/** `wrote the 1998 film Harbour and 12 plays`: the year of a thing that the number does not count; but `in the 1998 season`. */
export function isOfThing(reading: Reading, at: number, near: number): boolean {
  const { tokens, covering, quantityAt } = reading
  const quantity = quantityAt.get(near)?.mention
  const behind = covering.get(at)?.end ?? at + 1
  if (isOfComparison(reading, at)) return true
  // `the 1998 Ana Reyes film, which won 4 percent of the votes`
  if (tokens[at - 1]?.pos === 'DET' && covering.get(behind)?.mention.kind === 'person') return true
  if (quantity?.kind !== 'quantity' || quantity.unitKind !== 'count') return false
  if (!isDeterminer(tokens[at - 1]) && !isPossessiveMark(tokens[at - 1])) return false
  const next = tokens[behind]
  return /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') && tokens[at - 2]?.pos !== 'ADP'
}

/** `sold 40 lamps, 12 more than a year ago`: a distance that begins with what compares two numbers. */
function isOfComparison({ tokens, quantityAt, covering }: Reading, at: number): boolean {
  if (!/^(?:more|less|fewer)$/.test(tokens[at]?.lower ?? '')) return false
  return quantityAt.has(covering.get(at - 1)?.first ?? -1)
}

/** `told 12 guests: "See you on Sunday"`: a date that somebody says is none of what is told beside the words. */
export function isSaidElsewhere(reading: Reading, date: DateMention, near: number): boolean {
  const said = statementAround(reading, date)
  const number = reading.tokens[near]
  return said?.type === 'direct' && number !== undefined && (number.start < said.start || number.start >= said.end)
}
