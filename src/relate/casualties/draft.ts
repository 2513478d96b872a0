// A statement made of a word of harm and its patients, unless what stands before them unsays it.
import { SAME_PEOPLE_WORDS, UNSAYING_WORDS } from '../../lexicon/casualty-clause-words.ts'
import type { Fate } from '../../lexicon/casualty-words.ts'
import { type Clause, type Draft, hasRelative, word } from './clause.ts'
import type { Person } from './person.ts'

/** The statement that `patients` came to `fate` by the word at `anchor`; null without patients, or where it is unsaid. */
export function make(
  clause: Clause,
  fate: Fate,
  anchor: number,
  patients: readonly Person[],
  more: Partial<Draft> = {},
): Draft | null {
  const [one] = patients
  if (one === undefined || (!one.none && isUnsaid(clause, one.first))) return null
  return {
    fate,
    patients: besides(clause, anchor, patients),
    anchor,
    sentence: clause.sentence,
    self: false,
    agent: null,
    beside: isBeside(clause, anchor),
    passive: true,
    ...more,
  }
}

/** `a woman was also shot`: somebody besides those already told, if no word points back to them. */
function besides(clause: Clause, anchor: number, patients: readonly Person[]): readonly Person[] {
  if (word(clause, anchor - 1) !== 'also' && word(clause, anchor - 2) !== 'also')
    return patients.map(person => (isOtherThanActor(clause, person) ? { ...person, other: false, place: 0 } : person))
  return patients.map(person =>
    person.definite || person.pronoun || person.name !== null || hasRelative(clause, person)
      ? person
      : { ...person, other: true },
  )
}

/** `a boy was arrested in the killing of another teen`, `two robbers fled and a third was shot`: others than those to whom nothing happened. */
function isOtherThanActor(clause: Clause, person: Person): boolean {
  if (!person.other) return false
  if (person.place > 2) return isOtherThanUnharmed(clause, person)
  if (word(clause, person.first) !== 'another') return false
  const before = clause.persons.findLast(
    ({ end, count, role }) => end <= person.first && count === 1 && role !== 'officer',
  )
  if (before === undefined || before.pronoun) return false
  return !clause.made.some(({ patients }) => patients.some(({ first }) => first === before.first))
}

function isOtherThanUnharmed(clause: Clause, { place, first }: Person): boolean {
  const before = clause.persons.findLast(({ end, counted, count }) => end <= first && counted && count === place - 1)
  return (
    before !== undefined && !clause.made.some(({ patients }) => patients.some(known => known.first === before.first))
  )
}

/** Whether the statement at `anchor` is joined by `and` to one of people killed, and no word makes them the same people. */
function isBeside(clause: Clause, anchor: number): boolean {
  const killed = clause.made.findLast(({ fate }) => fate === 'killed')
  if (killed === undefined) return false
  let joined = false
  for (let i = killed.anchor + 1; i < anchor; i++) {
    const lower = word(clause, i)
    if (SAME_PEOPLE_WORDS.has(lower)) return false
    if (lower === 'and' || lower === 'while' || lower === ',') joined = true
  }
  return joined
}

const DENIES = new Set(['deny', 'denies', 'denied', 'denying'])

/** `it is possible a person was shot`, `neither driver was hurt`, `denied that 12 people had died`: what stands before the people unsays it. */
function isUnsaid(clause: Clause, first: number): boolean {
  if (DENIES.has(word(clause, word(clause, first - 1) === 'that' ? first - 2 : first - 1))) return true
  for (let i = first - 1; i >= Math.max(clause.sentence.firstToken, first - 4); i--) {
    if (UNSAYING_WORDS.has(word(clause, i))) return true
    if (/^[,.;]$/.test(word(clause, i))) return false
  }
  return UNSAYING_WORDS.has(word(clause, first)) && word(clause, first) !== 'no'
}
