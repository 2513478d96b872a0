// Which claims of a fact a newer one replaces: a toll that rose, a standing number of another season, a count that was revised.
import { EVENT_TALLIES, PASSING_STATES } from '../../lexicon/events/event-tallies.ts'
import type { QuantityValue } from '../../schema/index.ts'
import { dayOf } from '../period.ts'
import { announcesChange, isRevision } from './announced-change.ts'
import { compareValues } from './compare-values.ts'
import type { StatedClaim } from './stated-claim.ts'

/** Days after which a newer number of a standing fact is an update and no contradiction. */
const NEW_STATE = 30

/** The day a claim speaks for: its article's; null where that is open. */
const asOf = (stated: StatedClaim) => dayOf(stated.published)

/**
 * Whether `newer` replaces `older`: it is of a later day, and the number may have changed. A toll rises by itself; it falls only where
 * the text says that it was revised, or where it counts the missing. A standing fact changes over weeks.
 */
export function replaces(newer: StatedClaim, older: StatedClaim): boolean {
  const [to, from] = [asOf(newer), asOf(older)]
  if (to === null || from === null || to <= from) return false
  const [x, y] = [newer.claim, older.claim]
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return false
  if (PASSING_STATES.has(x.measure)) return true
  if (EVENT_TALLIES.has(x.measure)) return rises(y.value, x.value) || isRevision(newer)
  return (x.flow === 'stock' && to - from >= NEW_STATE) || isRevision(newer)
}

function rises(from: QuantityValue, to: QuantityValue): boolean {
  const [x, y] = [from.value ?? from.low, to.value ?? to.low]
  return x !== null && y !== null && y > x
}

/**
 * The first claim of each state of things: others of its day, value and measure replace the same, and are replaced by the same. Of a
 * thousand reports of one toll there are a few.
 */
export function statesOf(claims: readonly StatedClaim[]): StatedClaim[] {
  if (claims.length < 2) return [...claims]
  const states = new Map<string, StatedClaim>()
  for (const stated of claims) {
    const { measure, value, flow } = stated.claim
    const key = JSON.stringify([asOf(stated), measure, value, flow, isRevision(stated)])
    if (!states.has(key)) states.set(key, stated)
  }
  return [...states.values()]
}

/** How much a claim counts by its time: little where a newer one announces the change. */
export function freshnessOf(claims: readonly StatedClaim[]): number[] {
  // Few announce a change: thousands of claims of a lasting fact are not compared with each other.
  const announcing = claims.length < 2 ? [] : statesOf(claims.filter(announcesChange))
  const isReplaced = (older: StatedClaim) =>
    announcing.some(
      newer => replaces(newer, older) && compareValues(newer.claim.value, older.claim.value) === 'conflicts',
    )
  return claims.map(claim => (isReplaced(claim) ? REPLACED : 1))
}
const REPLACED = 0.25
