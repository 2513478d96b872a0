// extract: documents → their mentions, quotes and references. The order of the extractors is the order below.
import type { Document, Extraction } from '../schema/index.ts'
import { resolveCoreference } from './coreference/index.ts'
import { findDates } from './dates/index.ts'
import { findNames } from './names/index.ts'
import { numberMentions, resolveOverlaps } from './overlaps.ts'
import { findQuantities } from './quantities/index.ts'
import { findQuotes } from './quotes/index.ts'

/** Everything that is named, counted, dated or said in each document. One extractor goes over all documents before the next begins. */
export function extract(documents: readonly Document[]): Extraction[] {
  const names = documents.map(document => findNames(document))
  const dates = documents.map(document => findDates(document))
  const quantities = documents.map(document => findQuantities(document))
  const found = documents.map((document, n) => {
    const apart = resolveOverlaps({ names: names[n] ?? [], dates: dates[n] ?? [], quantities: quantities[n] ?? [] })
    const coreference = resolveCoreference(document, apart.names)
    const mentions = numberMentions([...coreference.names, ...apart.dates, ...apart.quantities])
    return { mentions, references: coreference.references }
  })
  return found.map(({ mentions, references }, n) => ({
    mentions,
    quotes: findQuotes(documents[n] as Document, mentions, references),
    references,
  }))
}

export { datePublication } from './dates/index.ts'
