// What a counted phrase is called: the canonical singular of its head behind its modifiers.
import { CANONICAL_NOUNS } from '../../lexicon/numbers/counted-nouns.ts'
import { UNIT_WORDS, type Unit } from '../../lexicon/numbers/units.ts'
import type { Token } from '../../schema/index.ts'
import { singularOf } from '../../text/inflection.ts'
import { withoutSuperlative } from './superlative.ts'

export type Counted = {
  /** Canonical singular: `country`, `public housing property`. */
  readonly unit: string
  readonly start: number
  readonly end: number
  /** The token behind the phrase. */
  readonly next: number
  /** Where two modifiers share the noun, the whole phrase: `strategic or comprehensive partner`. */
  readonly concept: string | null
  /** Where the head is a unit of measure: `50 previous years`. */
  readonly measure: Unit | null
}

/** The phrase of the tokens `[first, head]`; `joined` is the conjunction between two modifiers of its head, or -1. */
export function nameCounted(tokens: readonly Token[], first: number, head: number, joined: number): Counted {
  const last = tokens[head] as Token
  const singular = singularOf(last.lower)
  const noun = CANONICAL_NOUNS.get(singular) ?? singular
  const start = (tokens[first] as Token).start
  let words = ''
  for (let i = first; i < head; i++) {
    const token = tokens[i] as Token
    const gap = (tokens[i + 1] as Token).start > token.end ? ' ' : ''
    words += token.lower + gap
  }
  const phrase = withoutSuperlative(words) + noun
  return {
    start,
    end: last.end,
    next: head + 1,
    measure: UNIT_WORDS.get(singular) ?? null,
    unit: joined >= 0 || noun === 'person' ? noun : phrase,
    concept: joined >= 0 ? words + singular : null,
  }
}

/** `3s` of `40 Type 3s`: what a maker numbers its things by, in the plural. */
export const MODELS = /^\d{1,4}s$/

/** The phrase of the tokens `[first, last]` that ends in such a number: a `type 3`. */
export function nameModels(tokens: readonly Token[], first: number, last: number): Counted {
  const counted = nameCounted(tokens, first, last, -1)
  return { ...counted, unit: counted.unit.replace(/s$/, ''), measure: null }
}
