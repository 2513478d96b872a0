// How care is told: `taken to hospital`, `sent two people to hospital`, `one critical`. What it is told of is hurt, unless it is told dead.
import { BE_AND_GET, HOSPITAL_WORDS, UNHARMED_WORDS } from '../../lexicon/events/casualty-clause-words.ts'
import { isClosed } from '../reading.ts'
import { isCritical } from './bare-numbers.ts'
import { type Clause, type Draft, leftOf, word } from './clause.ts'
import { make } from './draft.ts'
import { groupLeft, groupRight } from './groups.ts'

/** Whether the word at `i` is told with a hospital; `unharmed and taken to hospital as a precaution` tells no harm. */
export function hasHospital(clause: Clause, i: number): boolean {
  for (let at = i - 12; at < i + 12; at++) if (UNHARMED_WORDS.has(word(clause, at))) return false
  if (/^hospitali[sz]ed$/.test(word(clause, i))) return true
  for (let at = i + 1; at < i + 12; at++) if (HOSPITAL_WORDS.has(word(clause, at))) return true
  if (word(clause, i) !== 'treated') return false
  return /^(?:for|at)$/.test(word(clause, i + 1)) || word(clause, i + 2) === 'released'
}

/** `the crash sent two people to hospital`, `medics took him to a clinic`: who carried them did them no harm. */
export function carried(clause: Clause, i: number, object: number): Draft | null {
  const group = groupRight(clause, object)
  return make(clause, 'treated', i, group, { passive: false })
}

/** No participles: they carry whoever stands behind them. */
export const ACTIVE_ONLY = new Set(['took', 'takes', 'taking', 'sends', 'sending', 'flew', 'drove'])

/** `two dead, one critical`, `Boy critical after fall`: told so of people only by a number, or in a headline. */
export function readCritical(clause: Clause, i: number): Draft | null {
  const { tokens, reading, sentence } = clause
  if (!isCritical(tokens, i) || /^(?:of|to|for|[-–])$/.test(word(clause, i + 1))) return null
  const left = leftOf(clause, i)
  const at = BE_AND_GET.has(word(clause, left)) ? left : left + 1
  const near = clause.persons.findIndex(({ end, core }) => end === at || core === at || end === i)
  const patient = clause.persons[near]
  if (patient === undefined) return null
  const headline = sentence.zone === 'title' || !isClosed(reading.document.text, sentence)
  return (patient.counted && patient.head === '') || headline
    ? make(clause, 'treated', i, groupLeft(clause, near, true))
    : null
}
