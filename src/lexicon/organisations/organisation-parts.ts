// Words that, added to a name, make the name of a part or a body of it, which the bare name does not mean: the `House Rules Committee` is
// not the House, the `Dorne Police` are not Dorne, a broadcaster is none of its channels. General knowledge. Lower case.
import { words } from '../word-list.ts'

export const ORGANISATION_PARTS: ReadonlySet<string> = new Set(
  words(`
  committee committees subcommittee subcommittees panel caucus commission
  republican republicans democrat democrats gop mp mps peers lawmakers senators delegates speaker
  police sheriff sheriffs sheriff's sheriff’s deputies fire prosecutor prosecutors prosecutor's attorney attorney's
  council councils court courts school schools
  agent agents officer officers officials
  one two three four five radio cup retail store stores force forces
  press counsel counsel's counsel’s directorate division judiciary members youth
  `),
)

/** Bodies whose own name stands in those of many others, `White House Counsel`; what is `of` something tells which one it is. */
export const CHAMBERS: ReadonlySet<string> = new Set([
  'house',
  'senate',
  'congress',
  'parliament',
  'pentagon',
  'white house',
  'state department',
  'supreme court',
])

/** Nouns of bodies that have branches, named after where they are: the `Dorne Reform Party` is not the whole party. */
export const WITH_BRANCHES: ReadonlySet<string> = new Set(['party', 'church', 'league', 'congress'])
