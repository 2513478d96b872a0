// Dates beside a number that are of something else: of the clause before, of a thing that a noun names, of what somebody says.
import type { DateMention, Token } from '../schema/index.ts'
import { type Reading, statementAround } from './reading.ts'

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
  if ((day ?? '').length > LONGEST_MONTH || !hasVerb(tokens, from, at)) return false
  for (let i = covering.get(at)?.end ?? at + 1; i < near; i++) {
    const { lower = '', text } = tokens[i] ?? {}
    const spaced = text === '-' && tokens[i - 1]?.end !== tokens[i]?.start
    if ((spaced || OPPOSING.has(lower)) && hasVerb(tokens, i, near)) return true
    if (JOINING.has(lower)) for (let k = i + 1; k < near; k++) if (PRESENT.has(tokens[k]?.lower ?? '')) return true
  }
  return false
}

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
  if ((day ?? '').length > LONGEST_MONTH || verbAt < 0 || verbAt > near) return false
  for (let i = at - 1; i > near; i--) {
    if (covering.get(i)?.mention.kind === 'quantity') return false
    if (tokens[i]?.lower === 'and' && tokens[i + 1]?.pos === 'VERB') return true
  }
  return false
}

const OPPOSING = new Set('but although whereas because'.split(' '))
const JOINING = new Set('and while who which'.split(' '))
const PRESENT = new Set('has have is are am now currently will would can could may might'.split(' '))

/** Characters of `2003-05`. */
const LONGEST_MONTH = 7

function hasVerb(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX') return true
  return false
}

/** `wrote the 1998 film Harbour and 12 plays`: the year of a thing that the number does not count; but `in the 1998 season`. */
export function isOfThing(reading: Reading, at: number, near: number): boolean {
  const { tokens, covering, quantityAt } = reading
  const quantity = quantityAt.get(near)?.mention
  if (quantity?.kind !== 'quantity' || quantity.unitKind !== 'count' || !isDeterminer(tokens[at - 1])) return false
  const next = tokens[covering.get(at)?.end ?? at + 1]
  return /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') && tokens[at - 2]?.pos !== 'ADP'
}

/** `told 12 guests: "See you on Sunday"`: a date that somebody says is none of what is told beside the words. */
export function isSaidElsewhere(reading: Reading, date: DateMention, near: number): boolean {
  const said = statementAround(reading, date)
  const number = reading.tokens[near]
  return said?.type === 'direct' && number !== undefined && (number.start < said.start || number.start >= said.end)
}

/** `the`, `its`: what a noun phrase opens with. */
export const isDeterminer = (token: Token | undefined): boolean =>
  token?.pos === 'DET' || /^(?:its|their|his|her|our|my)$/.test(token?.lower ?? '')
