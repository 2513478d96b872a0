// The breath that a number is told in: of `40 were rescued and nine are missing` the words up to where the other number begins a clause.
import type { Reading } from '../reading.ts'
import { hasVerb } from '../syntax/has-verb.ts'
import type { Setting } from './setting.ts'
import { hasOwnVerb } from './verb-over.ts'

/** The tokens of the clause of a number that are of no other number's clause. */
export function breathOf(reading: Reading, { first, end, from, to, quantity }: Setting): { from: number; to: number } {
  const joint = jointBefore(reading, first, end, quantity.unitKind === 'count', from)
  return { from: joint === -1 ? from : joint + 1, to: nextJoint(reading, end, to) }
}

/**
 * The conjunction behind which the number of the tokens from `first` to `end` opens a clause of its own, not before `from`; -1 where none
 * does. `two men and two women were` joins no clauses.
 */
function jointBefore(reading: Reading, first: number, end: number, counted: boolean, from: number): number {
  const { tokens } = reading
  let at = first - 1
  while (at > from && /^(?:DET|ADV|ADJ)$/.test(tokens[at]?.pos ?? '')) at--
  if (tokens[at]?.pos !== 'CCONJ' || !hasVerb(tokens, from, at)) return -1
  return hasOwnVerb(reading, from, first, end, counted) ? at : -1
}

/** Where the next number opens another clause, before `limit`. */
function nextJoint(reading: Reading, from: number, limit: number): number {
  for (const { first, end, mention } of reading.quantityAt.within(from, limit)) {
    const counted = mention.kind === 'quantity' && mention.unitKind === 'count'
    const joint = jointBefore(reading, first, end, counted, from)
    if (joint !== -1) return joint
  }
  return limit
}
