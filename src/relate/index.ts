// relate: mentions and quotes → claims, each in a form that can be compared.
import type { Claim, Document, Extraction } from '../schema/index.ts'
import { findAges } from './ages.ts'
import { findCasualties } from './casualties/index.ts'
import { findChecks } from './checks/index.ts'
import { findEventPlace } from './event-place.ts'
import { findMeasures } from './measures/index.ts'
import { read } from './reading.ts'
import { findTerms } from './terms.ts'
import { findDatedActs } from './time/dated-acts.ts'
import { findEventDate } from './time/event-date.ts'

/** A claim before it is numbered: ids are given once, in the order below. */
type Unnumbered = Claim extends infer C ? (C extends Claim ? Omit<C, 'id'> : never) : never

/** What the article says: subject, measure, value, scope, time, and on whose word. */
export function relate(document: Document, extraction: Extraction): Claim[] {
  const reading = read(document, extraction)
  const casualties = findCasualties(reading)
  const event = findEventDate(reading, casualties.sentences)
  const claims: Unnumbered[] = casualties.claimsOn(event?.ofDeed ? event.day : null)
  if (event !== null) claims.push(event.claim)
  claims.push(
    ...findEventPlace(reading, event),
    ...findMeasures(reading, casualties.taken),
    ...findAges(reading),
    ...findDatedActs(reading, event?.claim.mentions[0] ?? null),
    ...findTerms(reading),
    ...findChecks(reading),
  )
  return claims.map((claim, n): Claim => Object.assign(claim, { id: `c${n + 1}` }))
}
