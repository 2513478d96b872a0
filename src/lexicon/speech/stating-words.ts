// On whose word a thing is told: readers of quotes take for cues many words whose subject vouches for nothing that follows. From
// general knowledge of English.
import { wordSet } from '../word-list.ts'

/** Lead in what somebody sees, does or brings about: `Halden saw sales rise`, `that means 40 jobs`. Base forms. */
export const UNSTATING_VERBS: ReadonlySet<string> = wordSet(`
  see mean hear post vote respond threaten evade regard learn realise realize prove involve require welcome thank greet mock
  ensure guarantee challenge restate charge
`)

/** Whose object, or whose phrase with a preposition, their subject tells: `announced 40 job cuts`, `warned of a 4 percent fall`. Base forms. */
export const OBJECT_STATING_VERBS: ReadonlySet<string> = wordSet(`
  admit advocate allege announce anticipate argue ask assert assume believe boast brag call cite complain concede conclude
  confess confirm consider contend declare demand disclose estimate envisage expect forecast foresee hint imply indicate insist itemise itemize mention mull note
  outline plead pledge point predict press project promise propose push put quote recall reckon recommend recount reiterate
  report request reveal seek show signal speak state stipulate suggest talk testify underline unveil urge want warn weigh
`)

/** Of which the same is true before a gerund: `denied paying $4 million`. Base forms. */
export const GERUND_STATING_VERBS: ReadonlySet<string> = wordSet('deny describe dispute remember')

/** Nouns of which the same is true: `its forecast of 4 percent`, in both numbers. */
export const OBJECT_STATING_NOUNS: ReadonlySet<string> = wordSet(`
  claim claims promise promises pledge pledges proposal proposals plan plans call calls demand demands warning warnings request
  requests statement statements allegation allegations accusation accusations push appeal
`)

/** Under `not` they tell what is so: `did not mention that 40 jobs would go`. Base forms. */
export const FACTIVE_VERBS: ReadonlySet<string> = wordSet(`
  acknowledge admit disclose forget inform know mention notice notify realise realize recall recognise recognize regret remember
  reveal see tell understand
`)
