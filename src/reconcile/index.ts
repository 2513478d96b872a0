// reconcile: all article records → stories, entities, facts and discrepancies.
import type { Discrepancy, Entity, Fact, Story } from '../schema/index.ts'
import type { ArticleSource } from './source.ts'

export { type ArticleSource, sourceOf } from './source.ts'

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
