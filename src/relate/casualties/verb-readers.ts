// How verbs of harm take their patients: `was killed`, `killing two`, `died`, `survived`. States are left to state-reader.ts, nouns to
// noun-readers.ts.
import {
  ANIMALS,
  BE_AND_GET,
  HITTING_WORDS,
  NEGATIONS,
  REFLEXIVES,
  SINGULAR_AUXILIARIES,
} from '../../lexicon/events/casualty-clause-words.ts'
import { CASUALTY_WORDS, type Fate } from '../../lexicon/events/casualty-words.ts'
import { ACTIVE_ONLY, carried, hasHospital } from './care.ts'
import { actorOf, type Clause, type Draft, isByOwnHand, isUnreal, leftOf, objectOf, subjectOf, word } from './clause.ts'
import { make } from './draft.ts'
import { groupLeft, groupRight, isHalfKnown } from './groups.ts'
import { readInverted } from './inverted.ts'
import { isNaturalDeath } from './natural-death.ts'
import { readNoun } from './noun-readers.ts'
import type { Person } from './person.ts'

/** `two people were shot`, `killed two women`, `three people injured in the crash`. */
export function readTransitive(clause: Clause, i: number, given: Fate): Draft | null {
  const fate = fateAt(clause, i, given)
  const lower = word(clause, i)
  const next = word(clause, i + 1)
  // `killed off in the first scene` is what a plot does, `killed off Elm Street` is where
  const written = next === 'off' && !/^(?:DET|PROPN|NUM)$/.test(clause.tokens[i + 2]?.pos ?? '')
  if (written || (fate === 'treated' && !hasHospital(clause, i))) return null
  if (!isWordOfHit(clause, i)) return null
  if ((lower === 'shot' || lower === 'shooting') && (isMissed(clause, i, fate) || NO_SHOT.test(next))) return null
  // `a shooting suspect`
  if (lower.endsWith('ing') && /^(?:suspect|victim|survivor)s?$/.test(next)) return null
  if (next === 'of') return readNoun(clause, i, /^(?:fatal|deadly)$/.test(word(clause, i - 1)) ? 'killed' : fate)
  if (isUnreal(clause, i) || isOfAnimal(clause, i)) return null
  const left = auxiliaryOf(clause, i)
  const before = word(clause, left)
  const previous = clause.made.at(-1)
  const turned = readInverted(clause, fate, i)
  if (turned !== null) return turned
  const object = BE_AND_GET.has(before) ? -1 : objectOf(clause, i)
  if (object >= 0) return fate === 'treated' ? carried(clause, i, object) : active(clause, fate, i, object)
  if (ACTIVE_ONLY.has(lower)) return null
  // `eight children were injured or killed` tells neither number
  if (before === 'or' && previous !== undefined && left - 1 === previous.anchor) {
    clause.made.pop()
    return null
  }
  // `they are killing for sport` tells of those who kill
  if (lower.endsWith('ing') && BE_AND_GET.has(before) && !/^(?:being|getting)$/.test(before)) return null
  // `shot and killed`, `shot, killed`
  if ((before === 'and' || before === ',') && previous !== undefined && fate !== 'treated')
    if (leftOf(clause, left) === previous.anchor || left - 1 === previous.anchor) {
      // `two children were hurt and killed` tells neither number; who was shot and killed is dead
      if (fate === 'killed' && previous.fate === 'injured' && previous.patients.some(({ plural }) => plural)) {
        clause.made.pop()
        return null
      }
      if (fate === 'killed' || previous.fate === 'shot') previous.fate = fate === 'shot' ? previous.fate : fate
      previous.anchor = i
      return null
    }
  if (BE_AND_GET.has(before) && !(before === "'s" && clause.tokens[left]?.pos === 'PART')) {
    const subject = subjectOf(clause, left)
    if (subject < 0 || isHalfKnown(clause, subject, left)) return null
    const group = [...groupLeft(clause, subject, !SINGULAR_AUXILIARIES.has(before)), ...companions(clause, i)]
    return make(clause, fate, i, besideThoseShot(clause, lower, group), { agent: agentBehind(clause, i) })
  }
  if (lower.endsWith('ing') || (lower.endsWith('s') && lower !== 'wounds')) return null
  // `three people injured in`, `a man shot near`, `found a man shot`
  const edge = before === 'found' ? left : left + 1
  const reduced = clause.persons.findIndex(({ end, core }) => end === edge || core === edge || end === i)
  const patient = clause.persons[reduced]
  if (patient === undefined || (patient.pronoun && !patient.part && patient.head !== 'both')) return null
  if (fate === 'shot' && patient.role === 'officer' && patient.plural) return null
  // `one of the five people killed was a nurse`
  if (patient.part && patient.whole !== null) {
    const whole = { ...patient, part: false, count: patient.whole, counted: true, plural: true }
    return make(clause, fate === 'injured' && isDeathAfter(clause, i) ? 'shot' : fate, i, [whole])
  }
  return make(clause, fate, i, besideThoseShot(clause, lower, groupLeft(clause, reduced, true)))
}

