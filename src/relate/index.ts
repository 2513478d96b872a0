// relate: mentions and quotes → claims, each in a form that can be compared.
import type { Claim, Document, Extraction } from '../schema/index.ts'

/** What the article says: subject, measure, value, scope, time, and on whose word. */
export function relate(_document: Document, _extraction: Extraction): Claim[] {
  return []
}
