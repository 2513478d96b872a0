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
