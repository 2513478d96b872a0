// A mention: a span that names something.
import { z } from 'zod'
import { TextSpan } from './span.ts'
import { DateValue, QuantityValue } from './values.ts'

/** The rule (or model) that found it, as a person would write the form. */
const base = TextSpan.extend({ id: z.string(), rule: z.string() })

/** The bare name: no title, no possessive. `entity` is shared by coreferent mentions of one article. */
export const PersonMention = base.extend({
  kind: z.literal('person'),
  entity: z.string(),
  /** The title that it stands with: `Deputy Prime Minister`. */
  role: z.string().nullable(),
  /** The named level that joined it to its chain: `full name`, `honorific and given name` … */
  because: z.string().nullable().optional(),
})
export const OrganisationMention = base.extend({
  kind: z.literal('organisation'),
  entity: z.string(),
  acronym: z.string().nullable(),
  because: z.string().nullable().optional(),
})
export const PlaceMention = base.extend({
  kind: z.literal('place'),
  entity: z.string(),
  acronym: z.string().nullable(),
  because: z.string().nullable().optional(),
})
export const DateMention = base.extend({ kind: z.literal('date'), ...DateValue.shape })
export const QuantityMention = base.extend({ kind: z.literal('quantity'), ...QuantityValue.shape })

export const Mention = z.discriminatedUnion('kind', [
  PersonMention,
  OrganisationMention,
  PlaceMention,
  DateMention,
  QuantityMention,
])
export type Mention = z.infer<typeof Mention>
export type MentionKind = Mention['kind']
export type MentionOf<K extends MentionKind> = Extract<Mention, { kind: K }>
export type PersonMention = MentionOf<'person'>
export type OrganisationMention = MentionOf<'organisation'>
export type PlaceMention = MentionOf<'place'>
export type NameMention = PersonMention | OrganisationMention | PlaceMention
export type DateMention = MentionOf<'date'>
export type QuantityMention = MentionOf<'quantity'>

/** A mention before it is numbered: ids are given once, in order of the text, when overlaps are decided. */
export type Draft<M extends Mention> = M extends Mention ? Omit<M, 'id'> : never

export function isName(mention: Mention): mention is NameMention {
  return mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place'
}
