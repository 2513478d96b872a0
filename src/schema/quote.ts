// A quote: a span that somebody said.
import { z } from 'zod'
import { TextSpan } from './span.ts'

/** The speaker's words where they stand with the quote; `entity` is the article-local chain they belong to. */
export const Speaker = TextSpan.extend({ entity: z.string().nullable() })
export type Speaker = z.infer<typeof Speaker>

export const Quote = TextSpan.extend({
  id: z.string(),
  type: z.enum(['direct', 'indirect', 'mixed']),
  cue: TextSpan.nullable(),
  speaker: Speaker.nullable(),
  /** The rule that found it. */
  rule: z.string().optional(),
  /** `denied that …` denies its content, `plans to …` plans it. */
  polarity: z.enum(['affirmed', 'denied']).optional(),
  modality: z.enum(['reported', 'planned', 'possible']).optional(),
})
export type Quote = z.infer<typeof Quote>
