// The features of a token that come from how the article uses its word: the same at every place of the word, so that what
// they weigh is added up once for each form of the article.
import { type Usage, usageSummary } from './article-view.ts'
import type { Features } from './features.ts'

export function addUsage(out: Features, usage: Usage): void {
  out.add(57, usageSummary(usage))
  out.addBits(59, usage.beside)
  for (const context of usage.contexts.neighbours) out.add(92, context)
  for (const context of usage.contexts.fullNames) out.add(93, context)
}
