// Other forms of a party's name: its members in the plural, and what newspapers make of it. From general knowledge. Lower case.

/** Form → the one that is compared: the Tories are the party of a Tory. */
export const PARTY_FORMS: ReadonlyMap<string, string> = new Map([
  ['tories', 'tory'],
  ['tory party', 'tory'],
  ['lib dems', 'liberal democrat'],
  ['lib dem', 'liberal democrat'],
  ['lib dem party', 'liberal democrat'],
  ['liberal democrats', 'liberal democrat'],
  ['liberal democrat party', 'liberal democrat'],
  ['conservatives', 'conservative'],
  ['democrats', 'democrat'],
  ['republicans', 'republican'],
])
