// The published JSON Schema, generated from the zod schemas: nothing is written twice.
import { z } from 'zod'
import { Article } from './article.ts'
import { Claim } from './claim.ts'
import { Diagnostic } from './diagnostic.ts'
import { KnowledgeRecord, Manifest } from './manifest.ts'
import { Mention } from './mention.ts'
import { Quotation } from './quotation.ts'
import { Quote } from './quote.ts'
import { Discrepancy, Entity, Fact, Story } from './reconciliation.ts'

/** Every record that is written or is part of one, by the name it is published under. */
export const PUBLISHED = {
  article: Article,
  mention: Mention,
  quote: Quote,
  claim: Claim,
  story: Story,
  entity: Entity,
  fact: Fact,
  discrepancy: Discrepancy,
  quotation: Quotation,
  record: KnowledgeRecord,
  diagnostic: Diagnostic,
  manifest: Manifest,
} as const
export type PublishedName = keyof typeof PUBLISHED

export function isPublishedName(name: string): name is PublishedName {
  return Object.hasOwn(PUBLISHED, name)
}

/** JSON Schema (draft 2020-12) of a record; open, since a later version may add fields. `jsonSchema('story') //=> { $schema: …, title: 'story', type: 'object', … }` */
export function jsonSchema(name: PublishedName): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(PUBLISHED[name], { io: 'input' })
  return { $schema, title: name, ...schema }
}
