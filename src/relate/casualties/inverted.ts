// Sentences that open with the harm: `Killed in the fire were Ivo Brandt, 25, and a nurse`.
import type { Fate } from '../../lexicon/events/casualty-words.ts'
import { type Clause, type Draft, word } from './clause.ts'
import { make } from './draft.ts'
import { groupRight } from './groups.ts'

/** `Killed were`, `Also injured in the fire was`. */
function opensClause(clause: Clause, i: number): boolean {
  const { firstToken } = clause.sentence
  return i === firstToken || (i === firstToken + 1 && word(clause, firstToken) === 'also')
}

/** Tokens between the verb and its auxiliary: `Killed in the fire on Elm Street were`. */
const INVERSION_REACH = 9

/** What a sentence that opens with the verb at `i` tells of those behind its auxiliary; null where it opens otherwise. */
export function readInverted(clause: Clause, fate: Fate, i: number): Draft | null {
  if (!opensClause(clause, i)) return null
  for (let at = i + 1; at < i + INVERSION_REACH; at++) {
    if (word(clause, at) === ',' || clause.persons.some(({ first }) => first === at)) return null
    if (!/^(?:was|were|is|are)$/.test(word(clause, at))) continue
    const first = clause.persons.findIndex(person => person.first === at + 1)
    return first < 0 ? null : make(clause, fate, i, groupRight(clause, first))
  }
  return null
}
