// A sentence read for harm: its people, and what stands around one of its words: subject, object, agent, and whether the verb is
// real. Which phrases form one group is left to groups.ts, what a word of harm makes of them to the readers.
import {
  ANIMALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  SINGULAR_AUXILIARIES,
  SPEECH_VERBS,
  UNREAL_WORDS,
} from '../../lexicon/events/casualty-clause-words.ts'
import { CASUALTY_WORDS, type Fate } from '../../lexicon/events/casualty-words.ts'
import { ATTACHING_PREPOSITIONS } from '../../lexicon/people/person-phrase-words.ts'
import type { Sentence, Token } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import type { Person } from './person.ts'

export type Statement = {
  readonly fate: Fate
  readonly patients: readonly Person[]
  /** The word that says it. */
  readonly anchor: number
  readonly sentence: Sentence
  /** Done by the patient: `shot himself`. */
  readonly self: boolean
  /** Who did it, where the sentence says so. */
  readonly agent: Person | null
  /** Told beside people killed in the same sentence: `a woman was killed and two men were shot`. */
  readonly beside: boolean
}

/** A sentence with its person phrases in order, and what is read of it so far. */
export type Clause = {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly persons: readonly Person[]
  readonly made: Draft[]
}

/** A statement while its sentence is read: a later word may change it. `passive`: the patients are the subject. */
export type Draft = { -readonly [K in keyof Statement]: Statement[K] } & { passive: boolean }

/** Tokens between a subject and its verb; over more, the nearest phrase is no longer a good guess. */
const FARTHEST = 30

/** The lower-case token at `i`; empty outside the sentence. */
export const word = (clause: Clause, i: number): string =>
  i < clause.sentence.firstToken || i >= clause.sentence.endToken ? '' : (clause.tokens[i]?.lower ?? '')

/** The nearest token left of `i` that is no adverb, nor joined to it by a hyphen: `was pistol-whipped`. */
export function leftOf(clause: Clause, i: number): number {
  let at = word(clause, i - 1) === '-' ? i - 3 : i - 1
  while (
    at >= clause.sentence.firstToken &&
    (clause.tokens[at]?.pos === 'ADV' || /^(?:also|both|all|each|critically|fatally|seriously)$/.test(word(clause, at)))
  )
    at--
  return at
}

/** Whether the verb at `i` tells of something that did not happen: `could have been killed`, `to kill`. */
export function isUnreal(clause: Clause, i: number): boolean {
  for (let at = i - 1; at >= i - 5 && at >= clause.sentence.firstToken; at--) {
    const lower = word(clause, at)
    if (UNREAL_WORDS.has(lower) || NEGATIONS.has(lower)) return true
    if (lower === 'to' && clause.tokens[at + 1] !== undefined && at >= i - 2 && word(clause, i - 1) !== 'been')
      return true
    if (clause.tokens[at]?.pos !== 'AUX' && clause.tokens[at]?.pos !== 'ADV' && clause.tokens[at]?.pos !== 'PART')
      return false
  }
  return false
}

/** Nouns of several people that take a singular verb too: `a couple was hurt`. */
const COLLECTIVE = new Set(['couple', 'family'])

/** The person phrase that is the subject of what stands at `i`: its index in `clause.persons`, -1 where none is near. */
export function subjectOf(clause: Clause, i: number): number {
  const singular = SINGULAR_AUXILIARIES.has(word(clause, i))
  const end = beforeAside(clause, i)
  // `told police that a dog was hit`
  if (ANIMALS.has(word(clause, leftOf(clause, end)))) return -1
  for (let n = clause.persons.length - 1; n >= 0; n--) {
    const person = clause.persons[n]
    if (person === undefined || person.end > end) continue
    if (i - person.end > FARTHEST) return -1
    // `the man who shot four, including a boy, was killed`
    if (singular && person.plural && person.counted && !COLLECTIVE.has(person.head)) continue
    // `the family of a boy who was shot`: `who` is the boy
    const relative = isRelativeOf(clause, person, i)
    if (person.under !== null && ATTACHING_PREPOSITIONS.has(person.under) && !relative) continue
    if (OBJECT_PRONOUNS.has(person.head)) continue
    // `the man who shot four people was killed`
    const object = clause.made.some(({ passive, patients }) => !passive && patients.includes(person))
    if (object && !/^(?:who|,)$/.test(word(clause, person.end))) continue
    if (person.head === '' && isOfAnimals(clause, person)) return -1
    if (speaksAt(clause, person.end, i) && person.end !== i) continue
    if (person.role === 'officer' && person.plural && !person.counted && clause.tokens[person.end]?.pos === 'VERB')
      continue
    return n
  }
  return -1
}

