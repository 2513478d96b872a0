// The units in which English counts time, with their TIMEX3 letters. From general knowledge.

/** A unit: `T` marks the clock's, as in `PT3H`. Decades and centuries count as ten and a hundred years. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year'

/** Word in lower case → unit and how many of it. */
export const TIME_UNITS: ReadonlyMap<string, readonly [TimeUnit, number]> = new Map([
  ['second', ['second', 1]],
  ['sec', ['second', 1]],
  ['minute', ['minute', 1]],
  ['min', ['minute', 1]],
  ['hour', ['hour', 1]],
  ['hr', ['hour', 1]],
  ['day', ['day', 1]],
  ['night', ['day', 1]],
  ['week', ['week', 1]],
  ['wk', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['weekend', ['weekend', 1]],
  ['month', ['month', 1]],
  ['mo', ['month', 1]],
  ['quarter', ['quarter', 1]],
  ['qtr', ['quarter', 1]],
  ['year', ['year', 1]],
  ['yr', ['year', 1]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
  ['centuries', ['year', 100]],
  ['millennium', ['year', 1000]],
  ['millennia', ['year', 1000]],
])

/** Unit → its designator in an ISO 8601 duration (`Q` and `WE` as TIMEX3 adds them). */
export const UNIT_LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
}
