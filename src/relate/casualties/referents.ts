// Referents: which of the people told so far a phrase means, by name, age, sex and part in the event, or that it means
// somebody new. What the people add up to is left to tally.ts.
import type { Fate } from '../../lexicon/events/casualty-words.ts'
import { wordSet, words } from '../../lexicon/word-list.ts'
import { ORDINALS } from './bare-numbers.ts'
import type { Statement } from './clause.ts'
import { isByName, isCleared, isHarmedBy } from './culprits.ts'
import type { Person } from './person.ts'
import { longer, sameName } from './same-name.ts'

/** Somebody, or a counted group, that the article tells of. */
export type Referent = {
  fate: Fate
  sex: Person['sex']
  age: number | null
  name: string | null
  role: Person['role']
  young: boolean
  /** Nouns that told of them: `driver`, `passenger`. */
  heads: Set<string>
  /** Where the phrases begin that mean them. */
  firsts: Set<number>
  /** The statements that tell of them. */
  statements: Statement[]
  /** They did it, to others or to themselves. */
  perpetrator: boolean
}

const RANK: Readonly<Record<Fate, number>> = { spared: 0, treated: 1, shot: 2, injured: 3, killed: 4 }

/**
 * Finds who `patient` is among the people met so far, or adds them; a worse fate replaces a milder one. `culprits` are the names of those
 * who are said to have done it, wherever the text says so.
 */
export function meet(people: Referent[], patient: Person, statement: Statement, culprits: ReadonlySet<string>): void {
  const known = find(people, patient, statement, culprits)
  // `he wonders how he survived` makes no witness a victim, `a fourth man survived` tells of a fourth who was hurt
  if (known === undefined && statement.fate === 'spared' && !patient.other) return
  if (known === undefined) {
    people.push({
      fate: statement.fate,
      sex: patient.sex,
      age: patient.age,
      name: patient.name,
      role: patient.role,
      young: patient.young,
      heads: new Set([patient.head]),
      firsts: new Set([patient.first]),
      statements: [statement],
      perpetrator: patient.role === 'suspect' || statement.self,
    })
    return
  }
  // `he` is whoever was told last
  people.splice(people.indexOf(known), 1)
  people.push(known)
  if (RANK[statement.fate] > RANK[known.fate]) known.fate = statement.fate
  known.sex ??= patient.sex
  known.age ??= patient.age
  known.name = longer(known.name, patient.name)
  known.role ??= patient.role
  known.perpetrator ||= patient.role === 'suspect' || statement.self
  known.heads.add(patient.head)
  known.firsts.add(patient.first)
  known.statements.push(statement)
}

function find(
  people: readonly Referent[],
  patient: Person,
  statement: Statement,
  culprits: ReadonlySet<string>,
): Referent | undefined {
  // of several told together only the named are told apart: `a man and a boy were hit` is a number
  const same = people.find(
    ({ firsts, statements }) =>
      firsts.has(patient.first) ||
      (patient.name === null &&
        statements.some(({ patients }) => patients.some(({ first }) => first === patient.first))),
  )
  if (same !== undefined) return same
  // `the man killed two women … Haas killed himself`
  if (statement.self) {
    const perpetrator = people.find(person => person.perpetrator && fits(person, patient))
    if (perpetrator !== undefined) return perpetrator
  }
  if (patient.name !== null) {
    const named = people.find(({ name }) => name !== null && sameName(name, patient.name ?? ''))
    if (named !== undefined) return named
  }
  // `a clerk was hurt … Haas argued with a man who shot him`: Haas, if he is one of those told
  const { antecedent } = patient
  if (antecedent !== null) {
    const meant = people.find(
      person => person.name !== null && sameName(person.name, antecedent) && fits(person, patient),
    )
    if (meant !== undefined && !isActorOf(statement, meant) && !isOnTheSideOf(statement, meant)) return meant
  }
  if (patient.age !== null) {
    const aged = people.find(person => person.age === patient.age && fits(person, patient))
    if (aged !== undefined) return aged
  }
  // `one dead, another hurt` in the title, `one man was killed and another was hurt` in the lead
  if (patient.other && statement.beside) {
    const again = people.find(
      person => fits(person, patient) && person.statements.some(known => isToldAgain(known, statement)),
    )
    if (again !== undefined) return again
  }
  // `killed a man and hurt another … a second man was hurt`: of two who are told, the second
  if (patient.place > 1 && people.length >= patient.place) {
    const placed = people.findLast(
      person =>
        fits(person, patient) &&
        (person.fate === 'killed') === (statement.fate === 'killed') &&
        person.statements.every(({ sentence }) => sentence !== statement.sentence),
    )
    if (placed !== undefined) return placed
  }
  // `a fifth was hurt … the fifth, a nurse,` are one, `another` is somebody else each time
  if (patient.other)
    return ORDINALS.includes(patient.head) ? people.find(({ heads }) => heads.has(patient.head)) : undefined
  let best: Referent | undefined
  let most = -1
  for (let n = people.length - 1; n >= 0; n--) {
    const person = people[n]
    if (person === undefined || !fits(person, patient)) continue
    // `a man was shot and a man was killed`: two indefinite phrases of one sentence are two people
    const together = person.statements.some(known => known.sentence === statement.sentence)
    const again = person.heads.has(patient.head) && isFar(person, statement)
    if (together && !patient.definite && !patient.pronoun && patient.name === null && !again) continue
    // `the wounded guard fired at the robber, killing him`
    if (patient.pronoun && (isActorOf(statement, person) || isOnTheSideOf(statement, person))) continue
    // `one person died … the suspect was taken to hospital`
    if (
      patient.role === 'suspect' &&
      statement.fate !== 'killed' &&
      person.fate === 'killed' &&
      person.role !== 'suspect'
    )
      continue
    if (isHarmedBy(person, patient) || isCleared(person, patient, culprits)) continue
    // `the suspect is dead … a clerk was shot by Haas`: he shot her
    if (person.role === 'suspect' && patient.name !== null && isByName(statement)) continue
    // `killed two and wounded a third … Haas died`: one of the two
    if (statement.fate === 'killed' && patient.name !== null && isHurtBesides(person)) continue
    // `the driver was killed … the passenger was hurt`
    if (
      PARTS.has(patient.head) &&
      !person.heads.has(patient.head) &&
      (person.fate === 'killed') !== (statement.fate === 'killed') &&
      // `a teenager was killed … his son had been shot`: who is shot may have died of it
      !(
        statement.fate === 'shot' &&
        KIN.has(patient.head) &&
        ![...person.heads].some(head => isOtherKin(head, patient.head))
      )
    )
      continue
    if (together && statement.patients.length > 1 && person.statements.includes(statement)) continue
    if (patient.pronoun) return person
    // `a bystander was hit … the teenager died`: rather the boy told before
    const young = patient.young && !person.young && (person.age === null || person.age > 19) && people.some(isYoung)
    if (young && patient.definite && !together) continue
    // `the victim died`: rather somebody told dead before than the last one told hurt, and rather one of the same noun
    const likeness =
      2 * Number((person.fate === 'killed') === (statement.fate === 'killed')) + Number(person.heads.has(patient.head))
    if (likeness > most) {
      best = person
      most = likeness
    }
  }
  return best
}

