// Deaths that nobody and nothing outside brought about: `has died aged 93`, `died of cancer`. They are no casualties of an event.
// Where several die of one thing, it is an epidemic, and they are counted.
import { NATURAL_CAUSES } from '../../lexicon/events/casualty-clause-words.ts'
import { CASUALTY_WORDS } from '../../lexicon/events/casualty-words.ts'
import { type Clause, word } from './clause.ts'
import type { Person } from './person.ts'

/** Tokens behind the verb in which the cause is told: `died on Monday after a long illness`. */
const REACH = 9

/**
 * Whether the death that the verb at `i` tells of is a natural one, in a sentence that tells of no other harm.
 *
 * `The actor died of cancer`, died //=> true
 */
export function isNaturalDeath(clause: Clause, i: number, group: readonly Person[]): boolean {
  if (group.length !== 1 || group[0]?.plural) return false
  if (!tellsCause(clause, i)) return false
  const { firstToken, endToken } = clause.sentence
  for (let at = firstToken; at < endToken; at++) {
    const told = CASUALTY_WORDS.get(word(clause, at)) ?? []
    if (at !== i && told.some(({ form, fate }) => (form === 'transitive' && fate !== 'treated') || form === 'wound'))
      return false
  }
  return true
}

function tellsCause(clause: Clause, i: number): boolean {
  if (word(clause, i + 1) === 'aged') return true
  for (let at = i + 1; at < i + REACH; at++) {
    const lower = word(clause, at)
    if (NATURAL_CAUSES.has(lower) || (lower === 'age' && word(clause, at - 1) === 'the')) return true
    if (/^[.;,]?$/.test(lower)) return false
  }
  return false
}
