// The mention that an expression becomes. Its properties are set one by one and in one order: to V8 all mentions then are of four
// shapes, where a copy made by spreading is of a shape of its own, for which all code that reads mentions is compiled anew.
import type { DateMention, DateValue, Draft, TextSpan } from '../../schema/index.ts'

/** A mention of `span`, with the value that was read there. */
export function dateMention(
  { start, end, text }: TextSpan,
  rule: string,
  { type, value, known, implied, mod, from, to }: DateValue,
): Draft<DateMention> {
  const mention: Draft<DateMention> = { kind: 'date', start, end, text, rule, type, value, known, implied }
  if (mod !== undefined) mention.mod = mod
  if (from !== undefined) mention.from = from
  if (to !== undefined) mention.to = to
  return mention
}

/** The same mention with another first and last day; with none where none are given. */
export function withDays(
  mention: Draft<DateMention>,
  days?: { readonly from: string; readonly to: string },
): Draft<DateMention> {
  const { type, value, known, implied, mod } = mention
  const bare: DateValue = { type, value, known, implied, ...days }
  if (mod !== undefined) bare.mod = mod
  return dateMention(mention, mention.rule, bare)
}
