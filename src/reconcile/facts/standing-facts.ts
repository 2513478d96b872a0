// Standing facts: states that last longer than a story, so that articles of any story may bear each other out: how many countries a
// country has relations with, how many members an organisation has.
import { EVENT_TALLIES } from '../../lexicon/events/event-tallies.ts'
import { AGE_MEASURE } from '../../schema/index.ts'
import type { StatedClaim } from './stated-claim.ts'

/** What claims of one standing fact have in common, as a key. */
export function standingKeyOf(entity: number, measure: string): string {
  return `${entity} ${measure}`
}

/** The key of a claim that may belong to a standing fact; null where it counts what one event did, or grows with the years. */
export function standingKey({ claim, subject }: StatedClaim): string | null {
  if (subject === null || claim.flow !== 'stock') return null
  if (EVENT_TALLIES.has(claim.measure) || claim.measure === AGE_MEASURE) return null
  return standingKeyOf(subject, claim.measure)
}
