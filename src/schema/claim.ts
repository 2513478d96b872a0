// A claim: what one article says, in a form that can be compared.
import { z } from 'zod'
import { TextSpan } from './span.ts'
import { DateValue, QuantityValue } from './values.ts'

export const ClaimKind = z.enum(['quantity', 'date', 'role', 'place', 'membership', 'superlative', 'count-check'])
export type ClaimKind = z.infer<typeof ClaimKind>

/** What words say where no number or date is meant: a role, a place, a member's organisation. */
export const TermValue = z.object({ term: z.string() })
export type TermValue = z.infer<typeof TermValue>

/** A check inside one article: `all seven … namely` and the seven names that follow. */
export const CheckValue = z.object({
  check: z.string(),
  expected: z.union([z.number(), z.string()]).nullable(),
  found: z.union([z.number(), z.string()]).nullable(),
  holds: z.boolean(),
})
export type CheckValue = z.infer<typeof CheckValue>

export const Attribution = z.object({ text: z.string(), entity: z.string().nullable(), quote: z.string().nullable() })
export type Attribution = z.infer<typeof Attribution>

/** The rule of a number of things that no verb tells anything of: `a veteran of 43 caps`, `after two complaints`. */
export const MERELY_COUNTED = 'measure: what is counted'

/** The note of a toll to which the one who did the harm was added: `a man killed three people and himself` is four. */
export const PERPETRATOR_COUNTED = 'perpetrator counted'

/** The measure of how old a person is. */
export const AGE_MEASURE = 'age'

const shared = {
  id: z.string(),
  subject: z.object({ text: z.string(), entity: z.string().nullable() }).nullable(),
  /** Canonical name of what is measured: `diplomatic relations`, `killed`, `injured`, `event` for the day it happened. */
  measure: z.string(),
  scope: z
    .object({ place: z.string().nullable(), of: z.string().nullable(), note: z.string().nullable() })
    .partial()
    .nullable(),
  /** ISO 8601, its length is its precision. */
  time: z.string().nullable(),
  flow: z.enum(['stock', 'flow']).nullable(),
  polarity: z.enum(['affirmed', 'denied']),
  modality: z.enum(['asserted', 'reported', 'planned', 'possible']),
  attribution: Attribution.nullable(),
  mentions: z.array(z.string()),
  /** The sentence or clause that says it. */
  evidence: TextSpan,
  /** The rule that made it. */
  rule: z.string().optional(),
}

export const QuantityClaim = z.object({ ...shared, kind: z.literal('quantity'), value: QuantityValue })
export const DateClaim = z.object({ ...shared, kind: z.literal('date'), value: DateValue })
export const TermClaim = z.object({
  ...shared,
  kind: z.enum(['role', 'place', 'membership', 'superlative']),
  value: TermValue,
})
export const CheckClaim = z.object({ ...shared, kind: z.literal('count-check'), value: CheckValue })

export const Claim = z.discriminatedUnion('kind', [QuantityClaim, DateClaim, TermClaim, CheckClaim])
export type Claim = z.infer<typeof Claim>
export type ClaimValue = Claim['value']
export type QuantityClaim = z.infer<typeof QuantityClaim>
export type DateClaim = z.infer<typeof DateClaim>
export type TermClaim = z.infer<typeof TermClaim>
export type CheckClaim = z.infer<typeof CheckClaim>
