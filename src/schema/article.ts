// An article: one source document, and the record of what was found in it.
import { z } from 'zod'
import { Claim } from './claim.ts'
import { Mention } from './mention.ts'
import { Quote } from './quote.ts'
import { Span } from './span.ts'

/** What stands in the text and is no sentence of the article, or a sentence of its own kind. */
export const ZoneKind = z.enum([
  'title',
  'heading',
  'dateline',
  'byline',
  'caption',
  'credit',
  'furniture',
  'other language',
])
export type ZoneKind = z.infer<typeof ZoneKind>

/** A marked stretch of the text. */
export const Zone = Span.extend({ kind: ZoneKind })
export type Zone = z.infer<typeof Zone>

const SILENT: ReadonlySet<ZoneKind | null> = new Set(['byline', 'credit', 'furniture', 'other language'])

/** Whether what stands in this zone is no sentence to be read: `By Ada Lund` has a name, but no claim, quote, date or quantity is looked for. */
export const isSilent = (zone: ZoneKind | null) => SILENT.has(zone)

export const PublishedFrom = z.enum(['metadata', 'dateline', 'text', 'inferred'])
export type PublishedFrom = z.infer<typeof PublishedFrom>

/** What ingest knows of an article before anything is looked for in it. */
export const SourceArticle = z.object({
  /** From the content: same text and outlet, same id. */
  id: z.string(),
  /** Relative to the input folder, "/" as separator. */
  path: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  /** ISO 8601; its length is its precision. */
  published: z.string().nullable(),
  publishedFrom: PublishedFrom.nullable(),
  /** Days it may have been published where the text leaves the year open: `Dec 14`, a Tuesday. */
  publishedCandidates: z.array(z.string()).optional(),
  sha256: z.string(),
  encoding: z.string(),
  /** What all offsets point into. */
  text: z.string(),
  zones: z.array(Zone),
  /** A grouping that the input already gave; reconcile keeps such articles together. */
  story: z.string().nullable(),
})
export type SourceArticle = z.infer<typeof SourceArticle>

/** A line of `articles.ndjson`. `text` is left out under `--no-text`. */
export const Article = SourceArticle.extend({
  text: z.string().optional(),
  zones: z.array(Zone).optional(),
  sentences: z.array(Span),
  mentions: z.array(Mention),
  quotes: z.array(Quote),
  claims: z.array(Claim),
})
export type Article = z.infer<typeof Article>
