// Measures of which a reported event has one figure, whoever or whatever a sentence makes its subject: `Turnout was 61 percent`,
// `Voters gave a turnout of …`, `The ferry carried 212 passengers`, `There were 212 passengers aboard the vessel`. General knowledge.

/** Canonical measures of claims; the story is their subject, as it is of tallies, but they do not rise with the news. */
export const EVENT_FIGURES: ReadonlySet<string> = new Set([
  'turnout',
  'magnitude',
  'visitors',
  'attendance',
  'signatories',
  'ratifications',
  'passenger',
  'damage',
])

/**
 * Measures of which an event may have more figures than one, as of several plants; where each of two outlets gives one number only, it is
 * the event's: `320 jobs will be lost at the Halden plant`, `the closure means the end of 350 jobs`. Canonical measures of claims.
 */
export const SOLE_FIGURES: ReadonlySet<string> = new Set(['jobs cut', 'jobs created', 'tickets sold', 'recalled'])
