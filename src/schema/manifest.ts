// The manifest of a run, and the knowledge record of a story.
import { z } from 'zod'
import { Quotation } from './quotation.ts'
import { Discrepancy, Entity, Fact, Story } from './reconciliation.ts'
import { Span, TextSpan } from './span.ts'

export const Manifest = z.object({
  program: z.object({ name: z.literal('corroborate'), version: z.string() }),
  contract: z.literal(1),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  offsets: z.enum(['utf16', 'codepoint']),
  counts: z.record(z.string(), z.int()),
  /** The sha256 of every file written, by its path in the output folder. */
  files: z.record(z.string(), z.string()),
})
export type Manifest = z.infer<typeof Manifest>

/** `records/NAME.json`: one story, whole in itself, each claim with its evidence. */
export const KnowledgeRecord = z.object({
  story: Story,
  articles: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      outlet: z.string().nullable(),
      title: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable().optional(),
    }),
  ),
  entities: z.array(Entity),
  facts: z.array(
    Fact.extend({
      claims: z.array(
        Fact.shape.claims.element.extend({
          evidence: TextSpan.nullable(),
          /** Where in the article the words of the value stand, for a reader's eye. */
          marks: z.array(Span).optional(),
        }),
      ),
      /** Claims of other stories that are left out here, and stand in `facts.ndjson`. */
      omitted: z.int().optional(),
    }),
  ),
  discrepancies: z.array(Discrepancy),
  quotations: z.array(Quotation),
})
export type KnowledgeRecord = z.infer<typeof KnowledgeRecord>
