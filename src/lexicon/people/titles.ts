// Words of office, rank and trade that make a role: the last word of a title, and words that only stand inside one.
// From general knowledge of how news writes about people.
import { words } from '../word-list.ts'
import type { Gender } from './honorifics.ts'

const CUT_SHORT = 'gen sen rep gov col lt capt sgt maj cmdr adm supt insp det'

/** Ranks and offices that are written cut short, with a full stop, before a person's name. */
export const RANKS_CUT_SHORT: ReadonlySet<string> = new Set(words(`${CUT_SHORT} cpl`))

/** A title can end in these: `Deputy Prime Minister`, `fire chief`, `CPV Secretary General`. Lower case, singular. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  words(`
  president premier minister chancellor governor mayor mayoress senator congressman congresswoman representative
  delegate deputy councillor councilor councilman councilwoman alderman lawmaker legislator parliamentarian mp mep
  secretary secretary-general general speaker whip leader chief chairman chairwoman chairperson chair head director
  director-general executive ceo cfo cto coo founder co-founder owner co-owner manager boss president-elect
  officer official spokesman spokeswoman spokesperson spokesmen ambassador envoy consul diplomat commissioner
  inspector superintendent detective constable sergeant corporal captain major colonel lieutenant commander admiral
  brigadier marshal marshall sheriff trooper private commodore commandant warlord
  king queen prince princess duke duchess emperor empress sultan emir crown-prince pharaoh
  pope cardinal archbishop bishop priest father pastor reverend rabbi imam ayatollah mufti mullah patriarch dean monk nun
  judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel advocate coroner registrar ombudsman
  professor lecturer teacher principal headteacher researcher scientist economist historian analyst strategist expert
  physicist chemist biologist astronomer engineer architect geologist seismologist epidemiologist psychologist
  doctor surgeon nurse physician paramedic midwife
  author writer novelist poet journalist reporter editor columnist broadcaster presenter correspondent blogger publisher
  photographer director producer actor actress singer musician composer conductor guitarist drummer rapper dj comedian
  artist painter sculptor designer model dancer filmmaker
  coach manager captain striker midfielder defender goalkeeper winger forward batsman bowler pitcher quarterback
  goalie skipper referee umpire driver rider jockey swimmer sprinter golfer boxer cyclist champion
  activist campaigner organizer organiser dissident opponent rebel militant guerrilla fighter suspect gunman attacker
  farmer fisherman shopkeeper businessman businesswoman entrepreneur investor banker trader broker developer
  student graduate pensioner resident neighbour neighbor witness survivor victim volunteer worker
  candidate nominee incumbent frontrunner challenger contender
  adviser advisor aide assistant consultant negotiator mediator coordinator co-ordinator treasurer comptroller
  auditor chairman-elect member pilot astronaut cosmonaut conservationist environmentalist philanthropist billionaire
  tycoon magnate chef critic curator librarian archivist translator interpreter
  vice-president vice-chairman vice-chancellor commander-in-chief editor-in-chief attorney-general governor-general
  undersecretary under-secretary undersecretary-general chef-de-mission premier-designate minister-designate
  chieftain pres ${CUT_SHORT}
`),
)

/** Kinship: it says who somebody is to another person, and is no role. */
export const KINSHIP: ReadonlySet<string> = new Set(
  words(`wife husband widow widower son daughter brother sister mother father grandfather grandmother uncle aunt cousin
    nephew niece fiancee fiancé girlfriend boyfriend stepson stepdaughter`),
)

/** Heads that are common words too: they make a role only in capitals or beside another title word. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  words(`general private forward model major father head chair partner member
  trader driver worker student resident witness victim owner speaker dean marshal don duke king queen prince`),
)

/** Words that may stand before a head inside a title, in lower case: `former harbour director`, `acting police chief`. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
  former ex- ex then acting interim caretaker outgoing incoming deputy vice assistant associate senior junior chief first
  second lead prime foreign finance financial operating technical technology legal medical scientific interior home defence defense health education justice trade energy agriculture
  environment transport labour labor culture economy treasury cabinet state federal national provincial regional local
  district county city town village police fire army navy air force military security intelligence government opposition
  party parliamentary presidential executive managing general permanent non-executive independent honorary
  veteran star fellow company team club union church hospital school university bank market research press media
  election campaign human rights emeritus crown lord attorney district major lieutenant brigadier staff special
  founding joint co- central committee council board group world olympic national-team
  political economic constitutional international environmental social cultural industrial commercial civil royal
  prosecuting presiding commanding supervising
  artistic creative religious affairs development work pensions industry employment skills housing rural
`),
)

/** Make of an office another one: `shadow Chancellor`. */
export const OFFICE_CHANGERS: ReadonlySet<string> = new Set(words('shadow mock titular would-be'))

/** `former minister`, `president-elect`: how a role relates to the present. */
export const PAST_ROLE_WORDS: ReadonlySet<string> = new Set(words('former ex ex- one-time onetime late then'))

/** Roles that say whether a woman or a man holds them. */
export const GENDERED_TITLES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(`chairwoman spokeswoman congresswoman councilwoman businesswoman actress queen princess duchess empress
    nun mother wife widow daughter sister aunt niece grandmother girlfriend mayoress midwife`).map(
    (word): [string, Gender] => [word, 'female'],
  ),
  ...words(`chairman spokesman congressman councilman businessman actor king prince duke emperor sultan emir pope cardinal
    archbishop monk father husband widower son brother uncle nephew grandfather boyfriend fisherman batsman gunman
    imam ayatollah`).map((word): [string, Gender] => [word, 'male']),
])
