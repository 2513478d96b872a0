// Words beside a number that make it a part of a greater one, and plural nouns of events, under which a number adds up several of them.
// From general knowledge of disaster and crime reporting.
import { wordSet } from '../word-list.ts'

/** `two others`, `another three`, `three more`: somebody has been counted before. */
export const PART_WORDS = wordSet('other others another additional more further including among remaining extra')

/** `12 wounded in weekend shootings`, `four killed in separate incidents`: a total over several events. */
export const EVENTS = wordSet(
  `shootings stabbings killings murders homicides slayings attacks incidents crashes accidents collisions robberies blazes
   explosions blasts bombings clashes disasters outbreaks separate weekend weekends`,
)

/** `spanned several scenes`, `at three separate locations`: one event in several places, of which a lower number may count one. */
export const SEVERAL_PLACES = wordSet('scenes locations places sites')

/** `eight children in 17 months`, `in less than 30 hours`, `this year`: a total over a time in which more than one event has room. */
export const LONG_TIMES = wordSet('hours weeks months month year years decade decades annually')

/** `died hours later`, `two years after`, `three months old`: such a time lies between events, and holds none. */
export const BETWEEN_TIMES = wordSet('later after before afterwards ago old earlier prior')

/** `in the early hours`: a time of day. */
export const DAY_HOURS = wordSet('early late wee small morning night overnight evening daytime daylight business')

/** Of an hour between two days, which one report gives to the first and another to the second. */
export const NIGHT_WORDS = wordSet(
  'night nights overnight midnight evening late early dawn hours predawn a.m am p.m pm',
)

/** `initially said five were hurt`: the text itself calls the number an early one. */
export const EARLY_WORDS = wordSet('initial initially originally preliminary')

/** `two were critically wounded`: whoever was hurt less is not counted. */
export const GRAVE_WORDS = wordSet('critically critical seriously serious severely gravely')

const causes: readonly [string, string][] = [
  ['shooting', 'shooting shootings shot gunfire gunman gunmen gunshot gunshots gunned bullet bullets'],
  ['crash', 'crash crashes crashed collision collided derailed derailment'],
  // `opened fire` burns nothing
  ['fire', 'blaze flames arson'],
  ['blade', 'stabbing stabbed stabbings knife machete'],
  ['water', 'flood floods flooding capsized drowned drowning tsunami'],
  ['quake', 'earthquake quake tremor'],
  ['blast', 'explosion blast bomb bombing exploded detonated'],
]

/** Word → what brought the harm: a crash and a shooting are two events. */
export const CAUSES: ReadonlyMap<string, string> = new Map(
  causes.flatMap(([cause, words]) => words.split(' ').map(word => [word, cause] as const)),
)

/** One person beside the victims, whom some reports count and some do not. */
export const ATTACKERS = wordSet(
  'himself herself gunman gunwoman gunmen shooter shooters suspect attacker attackers bomber bombers assailant',
)

/** Words that count people whoever they are: `nine people` and `nine dead` count alike, `nine civilians` and `nine men` do not. */
export const ANYBODY = wordSet('people persons victims others dead killed injured wounded hurt shot casualties')
