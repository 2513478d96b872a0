// A statement made of a word of harm and its patients, unless what stands before them unsays it.
import { SAME_PEOPLE_WORDS, UNSAYING_WORDS } from '../../lexicon/events/casualty-clause-words.ts'
import type { Fate } from '../../lexicon/events/casualty-words.ts'
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
    patients: known(clause, anchor, besides(clause, anchor, patients), more.agent ?? null),
    anchor,
    sentence: clause.sentence,
    self: false,
    agent: null,
    beside: isBeside(clause, anchor),
    passive: true,
    ...more,
  }
}

/** What the sentence tells besides of whom it means: the name before a pronoun, and that of a phrase that is told with its name. */
function known(clause: Clause, anchor: number, patients: readonly Person[], agent: Person | null): readonly Person[] {
  const [one] = patients
  if (one === undefined || patients.length > 1 || one.plural || one.count !== 1 || one.name !== null) return patients
  if (one.pronoun) {
    const antecedent = nameBefore(clause, one.first, agent)
    return antecedent === null ? patients : [{ ...one, antecedent }]
  }
  const named = one.definite ? (subjectOfBe(clause, one) ?? identifiedAs(clause, anchor)) : null
  return named === null ? patients : [{ ...one, name: named }]
}

/** `Haas met a man who shot him`, `Haas's sister said that he died`: the nearest name, if it is not that of who harmed them. */
function nameBefore({ reading, sentence }: Clause, pronoun: number, agent: Person | null): string | null {
  for (let i = pronoun - 1; i >= sentence.firstToken; i--) {
    const mention = reading.placed.get(i)?.mention
    if (mention?.kind !== 'person') continue
    return agent !== null && i >= agent.first && i < agent.end ? null : mention.text
  }
  return null
}

/** `Haas was the man killed`. */
function subjectOfBe(clause: Clause, { first }: Person): string | null {
  if (!/^(?:was|is)$/.test(word(clause, first - 1))) return null
  return clause.persons.find(({ end, name }) => end === first - 1 && name !== null)?.name ?? null
}

/** `the man killed was identified on Tuesday as Ivo Haas`. */
function identifiedAs(clause: Clause, anchor: number): string | null {
  const verb = anchor + 2
  if (!/^(?:was|is)$/.test(word(clause, verb - 1)) || !/^(?:identified|named)$/.test(word(clause, verb))) return null
  for (let i = verb + 1; i < verb + IDENTIFIED_REACH; i++) {
    if (word(clause, i) !== 'as') continue
    return clause.persons.find(({ first }) => first === i + 1)?.name ?? null
  }
  return null
}

const IDENTIFIED_REACH = 8

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
  // `Haas killed four clerks and wounded another`: other than those
  if (
    clause.made.some(({ patients }) => patients.some(({ first, end }) => first > before.first && end <= person.first))
  )
    return false
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
