// quotes: what somebody said, by which cue, and who.
import type { Document, Mention, Quote, Reference } from '../../schema/index.ts'

/** The quotes of a document, in order; an indirect quote may hold direct ones. */
export function findQuotes(
  _document: Document,
  _mentions: readonly Mention[],
  _references: readonly Reference[],
): Quote[] {
  return []
}
