// reconcile: all article records → stories, entities, facts and discrepancies.
import type { Article, Discrepancy, Entity, Fact, Story } from '../schema/index.ts'

/** Article records that can be read again and again, always in the same order, from memory or from disk. */
export type ArticleSource = { readonly read: () => Iterable<Article> }

export type Reconciliation = {
  readonly stories: Iterable<Story>
  readonly entities: Iterable<Entity>
  readonly facts: Iterable<Fact>
  readonly discrepancies: Iterable<Discrepancy>
}

/** Brings together what articles say of one event, and judges it. */
export function reconcile(_source: ArticleSource): Reconciliation {
  return { stories: [], entities: [], facts: [], discrepancies: [] }
}
