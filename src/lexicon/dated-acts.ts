// Verbs under which a date is worth comparing, and the name under which two wordings meet. Base forms, from general knowledge.

const rows: readonly [string, string][] = [
  ['start', 'begin start open launch commence inaugurate kick premiere debut'],
  ['end', 'end close finish complete conclude finalise finalize expire'],
  ['birth', 'bear'],
  ['death', 'die pass'],
  ['election', 'elect vote'],
  ['signing', 'sign'],
  ['arrest', 'arrest detain'],
  ['founding', 'found establish'],
  ['release', 'release publish issue'],
  ['arrival', 'arrive land reach'],
  ['meeting', 'meet hold convene'],
  ['entry', 'join enter'],
  ['resignation', 'resign quit'],
  ['appointment', 'appoint name'],
  ['purchase', 'buy acquire'],
  ['hearing', 'appear hear sentence'],
]

/** Base form → the act. */
export const DATED_ACTS: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([act, verbs]) => verbs.split(' ').map((verb): [string, string] => [verb, act])),
)
