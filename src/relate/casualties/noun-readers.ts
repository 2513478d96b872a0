// How nouns of harm take their patients: `the death of a boy`, `suffered injuries`, `lost her life`, `the toll rose to 15`.
// Verbs are left to verb-readers.ts.
import {
  BE_AND_GET,
  BODY_MODIFIERS,
  FINDING_VERBS,
  SUFFERING_WORDS,
  TOLL_LINKS,
} from '../../lexicon/events/casualty-clause-words.ts'
import { CASUALTY_WORDS, type Fate } from '../../lexicon/events/casualty-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { isOneOfTwo } from '../either-fate.ts'
import { actorOf, type Clause, type Draft, isUnreal, subjectOf, word } from './clause.ts'
import { type Count, readCount } from './counts.ts'
import { make } from './draft.ts'
import { groupLeft, groupRight } from './groups.ts'
import { counted, type Person, pronounOf } from './person.ts'
import { readPerson } from './persons.ts'

/** `the death of a boy`, `the boy’s death`, `her killing`, `two deaths`, `three bodies were found`. */
export function readNoun(clause: Clause, i: number, fate: Fate): Draft | null {
  const before = word(clause, i - 1)
  // `an old woman's body`, `the two bodies that advise the ministry`: the dead are found
  if (/^bod(?:y|ies)$/.test(word(clause, i)) && word(clause, i + 1) !== 'of' && !isFound(clause, i)) return null
  if (before === 'attempted' || before === 'to') {
    const previous = clause.made.at(-1)
    // `shot to death`
    if (before === 'to' && previous !== undefined && previous.anchor >= i - 3) previous.fate = 'killed'
    return null
  }
  if (word(clause, i + 1) === 'of') {
    const patient = clause.persons.findIndex(person => person.first === i + 2)
    if (patient < 0) return null
    return make(
      clause,
      fate === 'shot' && isChargedAsKilling(clause, i) ? 'killed' : fate,
      i,
      groupRight(clause, patient),
    )
  }
  // `Haas's murder trial`: it may be he who is tried
  if (OF_COURTS.has(word(clause, i + 1))) return null
  if (before === 'his' || before === 'her') {
    const person = readPerson(clause.reading, i - 1, i)
    const pronoun = person ?? { ...pronounOf(before), first: i - 1, end: i, core: i }
    return make(clause, fate, i, [pronoun])
  }
  const mark = ownerEnd(clause, i)
  if (/^(?:'s|’s|'|’)$/.test(word(clause, mark))) {
    const owner = personBefore(clause, mark)
    return owner === null || owner.role === 'officer' ? null : make(clause, fate, i, [owner])
  }
  if (
    word(clause, i) === 'body' &&
    BE_AND_GET.has(word(clause, i + 1)) &&
    /^(?:found|discovered|recovered|pulled)$/.test(word(clause, i + 2))
  )
    return make(clause, fate, i, [{ ...pronounOf('he'), head: 'body', sex: null, first: i, end: i + 1, core: i + 1 }])
  if (!/^(?:deaths|killings|murders|slayings|homicides|bodies|fatalities)$/.test(word(clause, i))) return null
  for (let at = Math.max(clause.sentence.firstToken, i - 3); at < i; at++) {
    const count = readCount(clause.reading.document, at, i)
    // `168 public bodies` are no dead
    const near = count !== null && (count.end === i || BODY_MODIFIERS.has(word(clause, i - 1)))
    if (count !== null && near && count.end >= i - 1) return make(clause, fate, i, [counted(count, at)])
  }
  return null
}

/** The token before a death that marks whose it is: `the boy's death`, `the boy's accidental shooting death`, `the girl's May 2 slaying`. */
function ownerEnd(clause: Clause, i: number): number {
  let at = i - 1
  while (at > i - MOST_MODIFIERS && (DEATH_MODIFIERS.test(word(clause, at)) || isOfDate(clause, at))) at--
  return at
}

const MOST_MODIFIERS = 4
const DEATH_MODIFIERS =
  /^(?:shooting|stabbing|accidental|apparent|fatal|brutal|tragic|drive-by|gunshot|beating|drowning)$/

const isOfDate = ({ reading }: Clause, at: number): boolean => reading.covering.get(at)?.mention.kind === 'date'

/** `charged with murder in the shooting of a clerk`: the clerk is dead. */
function isChargedAsKilling(clause: Clause, i: number): boolean {
  for (let at = i - 1; at > i - CHARGE_REACH; at--) {
    if (!KILLINGS.test(word(clause, at))) continue
    return !/^(?:attempted|to|commit)$/.test(word(clause, at - 1)) && /^(?:in|for)$/.test(word(clause, at + 1))
  }
  return false
}

const CHARGE_REACH = 8
const KILLINGS = /^(?:murder|manslaughter|homicide)$/

const OF_COURTS = wordSet('trial trials charge charges conviction convictions plea defence defense retrial appeal')

function isFound(clause: Clause, i: number): boolean {
  for (let at = i - 6; at <= i + 4; at++) if (FINDING_VERBS.has(word(clause, at))) return true
  return false
}

/** The person phrase that ends just before token `i`: the owner in `the boy's death`. */
function personBefore(clause: Clause, i: number): Person | null {
  for (let at = Math.max(clause.sentence.firstToken, i - 8); at < i; at++) {
    const person = readPerson(clause.reading, at, i)
    if (person !== null && person.core === i) return person
  }
  return null
}

