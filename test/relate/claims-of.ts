// The claims of a text that is written out in a test.
import { ingest } from '../../src/ingest/index.ts'
import { annotate } from '../../src/pipeline.ts'
import type { Claim } from '../../src/schema/index.ts'

export function claimsOf(text: string, published = '2021-12-20'): Claim[] {
  const metadata = { published, outlet: 'Test Post' }
  const bytes = new TextEncoder().encode(text)
  return ingest({ path: 'test.txt', bytes, metadata }).articles.flatMap(article => annotate(article).claims)
}
