// What a time expression says, before it is placed in the calendar: the parts that are written and how it is anchored.
import type { TimeUnit } from '../../lexicon/time/time-units.ts'
import type { Rule } from '../../text/rule.ts'

/** A time of day; `zone` in minutes from UTC. */
export type Clock = {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly zone: number | null
  /** Neither a.m. nor p.m. nor a 24-hour form says which half of the day: `at 5`. */
  readonly half?: 'open'
}

/** What the words name of the calendar, coarse to fine. */
export type Parts = {
  readonly century?: number
  /** First three digits: `199` for the 1990s; `9` with `short` for the nineties. */
  readonly decade?: string
  readonly year?: number
  readonly season?: string
  readonly half?: number
  /** 0 is the one that the text reports on, or the latest; −1 the one that it reports on, if it does. */
  readonly quarter?: number
  readonly month?: number
  /** Week of the ISO year, or, with a month, of the month; −1 is the last. */
  readonly week?: number
  readonly weekend?: true
  readonly weekday?: number
  /** The nth such weekday of the month; −1 is the last. */
  readonly nth?: number
  readonly day?: number
  readonly dayPart?: string
  readonly clock?: Clock
  readonly holiday?: string
}

export type Length = { readonly unit: TimeUnit /** null: some. */; readonly amount: number | null }

/** Moved from the day of publication, or from the date that the text last spoke of. */
export type Shift = {
  readonly unit: TimeUnit
  /** Negative: back. */
  readonly amount: number
  readonly from: 'publication' | 'reference'
  /** A whole named unit (`last week`) or so long away (`two weeks ago`). */
  readonly whole: boolean
}

/** `last Friday`, `next May`, `this summer`. */
export type Sense = 'last' | 'this' | 'next'

export type Time = {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly parts: Parts
  readonly shift?: Shift
  readonly sense?: Sense
  /** A value that needs no calendar: `PRESENT_REF`, `P1D` of a set. */
  readonly fixed?: string
  readonly lengths?: readonly Length[]
  /** The stretch lies before (−1) or after (1) the day of publication: `the past three months`. */
  readonly window?: -1 | 1
  /** The last part of a range: `3-5 May`, `2021-2030`. */
  readonly until?: Parts
  /** The week that the date lies in: `the week of March 6`. */
  readonly week?: true
  /** Counted from the date that the rest says: `two weeks after May 3`. Negative: before. */
  readonly offset?: Length
  readonly mod?: string
}

/** The kinds of word that an expression can begin with. */
export type Opening =
  | 'month'
  | 'weekday'
  /** A number in figures that counts: a word of time stands behind it. */
  | 'digit'
  /** One or two digits. */
  | 'day figure'
  /** Four digits. */
  | 'year figure'
  /** Figures with marks or letters in or right behind them: `12/14`, `2004-05`, `10:30`, `3rd`, `1990s`. */
  | 'figures'
  | 'number'
  | 'ordinal'
  | 'unit'
  | 'season'
  | 'day part'
  | 'holiday'
  | 'deictic'
  | 'sense'
  | 'determiner'
  | 'each'
  | 'frequency'
  | 'vague'
  | 'period'

export type DateRule = Rule<Time> & { readonly opens: readonly Opening[] }

/** A date or time so many units from the day of publication or from the date last spoken of. */
export function shifted(unit: TimeUnit, amount: number, from: Shift['from'], whole: boolean, parts: Parts = {}): Time {
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second' || parts.dayPart !== undefined || parts.clock
  return { type: clock ? 'TIME' : 'DATE', parts, shift: { unit, amount, from, whole } }
}
