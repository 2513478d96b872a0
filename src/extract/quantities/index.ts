// quantities: numbers with their bounds, units and what they count.
import type { Document, Draft, QuantityMention } from '../../schema/index.ts'

/** The quantities of a document, in order, none overlapping another. */
export function findQuantities(_document: Document): Draft<QuantityMention>[] {
  return []
}
