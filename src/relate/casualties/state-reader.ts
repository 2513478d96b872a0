// How states of harm are told of people: `found dead`, `in critical condition`, `in the hospital`, `one fatally`.
import {
  BE_AND_GET,
  CONDITION_WORDS,
  OUTCOME_VERBS,
  RECOVERY_VERBS,
  SINGULAR_AUXILIARIES,
} from '../../lexicon/events/casualty-clause-words.ts'
import { CASUALTY_WORDS, type Fate } from '../../lexicon/events/casualty-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { readCritical } from './care.ts'
import { type Clause, type Draft, isByOwnHand, isUnreal, leftOf, subjectOf, word } from './clause.ts'
import { make } from './draft.ts'
import { groupLeft } from './groups.ts'

/** `she is dead wrong`: what `dead` only strengthens. */
const DEADLY_SURE = wordSet('wrong right set certain sure serious tired easy slow straight keen against last')

/** `was pronounced dead`, `is in critical condition`, `remained in the hospital`. */
export function readState(clause: Clause, i: number, fate: Fate): Draft | null {
  if (word(clause, i) === 'hospital') {
    const left = word(clause, i - 1) === 'the' ? i - 3 : i - 2
    if (
      word(clause, left + 1) !== 'in' ||
      !(BE_AND_GET.has(word(clause, left)) || RECOVERY_VERBS.has(word(clause, left)))
    )
      return null
    const subject = subjectOf(clause, left)
    return subject < 0
      ? null
      : make(clause, fate, i, groupLeft(clause, subject, !SINGULAR_AUXILIARIES.has(word(clause, left))))
  }
  if (word(clause, i) === 'critical') return readCritical(clause, i)
  if (fate === 'treated') {
    if (!CONDITION_WORDS.has(word(clause, i - 1))) return null
    let at = i - 1
    while (at > i - 5 && word(clause, at) !== 'in') at--
    if (word(clause, at) !== 'in') return null
    const near = clause.persons.findIndex(person => person.end === at || person.core === at)
    const subject = near >= 0 ? near : subjectOf(clause, at)
    return subject < 0
      ? null
      : make(clause, fate, i, groupLeft(clause, subject, !SINGULAR_AUXILIARIES.has(word(clause, at - 1))))
  }
  if (isUnreal(clause, i) || (word(clause, i) === 'dead' && DEADLY_SURE.has(word(clause, i + 1)))) return null
  // `four people shot, one fatally`; in `fatally shot` the verb tells it
  if (word(clause, i) === 'fatally') {
    const one = clause.persons.find(person => person.core === i && person.counted)
    return one === undefined || CASUALTY_WORDS.has(word(clause, i + 1)) ? null : make(clause, fate, i, [one])
  }
  const left = leftOf(clause, i)
  const previous = clause.made.at(-1)
  if (previous !== undefined && left === previous.anchor && previous.fate === 'shot') {
    previous.fate = 'killed'
    return null
  }
  const near = clause.persons.findIndex(person => person.end === left + 1 || person.core === left + 1)
  if (near >= 0) {
    const patient = clause.persons[near]
    return patient?.pronoun && !/^(?:him|her|them)$/.test(patient.head)
      ? null
      : make(clause, fate, i, groupLeft(clause, near, true))
  }
  const before = word(clause, left)
  if (!BE_AND_GET.has(before) && !OUTCOME_VERBS.has(before)) return null
  const auxiliary = OUTCOME_VERBS.has(before) ? leftOf(clause, left) : left
  // `he was rushed to hospital and pronounced dead`
  if (/^(?:pronounced|declared)$/.test(before) && /^(?:and|but|then)$/.test(word(clause, auxiliary)))
    return previous?.passive ? make(clause, fate, i, previous.patients) : null
  // `the man who shot two was found dead`: the auxiliary tells how many
  const subject = subjectOf(clause, BE_AND_GET.has(word(clause, auxiliary)) ? auxiliary : left)
  if (subject < 0) return null
  // `officers found dead a man` is rare: without a form of be, what was found stands before `dead`
  if (OUTCOME_VERBS.has(before) && !BE_AND_GET.has(word(clause, auxiliary)) && before !== 'found') return null
  const group = groupLeft(clause, subject, !SINGULAR_AUXILIARIES.has(word(clause, auxiliary)))
  return make(clause, fate, i, group, { self: isByOwnHand(clause, i) })
}
