// overlaps: which of two mentions that share characters stands. Decided here and nowhere else.
import type { DateMention, Draft, Mention, QuantityMention } from '../schema/index.ts'
import type { Name } from './names/index.ts'

export type Found = {
  readonly names: readonly Name[]
  readonly dates: readonly Draft<DateMention>[]
  readonly quantities: readonly Draft<QuantityMention>[]
}

/** `Dec 14` is a date and no quantity; `35 years` is a duration and a quantity of what lasts; `G7` is a name. */
export function resolveOverlaps(found: Found): Found {
  return found
}

/** All mentions in the order of the text, numbered `m1`, `m2` … */
export function numberMentions(drafts: readonly Draft<Mention>[]): Mention[] {
  return [...drafts]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((draft, i) => ({ id: `m${i + 1}`, ...draft }) as Mention)
}
