// The public names of corroborate, one by one.
export { annotate } from './pipeline.ts'
export { reconcile } from './reconcile/index.ts'
export type {
  Article,
  Claim,
  Discrepancy,
  Entity,
  Fact,
  Mention,
  Quotation,
  Quote,
  SourceArticle,
  Story,
} from './schema/index.ts'
