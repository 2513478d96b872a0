// Which months a sentence names. What it means that two sentences name different ones is decided in doubts, doubt-tally and recall.
import { MONTHS } from '../../lexicon/time/months.ts'

/** The months that a sentence names, 1 to 12: monthsIn('Prices fell in May') //=> Set {5} */
export function monthsIn(sentence: string): ReadonlySet<number> {
  return new Set((sentence.match(/\p{Lu}\p{L}+/gu) ?? []).flatMap(word => MONTHS.get(word.toLowerCase()) ?? []))
}

/** The month of a day, 1 to 12; null where it is open: monthOf('2024-05-03') //=> 5 */
export function monthOf(day: string | null): number | null {
  const month = /^\d{4}-(\d\d)/.exec(day ?? '')?.[1]
  return month === undefined ? null : Number(month)
}
