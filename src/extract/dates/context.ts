// context: what an expression is placed by, and what placing it yields.
import type { DayNumber } from '../../text/calendar.ts'
import type { Tense } from './tense.ts'

export type Quarter = { readonly year: number; readonly quarter: number }

/** A date that was placed: its first day. */
export type Reference = {
  readonly day: DayNumber
  readonly precision: 'day' | 'month' | 'year'
}

export type Context = {
  readonly publication: DayNumber | null
  readonly tense: Tense
  /** Whether it surely is past: `the Nov. 22 shooting`. */
  readonly isOver: boolean
  /** The date the text last spoke of. */
  readonly reference: Reference | null
  /** The day the text last spoke of that is no end of a stretch: what `the same day` is. */
  readonly toldDay: DayNumber | null
  /** The quarter that the text reports on: what `a year earlier` is a year before. */
  readonly period: Quarter | null
}

/** A TIMEX3 value, and the first and last day of what it covers where they are known. */
export type Placed = { readonly value: string | null; readonly from: DayNumber | null; readonly to: DayNumber | null }
export const UNKNOWN: Placed = { value: null, from: null, to: null }