/** `a guard shot and killed a large dog`: nobody was shot. */
function isOfAnimal(clause: Clause, i: number): boolean {
  let at = i + 1
  if (word(clause, at) === 'and' && CASUALTY_WORDS.has(word(clause, at + 1))) at += 2
  if (clause.tokens[at]?.pos === 'ADP') return false
  while (at <= i + LONGEST_ANIMAL && !ANIMALS.has(word(clause, at)) && isBeforeAnimal(clause, at)) at++
  // `shot a dog handler`
  return ANIMALS.has(word(clause, at)) && clause.tokens[at + 1]?.pos !== 'NOUN'
}

/** `the big`, `the neighbour's`. */
function isBeforeAnimal({ tokens }: Clause, at: number): boolean {
  if (/^(?:DET|ADJ|NUM|PRON|PART|PUNCT)$/.test(tokens[at]?.pos ?? '')) return true
  return /^(?:'s|’s|')$/.test(tokens[at + 1]?.text ?? '') || /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
}

/** Tokens of `and killed the big brown`. */
const LONGEST_ANIMAL = 6

/** The token left of the verb group of harm at `i`; `were found shot to death` is one group. */
function auxiliaryOf(clause: Clause, i: number): number {
  const left = leftOf(clause, i)
  const over = word(clause, left) === 'found' ? leftOf(clause, left) : left
  return BE_AND_GET.has(word(clause, over)) ? over : left
}

/** `five were shot and a woman was pistol-whipped`: hurt in another way, another than those. */
function besideThoseShot(clause: Clause, lower: string, group: readonly Person[]): readonly Person[] {
  const other = APART_FROM_SHOTS.test(lower) && clause.made.some(({ fate }) => fate === 'shot')
  return other ? group.map(person => ({ ...person, other: true })) : group
}

const APART_FROM_SHOTS = /^(?:stabbed|whipped|bludgeoned|mauled|trampled|scalded)$/

/** `one of five people hurt has died`: the dead are among the hurt. */
function isDeathAfter(clause: Clause, i: number): boolean {
  for (let at = i + 1; at < clause.sentence.endToken; at++)
    if (/^(?:died|dies|dead|succumbed)$/.test(word(clause, at))) return true
  return false
}

/** `was shot along with three others`: whom the words after the verb at `i` add to its patients. */
function companions(clause: Clause, i: number): Person[] {
  if (!/^(?:along|together)$/.test(word(clause, i + 1)) || word(clause, i + 2) !== 'with') return []
  const first = clause.persons.findIndex(person => person.first === i + 3)
  return first < 0 ? [] : groupRight(clause, first)
}

/** `was shot in her car by Haas`: who did it, where the words behind the passive verb at `i` name them. */
function agentBehind(clause: Clause, i: number): Person | null {
  for (let at = i + 1; at < i + AGENT_REACH; at++) {
    const lower = word(clause, at)
    if (lower === 'by') return clause.persons.find(({ first, name }) => first === at + 1 && name !== null) ?? null
    if (/^[.,;]?$/.test(lower) || /^(?:and|but|when|after|who)$/.test(lower)) return null
  }
  return null
}

const AGENT_REACH = 9

/** `killed two women`, `shot his son and then himself`: what an agent did, to others or to himself. */
function active(clause: Clause, fate: Fate, i: number, object: number): Draft | null {
  const agent = actorOf(clause, i)
  const group = groupRight(clause, object)
  const shooter = agent?.role === 'officer' ? shooterBefore(clause) : null
  const [him] = group
  // `Haas killed three before officers shot him`
  if (shooter !== null && group.length === 1 && him !== undefined && /^(?:him|her)$/.test(him.head))
    return make(clause, fate, i, [shooter], { passive: false, agent })
  const patients = group.flatMap(person => (REFLEXIVES.has(person.head) ? (agent === null ? [] : [agent]) : [person]))
  const self = patients.length === 1 && REFLEXIVES.has(group[0]?.head ?? '')
  return make(clause, fate, i, patients, { self, passive: false, agent })
}

