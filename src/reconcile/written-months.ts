// Which months a sentence names. What it means that two sentences name different ones is decided in doubts and doubt-tally.
import { MONTHS } from '../lexicon/months.ts'

/** The months that a sentence names, 1 to 12: monthsIn('Prices fell in May') //=> Set {5} */
export function monthsIn(sentence: string): ReadonlySet<number> {
  return new Set((sentence.match(/\p{Lu}\p{L}+/gu) ?? []).flatMap(word => MONTHS.get(word.toLowerCase()) ?? []))
}
