// overlaps: which of two mentions that share characters stands. Decided here and nowhere else.
import type { DateMention, Draft, Mention, QuantityMention } from '../schema/index.ts'
import type { Name } from './names/index.ts'

export type Found = {
  readonly names: readonly Name[]
  readonly dates: readonly Draft<DateMention>[]
  readonly quantities: readonly Draft<QuantityMention>[]
}

type Stretch = { readonly start: number; readonly end: number }

/**
 * Lets every stretch of `own` meet the stretches of `other` that share characters with it. Both are in the order of the text
 * and none of one list overlaps another of it, so one walk over both suffices.
 */
function forMeetings<A extends Stretch, B extends Stretch>(
  own: readonly A[],
  other: readonly B[],
  meet: (a: A, b: B) => void,
): void {
  let from = 0
  for (const a of own) {
    while (from < other.length && (other[from] as B).end <= a.start) from++
    for (let k = from; k < other.length && (other[k] as B).start < a.end; k++) meet(a, other[k] as B)
  }
}

const holds = (outer: Stretch, inner: Stretch) => outer.start <= inner.start && inner.end <= outer.end

/** Kinds that a time expression has beside its own value: `35 years` is a duration and a quantity of what lasts. */
const LASTING: ReadonlySet<string | null> = new Set(['duration', 'age', 'rate', 'speed'])

/** Where the number of a quantity stands: its first digit, or where it begins. */
function numberAt({ start, text }: Draft<QuantityMention>): number {
  const digit = text.search(/\d/)
  return digit < 0 ? start : start + digit
}

/** A quantity against a date that it shares characters with: whether the date goes. The quantity goes otherwise, unless both stay. */
function decideDate(quantity: Draft<QuantityMention>, date: Draft<DateMention>): 'both' | 'date' | 'quantity' {
  if (LASTING.has(quantity.unitKind)) return 'both'
  // `two children a year`: the quantity holds the set.
  if (holds(quantity, date) && quantity.unit !== null && (quantity.end > date.end || date.start > numberAt(quantity)))
    return outweighs(quantity, date)
  const number = numberAt(quantity)
  return date.start <= number && number < date.end ? 'date' : 'both'
}

/** Only a bare year can be a count (`2000 pieces`); `7/8 Thursday` and `one more today` hold a date of their own. */
function outweighs(quantity: Draft<QuantityMention>, date: Draft<DateMention>): 'both' | 'date' | 'quantity' {
  if (date.type === 'DURATION' || date.type === 'SET') return 'both'
  if (date.rule === '<year>') return 'quantity'
  return date.start > numberAt(quantity) ? 'both' : 'date'
}

/** A quantity inside a name is a part of it (`G7`, `Fortune 500`), but an ordinal counts all the same (`13th National Congress`). */
function staysInName(quantity: Draft<QuantityMention>, name: Name): boolean {
  const number = numberAt(quantity)
  if (number < name.start || number >= name.end) return true
  if (quantity.unitKind === 'ordinal' || quantity.unitKind === 'money' || quantity.unitKind === 'percent') return true
  // `Two Koreans died`: a name that only begins with the number word of its sentence.
  return number === name.start && quantity.end >= name.end && !/^\d/.test(name.text)
}

/** A date inside a longer name is part of it (`Good Friday Agreement`) unless it says a year (`Tokyo Forum 2020`). */
function dateStays(date: Draft<DateMention>, name: Name): boolean {
  if (holds(date, name) && date.end - date.start > name.end - name.start) return true
  if (!holds(name, date)) return true
  return /\d{4}/.test(date.text) || (name.text === date.text && name.kind !== 'person')
}

/**
 * Which mentions stand where kinds share characters. `Dec 14` is a date and no quantity; `35 years` is a duration and a
 * quantity of what lasts; `2021-2030` is a period; `G7` is a name; the 13 of `13th National Congress` is an ordinal in a name.
 */
export function resolveOverlaps({ names, dates, quantities }: Found): Found {
  const dropped = new Set<Stretch>()
  forMeetings(dates, names, (date, name) => {
    if (!dateStays(date, name)) dropped.add(date)
    else if (holds(date, name)) dropped.add(name)
  })
  forMeetings(quantities, dates, (quantity, date) => {
    if (dropped.has(date)) return
    const winner = decideDate(quantity, date)
    if (winner !== 'both') dropped.add(winner === 'date' ? quantity : date)
  })
  forMeetings(quantities, names, (quantity, name) => {
    if (!dropped.has(name) && !staysInName(quantity, name)) dropped.add(quantity)
  })
  if (dropped.size === 0) return { names, dates, quantities }
  return {
    names: names.filter(name => !dropped.has(name)),
    dates: dates.filter(date => !dropped.has(date)),
    quantities: quantities.filter(quantity => !dropped.has(quantity)),
  }
}

/** All mentions in the order of the text, numbered `m1`, `m2` … The drafts themselves become the mentions: a copy of each costs more than all else here. */
export function numberMentions(drafts: readonly Draft<Mention>[]): Mention[] {
  const mentions = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end) as Mention[]
  for (let i = 0; i < mentions.length; i++) (mentions[i] as { id: string }).id = `m${i + 1}`
  return mentions
}
