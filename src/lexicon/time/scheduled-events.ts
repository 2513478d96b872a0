// What has its day beforehand, and the verbs that tell of it in the present tense. From general knowledge of English.
import { words } from '../word-list.ts'
import { HELD_EVENTS } from './dated-acts.ts'

/** Singular nouns: `Saturday's clash` may be still to come where `Saturday's defeat` is over. */
export const SCHEDULED_EVENTS: ReadonlySet<string> = new Set([
  ...HELD_EVENTS,
  ...words(`
    budget clash derby deadline encounter event fight bout fixture friendly international leg marathon meet opener open opening
    play-off playoff premiere prix qualifier quarter-final regatta replay round runoff semi showdown test tie trip visit oscar
    grammy bafta awards gala rehearsal concert gig screening strike walkout briefing
  `),
])

/** `The side play Leeds on Saturday`, `the fair opens on Friday`: a present tense with a day behind it is a timetable. */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
  words(`
    air airs begin begins close closes compete competes contest contests convene convenes decide decides end ends expire expires
    flies head heads host hosts kick kicks launches meet meets miss misses open opens play plays publishes releases
    reopen reopens resume resumes return returns runs start starts travel travels unveils visit visits vote votes
  `),
)
/** The same, where `is` or `are` stands before: `are meeting on Thursday`, `is released on Friday`. */
export const TIMETABLE_PARTICIPLES: ReadonlySet<string> = new Set(
  words(`
    closing competing discussing flying heading holding hosting launching meeting opening playing returning starting
    staging travelling traveling visiting
    broadcast debated held launched opened played published released screened staged unveiled
  `),
)
