// relate: mentions and quotes → claims, each in a form that can be compared.
import type { Claim, Document, Extraction } from '../schema/index.ts'
import { findCasualties } from './casualties/index.ts'
import { read } from './reading.ts'

/** What the article says: subject, measure, value, scope, time, and on whose word. */
export function relate(document: Document, extraction: Extraction): Claim[] {
  const reading = read(document, extraction)
  return findCasualties(reading).map((claim, n) => ({ ...claim, id: `c${n + 1}` }))
}
