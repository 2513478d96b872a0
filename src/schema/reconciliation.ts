// What comparing all articles yields: stories, entities, facts and discrepancies.
import { z } from 'zod'
import { CheckValue, ClaimKind, TermValue } from './claim.ts'
import { TextSpan } from './span.ts'
import { DateValue, QuantityValue } from './values.ts'

/** The articles that report one event. */
export const Story = z.object({
  id: z.string(),
  title: z.string().nullable(),
  /** The day of the event. */
  date: z.string().nullable(),
  articles: z.array(z.string()),
  /** First and last day of publication. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  places: z.array(z.string()),
  /** Why these articles are one story. */
  because: z.string().nullable().optional(),
})
export type Story = z.infer<typeof Story>

/** The person, organisation or place that mentions of many articles turn out to mean. */
export const Entity = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organisation', 'place']),
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  articles: z.int(),
  outlets: z.int(),
  mentions: z.array(z.object({ article: z.string(), mention: z.string() })),
  /** The named levels of agreement that joined it. */
  because: z.array(z.string()).optional(),
})
export type Entity = z.infer<typeof Entity>

export const Verdict = z.enum([
  'agrees',
  'compatible',
  'refines',
  'supersedes',
  'superseded',
  'conflicts',
  'not comparable',
])
export type Verdict = z.infer<typeof Verdict>

/** Terms first: what is none of them fails at its first property, where a term is no quantity by eleven. */
const FactValue = z.union([TermValue, QuantityValue, DateValue, CheckValue])

/** Comparable claims of many articles, the value they support, and a verdict for each. */
export const Fact = z.object({
  id: z.string(),
  story: z.string().nullable(),
  kind: ClaimKind,
  subject: z.string().nullable(),
  measure: z.string(),
  value: FactValue.nullable(),
  time: z.string().nullable(),
  status: z.enum(['agreed', 'single source', 'conflicting', 'superseded']),
  confidence: z.number().min(0).max(1),
  outlets: z.int(),
  /** Independent origins: wire copies, near-copies and outlets that quote one speaker count once. */
  origins: z.int(),
  claims: z.array(
    z.object({
      article: z.string(),
      claim: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      value: FactValue.nullable(),
      verdict: Verdict,
      because: z.string(),
    }),
  ),
  because: z.string(),
})
export type Fact = z.infer<typeof Fact>

/** From the gravest down. */
export const SEVERITIES = ['high', 'medium', 'low'] as const

/** Comparable claims that do not agree, and why. */
export const Discrepancy = z.object({
  id: z.string(),
  story: z.string().nullable(),
  fact: z.string().nullable(),
  kind: z.enum(['number', 'date', 'role', 'name', 'quote', 'internal']),
  /** Whom or what it is about: the subject of its fact, the person who is named or quoted. */
  subject: z.string().nullable(),
  severity: z.enum(SEVERITIES),
  positions: z.array(
    z.object({
      value: z.union([FactValue, z.string()]).nullable(),
      claims: z.array(TextSpan.extend({ article: z.string(), claim: z.string().nullable() })),
      outlets: z.array(z.string()),
    }),
  ),
  because: z.string(),
})
export type Discrepancy = z.infer<typeof Discrepancy>

/** The article with the lowest id of those whose claims make a fact or a discrepancy; undefined where there are none. */
export function firstArticle(found: Pick<Fact, 'claims'> | Pick<Discrepancy, 'positions'>): string | undefined {
  let first: string | undefined
  for (const { claims } of 'positions' in found ? found.positions : [found])
    for (const { article } of claims) if (first === undefined || article < first) first = article
  return first
}