/** Who harmed others, as the sentence has told so far. */
function shooterBefore({ made }: Clause): Person | null {
  const known = made.findLast(({ agent, passive, self }) => agent !== null && !passive && !self)?.agent
  return known === undefined || known === null || known.role === 'officer' || known.plural ? null : known
}

/** `fatally shot`, `shot and killed`, `shot dead`: what stands beside the word makes it deadly. */
function fateAt(clause: Clause, i: number, fate: Fate): Fate {
  for (let at = i - 1; at >= i - 2; at--)
    if (word(clause, at) === 'fatally' || word(clause, at) === 'mortally') return 'killed'
  return word(clause, i + 1) === 'fatally' || word(clause, i + 1) === 'dead' ? 'killed' : fate
}

/** `all four were hit`, `eleven people were struck and`; in `a man said his car was hit` the nearest phrase is no patient. */
function isPlainPassive(clause: Clause, i: number): boolean {
  const left = leftOf(clause, i)
  if (!BE_AND_GET.has(word(clause, left)) || !/^(?:[.,;—–]|--|and|but|)$/.test(word(clause, i + 1))) return false
  const beside = /^(?:who|,)$/.test(word(clause, left - 1)) ? left - 1 : left
  return clause.persons.some(({ core, end }) => core === beside || end === beside || end === left)
}

/** `shot at the officers`, `was shot at`; `was shot at a party` and `fatally shot at a party` say where. */
function isMissed(clause: Clause, i: number, fate: Fate): boolean {
  if (word(clause, i + 1) !== 'at' || fate === 'killed') return false
  if (!BE_AND_GET.has(word(clause, leftOf(clause, i)))) return true
  return (
    !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(clause.tokens[i + 2]?.pos ?? '') ||
    /^(?:multiple|several)$/.test(word(clause, i + 2))
  )
}

function isWordOfHit(clause: Clause, i: number): boolean {
  const lower = word(clause, i)
  if (!/^(?:hit|hits|struck|striking|strikes|hitting)$/.test(lower)) return true
  if (isPlainPassive(clause, i)) return true
  for (let at = i + 1; at < i + 12; at++) if (HITTING_WORDS.has(word(clause, at))) return true
  return lower === 'striking' || lower === 'hitting' ? isBehindShots(clause, i) : false
}

/** `opened fire outside a club, striking five people`, `fired into a crowd, hitting two men`. */
function isBehindShots(clause: Clause, i: number): boolean {
  if (word(clause, i - 1) !== ',' || clause.tokens[i + 1]?.pos !== 'NUM') return false
  for (let at = i - 1; at > i - SHOTS_REACH && at >= clause.sentence.firstToken; at--)
    if (SHOTS.test(word(clause, at))) return word(clause, at) !== 'fire' || /^open/.test(word(clause, at - 1))
  return false
}

const SHOTS_REACH = 20
const SHOTS = /^(?:fire|fired|firing|gunfire|shots|shooting|gunman|gunmen)$/

/** `a man and his son died`. */
export function readIntransitive(clause: Clause, i: number, fate: Fate): Draft | null {
  if (fate === 'spared') return readSurvival(clause, i)
  if (isUnreal(clause, i)) return null
  if (word(clause, i) === 'passed' && word(clause, i + 1) !== 'away') return null
  if (word(clause, i) === 'die' && /^(?:to|we|you|i|me|us)$/.test(word(clause, i - 1))) return null
  const subject = subjectOf(clause, i)
  if (subject < 0) return null
  const group = groupLeft(clause, subject, true)
  return isNaturalDeath(clause, i, group) ? null : make(clause, fate, i, group, { self: isByOwnHand(clause, i) })
}

/** `survived`, `is expected to survive`; who `did not survive` died of it. */
function readSurvival(clause: Clause, i: number): Draft | null {
  if (word(clause, i + 1) === 'by') return null
  const subject = subjectOf(clause, i)
  if (subject < 0) return null
  const denied = NEGATIONS.has(word(clause, i - 1))
  if (denied && !/^(?:did|does)$/.test(word(clause, i - 2))) return null
  const group = groupLeft(clause, subject, true)
  // `two men suffered gunshot wounds but are expected to survive`: hurt, not killed
  if (!denied)
    for (const known of clause.made)
      if (known.fate === 'shot' && isSameGroup(known.patients, group)) known.fate = 'injured'
  return make(clause, denied ? 'killed' : 'spared', i, group)
}

/** `shot up`, `shot straight to the top`, `a shooting range`. */
const NO_SHOT = /^(?:up|straight|ahead|past|forward|upwards|range)$/

const isSameGroup = (a: readonly Person[], b: readonly Person[]): boolean =>
  a.length === b.length && a.every(({ first }, n) => first === b[n]?.first)