/** `suffered injuries`, `with a gunshot wound`, `there were no injuries`, `led to the injury of 12 clerks`. */
export function readWound(clause: Clause, i: number, given: Fate): Draft | null {
  // `held on an assault with injury charge`
  if (OF_COURTS.has(word(clause, i + 1))) return null
  if (given === 'injured' && word(clause, i + 1) === 'of') {
    const patient = clause.persons.findIndex(({ first, counted, plural }) => first === i + 2 && counted && plural)
    if (patient >= 0) return make(clause, given, i, groupRight(clause, patient))
  }
  const from = Math.max(clause.sentence.firstToken, i - 10)
  let fate: Fate = given
  let self = false
  for (let at = i - 1; at >= from; at--) {
    const lower = word(clause, at)
    if (lower === 'inflicted') self = true
    // `charged with assault inflicting serious injury`
    if (lower === 'inflicting' || lower === 'inflict') return null
    if (lower === 'gunshot' || lower === 'bullet') fate = word(clause, at - 1) === 'fatal' ? 'killed' : 'shot'
    if (lower === 'no') {
      if (word(clause, i) !== 'injuries') return null
      const zero = {
        ...pronounOf('none'),
        first: at,
        end: i + 1,
        core: i + 1,
        count: 0,
        none: true,
        head: 'injuries',
      }
      return make(clause, 'injured', i, [zero])
    }
    if (!SUFFERING_WORDS.has(lower)) continue
    if (isUnreal(clause, at)) return null
    if (lower === 'with' || lower === 'from' || lower.endsWith('ing')) {
      const near = clause.persons.findIndex(person => person.end === at || person.core === at)
      if (near >= 0) return make(clause, fate, i, groupLeft(clause, near, false), { self })
    }
    const subject = subjectOf(clause, at)
    return subject < 0 ? null : make(clause, fate, i, groupLeft(clause, subject, lower !== 'has'), { self })
  }
  return null
}

/** `lost her life`, `claimed the lives of two men`, `cost two lives`, `took his own life`, `four lives were lost`. */
export function readLife(clause: Clause, i: number, fate: Fate): Draft | null {
  if (BE_AND_GET.has(word(clause, i + 1)) && /^(?:lost|claimed|taken)$/.test(word(clause, i + 2)))
    for (let at = Math.max(clause.sentence.firstToken, i - 3); at < i; at++) {
      const count = readCount(clause.reading.document, at, i)
      if (count?.end === i) return make(clause, fate, i, [counted(count, at)])
    }
  for (let at = i - 1; at >= i - 5 && at >= clause.sentence.firstToken; at--) {
    const lower = word(clause, at)
    // `lost three years of his life`
    if (lower === 'of') return null
    if (/^(?:lost|lose|loses|losing)$/.test(lower)) {
      const subject = isUnreal(clause, at) ? -1 : subjectOf(clause, at)
      return subject < 0 ? null : make(clause, fate, i, groupLeft(clause, subject, true))
    }
    if (/^(?:claimed|took|claiming|taking|claims|takes|cost|costs|costing)$/.test(lower)) {
      if (word(clause, i - 1) === 'own') {
        const actor = actorOf(clause, at)
        return actor === null ? null : make(clause, fate, i, [actor], { self: true })
      }
      const of = clause.persons.findIndex(person => person.first === i + 2 && word(clause, i + 1) === 'of')
      if (of >= 0) return make(clause, fate, i, groupRight(clause, of))
      const count = readCount(clause.reading.document, at + 1, i)
      if (count !== null && count.end === i) return make(clause, fate, i, [counted(count, at + 1)])
    }
  }
  return null
}

/** `committed suicide`, `turned the gun on himself`. */
export function readSuicide(clause: Clause, i: number, fate: Fate): Draft | null {
  const turned =
    word(clause, i - 1) === 'on' &&
    /^(?:gun|weapon|rifle|handgun|pistol|shotgun|revolver|firearm)$/.test(word(clause, i - 2))
  const committed = /^(?:committed|commit|commits)$/.test(word(clause, i - 1)) && word(clause, i) === 'suicide'
  if ((!turned && !committed) || isUnreal(clause, i - 1)) return null
  const actor = actorOf(clause, i - 1)
  return actor === null ? null : make(clause, fate, i, [actor], { self: true })
}

/** `the death toll rose to 15`, `the number of injured stands at nine`. */
export function readToll(clause: Clause, i: number, given: Fate): Draft | null {
  let fate = given
  if (word(clause, i) === 'number') {
    if (word(clause, i + 1) !== 'of') return null
    const at = [i + 2, i + 3, i + 4].find(near => CASUALTY_WORDS.has(word(clause, near))) ?? i
    const [harm] = CASUALTY_WORDS.get(word(clause, at)) ?? []
    // `the number of dead or missing`
    if (harm === undefined || at === i || isOneOfTwo(clause.tokens, at)) return null
    fate = harm.fate
  } else if (/^(?:injury|injured)$/.test(word(clause, i - 1))) fate = 'injured'
  let found: { count: Count; at: number } | null = null
  for (let at = i + 1; at < Math.min(clause.sentence.endToken, i + 26); at++) {
    if (!TOLL_LINKS.has(word(clause, at))) continue
    const count = readCount(clause.reading.document, at + 1, clause.sentence.endToken)
    if (count !== null && (found === null || word(clause, at) === 'to')) found = { count, at: at + 1 }
  }
  return found === null ? null : make(clause, fate, i, [counted(found.count, found.at)])
}