/** `police found that a man was shot`; who `found the gun and shot himself` tells nothing. */
function speaksAt(clause: Clause, at: number, verb: number): boolean {
  if (!SPEECH_VERBS.has(word(clause, at))) return false
  const acts = word(clause, at) === 'found' && word(clause, leftOf(clause, verb)) === 'and'
  return !acts || clause.persons.some(({ first }) => first === at + 1)
}

/** `killed 91 foxes, but only four were hurt`: a bare number counts what was named last, and that is no person. */
function isOfAnimals(clause: Clause, { first }: Person): boolean {
  for (let at = first - 1; at >= first - FARTHEST && at >= clause.sentence.firstToken; at--) {
    if (ANIMALS.has(word(clause, at))) return true
    if (clause.persons.some(({ core, head }) => core === at + 1 && head !== '')) return false
  }
  return false
}

/** `Four men — one aged 29, two others 37 — were hurt`: where what stands between dashes begins, if it ends just before `i`. */
function beforeAside(clause: Clause, i: number): number {
  if (!isDash(clause, i - 1)) return i
  let at = i - 2
  while (at > clause.sentence.firstToken && !isDash(clause, at)) at--
  return at > clause.sentence.firstToken ? at : i
}

const isDash = (clause: Clause, i: number): boolean => /^(?:—|–|--)$/.test(word(clause, i))

/** `a boy who`, `a boy, who`. */
export function hasRelative(clause: Clause, { end }: Person): boolean {
  return word(clause, end) === 'who' || (word(clause, end) === ',' && word(clause, end + 1) === 'who')
}

/** `a boy who was shot`; over a comma the verb is no longer that of `who`: `some of the 40 people who came, were hurt`. */
function isRelativeOf(clause: Clause, person: Person, i: number): boolean {
  if (!hasRelative(clause, person)) return false
  for (let at = person.end + 2; at < i; at++) if (word(clause, at) === ',') return false
  return true
}

/** The phrase that the verb at `i` takes as its object: `killed two`, `shot and killed his wife`; -1 where none stands. */
export function objectOf(clause: Clause, i: number): number {
  // `gunned down two men`
  let at = word(clause, i + 1) === 'down' ? i + 2 : i + 1
  // `stabbed to death two men`
  if (word(clause, at) === 'to' && word(clause, at + 1) === 'death') at += 2
  if (word(clause, at) === 'and' || word(clause, at) === '&') {
    while (word(clause, at + 1).endsWith('ly')) at++
    if (!CASUALTY_WORDS.has(word(clause, at + 1))) return -1
    at += 2
  }
  const object = clause.persons.findIndex(person => person.first === at)
  const person = clause.persons[object]
  // `the wound he received`
  if (person === undefined || /^(?:he|she|they)$/.test(person.head)) return -1
  // `3 killed 5 injured`
  if (person.head === '' && CASUALTY_WORDS.has(word(clause, person.core))) return -1
  return object
}

/** Tokens behind a death in which its cause is told: `died of what seems to be a self-inflicted wound`. */
const CAUSE_REACH = 10

/** `died of a self-inflicted wound`, `died by suicide`: whether who died at `i` did it. */
export function isByOwnHand(clause: Clause, i: number): boolean {
  if (!/^(?:of|from|by)$/.test(word(clause, i + 1))) return false
  for (let at = i + 2; at < i + CAUSE_REACH; at++) {
    const lower = word(clause, at)
    if (lower === 'inflicted' || lower === 'self-inflicted')
      return word(clause, at - (lower === 'inflicted' ? 2 : 0)).startsWith('self')
    if (lower === 'suicide' || /^[.,;]?$/.test(lower)) return lower === 'suicide'
  }
  return false
}

/** Before a phrase and its verb these open a clause: `before police shot him`. */
const OPENS_CLAUSE = new Set(['before', 'after', 'as'])

/** `denied shooting his brother and said the boy was at play and shot himself`: who is the subject of a later clause. */
function subjectSince(clause: Clause, from: number, i: number): Person | null {
  return (
    clause.persons.findLast(
      ({ first, core, count, under }) =>
        first > from && core < i && count === 1 && under === null && clause.tokens[core]?.pos === 'AUX',
    ) ?? null
  )
}

/** Who acts at `i`: the agent of an earlier verb of the sentence, or its subject. */
export function actorOf(clause: Clause, i: number): Person | null {
  const verb = leftOf(clause, i) + 1
  const own = clause.persons.find(
    ({ core, end, under }) => (under === null || OPENS_CLAUSE.has(under)) && (core === verb || end === verb),
  )
  // `wounds officer then kills himself`
  const isObject = clause.made.some(
    ({ passive, patients }) => !passive && patients.some(({ first }) => first === own?.first),
  )
  if (own !== undefined && !isObject) return own
  const made = clause.made.findLast(({ agent }) => agent !== null)
  const earlier = made?.agent ?? null
  if (earlier !== null) return subjectSince(clause, made?.anchor ?? i, i) ?? earlier
  return clause.persons[subjectOf(clause, i)] ?? null
}
