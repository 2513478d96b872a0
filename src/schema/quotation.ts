// A quotation: what somebody said, as several outlets print it. A quote is of one article, a quotation of a story.
import { z } from 'zod'
import { TextSpan } from './span.ts'

/** A line of `quotations.ndjson`: every quote of it prints the words of `text` or some of them in a row. */
export const Quotation = z.object({
  id: z.string(),
  story: z.string(),
  /** The name that most of the articles give the speaker. */
  speaker: z.string().nullable(),
  /** The fullest wording that is printed. */
  text: z.string(),
  outlets: z.int(),
  quotes: z.array(
    TextSpan.extend({
      article: z.string(),
      quote: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      /** The fullest name that this article gives the speaker. */
      speaker: z.string().nullable(),
      wording: z.enum(['whole', 'part']),
    }),
  ),
  because: z.string(),
})
export type Quotation = z.infer<typeof Quotation>
