// Measures that count what one event did, so that the story is their subject: they rise while the news comes in, and may be revised.
// From general knowledge of disaster and crime reporting.

/** Canonical measures of claims. */
export const EVENT_TALLIES: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'rescued',
  'evacuated',
  'displaced',
  'homeless',
  'hospitalised',
  'infected',
  'trapped',
  'detained',
  'event',
])

/** Those of them that fall as well while the news comes in: who is missing is found. */
export const PASSING_STATES: ReadonlySet<string> = new Set(['missing', 'trapped', 'hospitalised'])