/** Told hurt, and only as one more than others. */
const isHurtBesides = ({ fate, heads }: Referent): boolean =>
  fate === 'injured' && [...heads].every(head => head === 'another' || ORDINALS.includes(head))

const isYoung = ({ young, age }: Referent): boolean => young || (age !== null && age <= 19)

/** Whether it was this person who did what the statement tells, to somebody else. */
function isActorOf({ agent, self }: Statement, { statements }: Referent): boolean {
  if (agent === null || self) return false
  return statements.some(({ patients }) => patients.some(({ first }) => first === agent.first))
}

/** `police killed him`, `Haas killed her`: him is no policeman, and she is not the gunman told before. */
function isOnTheSideOf({ agent, self }: Statement, { role }: Referent): boolean {
  if (agent === null || self) return false
  return role === (agent.role === 'officer' ? 'officer' : 'suspect')
}

/** Tokens between two statements of one sentence beyond which the second may tell the first again. */
const FAR = 8

function isFar({ statements }: Referent, { anchor }: Statement): boolean {
  return statements.every(known => Math.abs(known.anchor - anchor) > FAR)
}

/** Both tell one person hurt beside people killed, in two sentences or far apart. */
function isToldAgain(known: Statement, statement: Statement): boolean {
  const apart = known.sentence !== statement.sentence || Math.abs(known.anchor - statement.anchor) > FAR
  return known.beside && known.patients.length === 1 && apart
}

const KIN = wordSet('brother sister wife husband girlfriend boyfriend mother father son daughter')
/** Kin that one person may be to two others: `his father was killed … a woman said her husband had been shot`. */
const SAME_KIN: readonly ReadonlySet<string>[] = [
  new Set(['father', 'husband', 'boyfriend']),
  new Set(['mother', 'wife', 'girlfriend']),
  new Set(['son', 'brother']),
  new Set(['daughter', 'sister']),
]

/** Whether the part `a` keeps its owner from being the kin `b`. */
const isOtherKin = (a: string, b: string): boolean =>
  PARTS.has(a) && a !== b && !SAME_KIN.some(kin => kin.has(a) && kin.has(b))

/** Nouns that tell one person of an event from another. */
const PARTS = new Set([
  ...KIN,
  ...words(
    'driver passenger clerk cashier employee officer owner homeowner guard neighbor neighbour pedestrian deputy trooper resident bystander',
  ),
])

/** `the gunman killed himself … Haas's wife, Mia Haas, died`: she is none of them. */
export const sexOf = ({ sex, heads }: Referent): Referent['sex'] => (heads.has('gunman') ? 'm' : sex)

/** Whether nothing told of the two keeps them apart. */
function fits(person: Referent, patient: Person): boolean {
  const sex = sexOf(person)
  if (sex !== null && patient.sex !== null && sex !== patient.sex) return false
  if (person.age !== null && patient.age !== null && person.age !== patient.age) return false
  if (person.name !== null && patient.name !== null && !sameName(person.name, patient.name)) return false
  if (patient.role === 'officer' && person.role !== 'officer' && person.role !== null) return false
  if ((patient.role === 'suspect') !== (person.role === 'suspect') && patient.role !== null && person.role !== null)
    return false
  return !(patient.young && person.age !== null && person.age > 19)
}
