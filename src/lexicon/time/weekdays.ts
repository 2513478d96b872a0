// The days of the week in English, written out and shortened. From general knowledge; numbers as in ISO 8601.

/** Monday to Sunday, in lower case. */
export const WEEKDAY_NAMES: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** Word in lower case, without its full stop → 1 (Monday) to 7 (Sunday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((name, n): [string, number] => [name, n + 1]),
  ['mon', 1],
  ['tues', 2],
  ['tue', 2],
  ['weds', 3],
  ['wed', 3],
  ['thurs', 4],
  ['thur', 4],
  ['thu', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
])
