// Verbs under which a date is worth comparing, and the name under which two wordings meet. Base forms, from general knowledge.
import { wordSet } from '../word-list.ts'

const rows: readonly [string, string][] = [
  ['start', 'begin start open launch commence inaugurate kick premiere debut'],
  ['end', 'end close shut finish complete conclude finalise finalize expire'],
  ['birth', 'bear'],
  ['death', 'die pass'],
  ['election', 'elect vote'],
  ['signing', 'sign'],
  ['arrest', 'arrest detain'],
  ['founding', 'found establish'],
  ['building', 'build construct erect'],
  ['release', 'release publish issue'],
  ['arrival', 'arrive land reach'],
  ['meeting', 'meet convene'],
  ['day', 'hold'],
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

/** Base form and particle → the act: `set up in 1923`. */
export const PHRASAL_DATED_ACTS: ReadonlyMap<string, string> = new Map([
  ['set up', 'founding'],
  ['close down', 'end'],
  ['shut down', 'end'],
  ['wind up', 'end'],
])

/** Before `for` and a date: what is `planned for 15 December` has its day. */
export const PLANNED_FOR: ReadonlySet<string> = wordSet('planned scheduled slated set due expected billed fixed')
/** Before `on` and a date; `was expected on 1 May to cut rates` plans nothing for that day. */
export const PLANNED_ON: ReadonlySet<string> = wordSet('planned scheduled due')

/** What is held on a day; a post, a prisoner or a view is held otherwise. */
export const HELD_EVENTS: ReadonlySet<string> =
  wordSet(`election by-election referendum vote ballot poll primary caucus runoff run-off summit meeting conference congress convention
  forum seminar talk negotiation session sitting debate hearing trial inquest ceremony inauguration funeral burial memorial
  service vigil wedding rally march parade protest demonstration strike match game final semi-final qualifier race cup games olympics tournament
  championship contest competition concert festival fair exhibition gala auction sale party reception dinner tour examination
  exam exercise drill launch`)
