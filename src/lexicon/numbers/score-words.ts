// Words near two numbers joined by a dash that tell a result of play or of a vote from a range.
import { wordSet } from '../word-list.ts'

export const SCORE_WORDS: ReadonlySet<string> = new Set(
  `beat beats beaten beating win wins won winning winner lose loses lost losing defeat defeats defeated draw draws drew drawn tie tied ties lead leads led leading
   victory loss score scores scored scoreline aggregate set sets match game games goal goals half-time halftime penalties shootout down ahead trail trailed trailing deficit
   thrash thrashed edge edged rout routed final semi-final quarter-final champion equaliser equalised record against nil`.split(
    /\s+/,
  ),
)

export const VOTE_WORDS: ReadonlySet<string> =
  wordSet(`vote votes voted voting ballot ballots senate house parliament court ruling ruled ruling decision council committee passed approved rejected majority
   lawmakers justices abstentions abstention bill confirmed acquitted lok sabha`)

/** What one team does to another. */
export const TEAM_VERBS: ReadonlySet<string> = wordSet(
  `beat beats beating defeat defeats defeated defeating thrash thrashed thrashing edge edged edging rout routed trounce trounced trouncing hammered
   outclassed outclass outlasted outscored overpowered upset stunned overcame`,
)

/** Between the score and whom it was against: `a 3-1 win over`, `a 3-1 home defeat by`. */
export const RESULT_NOUNS: ReadonlySet<string> = wordSet(
  'win victory defeat loss draw tie triumph thrashing rout success',
)

/** Who plays for a club or coaches it, and nothing else. */
export const PLAYERS: ReadonlySet<string> = wordSet(
  `striker midfielder goalkeeper winger centre-half full-back left-back right-back fly-half scrum-half hooker flanker quarterback linebacker cornerback
   shortstop pitcher catcher outfielder coach playmaker fullback halfback goaltender`,
)
