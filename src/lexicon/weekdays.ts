// The days of the week in English, written out and shortened. From general knowledge; numbers as in ISO 8601.

/** Word in lower case, without its full stop → 1 (Monday) to 7 (Sunday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
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
