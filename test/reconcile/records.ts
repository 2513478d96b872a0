// Article records for the tests of reconcile, written by hand: what an article says, in as few words as the test needs.

import type { Article, Claim, DateValue, NameMention, QuantityValue, Quote } from '../../src/schema/index.ts'
import { hashText } from '../../src/text/hash.ts'

export function quantity(value: number | null, more: Partial<QuantityValue> = {}): QuantityValue {
  return {
    value,
    low: value,
    high: value,
    bound: 'exact',
    unit: 'person',
    unitText: null,
    unitKind: 'count',
    currency: null,
    trend: null,
    concept: null,
    of: null,
    ...more,
  }
}
export const atLeast = (value: number, more: Partial<QuantityValue> = {}) =>
  quantity(value, { bound: 'at least', high: null, ...more })
export const moreThan = (value: number, more: Partial<QuantityValue> = {}) =>
  quantity(value, { bound: 'more than', high: null, ...more })
export const lessThan = (value: number, more: Partial<QuantityValue> = {}) =>
  quantity(value, { bound: 'less than', low: null, ...more })
export const about = (value: number, more: Partial<QuantityValue> = {}) => quantity(value, { bound: 'about', ...more })

export function date(value: string | null, more: Partial<DateValue> = {}): DateValue {
  return { type: 'DATE', value, known: ['year', 'month', 'day'], implied: [], ...more }
}

type ClaimParts = {
  readonly value: QuantityValue | DateValue
  readonly measure?: string
  readonly subject?: string
  readonly evidence?: string
  readonly time?: string
  /** What the scope says of the count. */
  readonly note?: string
  readonly of?: string
  readonly flow?: 'stock' | 'flow'
  readonly by?: string
}

type Parts = {
  readonly outlet?: string | null
  readonly title?: string
  readonly text?: string
  readonly published?: string | null
  readonly story?: string | null
  /** `person Jane Doe = e1 (Mayor)` */
  readonly names?: readonly string[]
  readonly claims?: readonly ClaimParts[]
  readonly quotes?: readonly { readonly text: string; readonly speaker: string; readonly cue?: string }[]
}

/** A record whose offsets are right: what it names and says is looked up in its text, or put after it. */
export function record(parts: Parts): Article {
  let text = parts.text ?? ''
  const place = (words: string) => {
    if (!text.includes(words)) text += `${text === '' ? '' : '\n'}${words}`
    const start = text.indexOf(words)
    return { start, end: start + words.length, text: words }
  }
  const mentions = (parts.names ?? []).map((name, n): NameMention => {
    const [, kind, words = '', entity = '', role] = /^(\w+) (.+) = (\w+)(?: \((.+)\))?$/.exec(name) ?? []
    const base = { ...place(words), id: `m${n + 1}`, rule: 'test', entity }
    return kind === 'person'
      ? { ...base, kind, role: role ?? null }
      : { ...base, kind: kind === 'place' ? 'place' : 'organisation', acronym: role ?? null }
  })
  const entityOf = (words: string) => mentions.find(mention => mention.text === words)?.entity ?? null
  const claims = (parts.claims ?? []).map((claim, n): Claim => {
    const shared = {
      id: `c${n + 1}`,
      subject: claim.subject === undefined ? null : { text: claim.subject, entity: entityOf(claim.subject) },
      measure: claim.measure ?? 'killed',
      scope:
        claim.note === undefined && claim.of === undefined
          ? null
          : { place: null, of: claim.of ?? null, note: claim.note ?? null },
      time: claim.time ?? null,
      flow: claim.flow ?? null,
      polarity: 'affirmed' as const,
      modality: 'asserted' as const,
      attribution: claim.by === undefined ? null : { text: claim.by, entity: entityOf(claim.by), quote: null },
      mentions: [],
      evidence: place(claim.evidence ?? sentenceOf(claim, n)),
    }
    return 'bound' in claim.value
      ? { ...shared, kind: 'quantity', value: claim.value }
      : { ...shared, kind: 'date', value: claim.value }
  })
  const quotes = (parts.quotes ?? []).map(
    (quote, n): Quote => ({
      ...place(quote.text),
      id: `q${n + 1}`,
      type: 'direct',
      cue: quote.cue === undefined ? null : place(quote.cue),
      speaker: { ...place(quote.speaker), entity: entityOf(quote.speaker) },
    }),
  )
  const outlet = parts.outlet === undefined ? 'Herald' : parts.outlet
  const id = `a_${(hashText(`${outlet} ${text}`) >>> 0).toString(16).padStart(8, '0')}`
  return {
    id,
    path: `${id}.txt`,
    outlet,
    title: parts.title ?? null,
    url: null,
    published: parts.published ?? null,
    publishedFrom: null,
    sha256: id,
    encoding: 'utf-8',
    text,
    zones: [],
    story: parts.story ?? null,
    sentences: linesOf(text),
    mentions,
    quotes,
    claims,
  }
}

/** A toll is written with its number: what no sentence says in so many words contradicts nothing. */
const sentenceOf = ({ value, measure = 'killed' }: ClaimParts, n: number) =>
  'bound' in value ? `${value.value} people were ${measure}, line ${n + 1} of it.` : `Claim ${n + 1} of the report.`

function linesOf(text: string): { start: number; end: number }[] {
  let end = -1
  return text.split('\n').map(line => {
    const start = end + 1
    end = start + line.length
    return { start, end }
  })
}
