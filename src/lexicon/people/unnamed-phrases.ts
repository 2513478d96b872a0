// What is written with capitals although it names nobody. From general knowledge. Lower case.

/** Offices and forms of address that end in no title word. */
export const OFFICE_PHRASES: ReadonlySet<string> = new Set([
  'first lady',
  'head of state',
  'heads of state',
  'his majesty',
  'her majesty',
  'his highness',
  'her highness',
  'his excellency',
  'her excellency',
])

/** Sorts of body that releases write with a capital once the name was given: `the Company`. Not those that also are names: `the Assembly`. */
export const SORTS_OF_BODY: ReadonlySet<string> = new Set([
  'company',
  'corporation',
  'firm',
  'college',
  'city',
  'town',
  'kingdom',
  'government',
])

/** What laws, treaties and other documents are called: `Water Pollution Act`. */
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set([
  'act',
  'bill',
  'code',
  'constitution',
  'declaration',
  'index',
  'law',
  'laws',
  'ordinance',
  'protocol',
  'regulations',
  'treaty',
])
