// The claims of a text that is written out in a test.
import { ingest } from '../../src/ingest/index.ts'
import { annotate } from '../../src/pipeline.ts'
import type { Claim, QuantityClaim } from '../../src/schema/index.ts'

export function claimsOf(text: string, published: string | null = '2021-12-20'): Claim[] {
  const metadata = { ...(published === null ? {} : { published }), outlet: 'Test Post' }
  const bytes = new TextEncoder().encode(text)
  return ingest({ path: 'test.txt', bytes, metadata }).articles.flatMap(article => annotate(article).claims)
}

export const quantitiesOf = (text: string, published?: string | null) =>
  claimsOf(text, published).filter((claim): claim is QuantityClaim => claim.kind === 'quantity')

/** Measure and number of each: `sales 3000000`. */
export const measuredIn = (text: string) =>
  quantitiesOf(text).map(({ measure, value }) => `${measure} ${value.value ?? value.low}`)
