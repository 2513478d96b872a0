// extract: a document → its mentions, quotes and references. The order of the extractors is the order below.
import type { Document, Extraction } from '../schema/index.ts'
import { resolveCoreference } from './coreference/index.ts'
import { findDates } from './dates/index.ts'
import { findNames } from './names/index.ts'
import { numberMentions, resolveOverlaps } from './overlaps.ts'
import { findQuantities } from './quantities/index.ts'
import { findQuotes } from './quotes/index.ts'

/** Everything that is named, counted, dated or said in a document. */
export function extract(document: Document): Extraction {
  const { names, dates, quantities } = resolveOverlaps({
    names: findNames(document),
    dates: findDates(document),
    quantities: findQuantities(document),
  })
  const coreference = resolveCoreference(document, names)
  const mentions = numberMentions([...coreference.names, ...dates, ...quantities])
  const quotes = findQuotes(document, mentions, coreference.references)
  return { mentions, quotes, references: coreference.references }
}

export { datePublication } from './dates/index.ts'
