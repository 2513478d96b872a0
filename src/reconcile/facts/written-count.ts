// How a sentence writes a count: which words stand on either side of the number. What that means is decided in doubts.
import { readNumeral } from '../../text/numerals.ts'

/** The words around a number, in lower case. */
export type WrittenCount = { readonly before: readonly string[]; readonly after: readonly string[] }

/** Characters of a sentence that are looked at: a sentence of the news is shorter. */
const LONGEST = 1500
/** Words kept on either side. */
const NEAR = 4
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const AGE_AFTER = /^(?:\s*[,)]|[\s-]*years?\b)/
const AGE_BEFORE = /(?:\bage[ds]?|,|\()\s*$/

/**
 * Every place at which a text writes a number as a count; an age is none.
 *
 * findCounts('Two men, 20 and 31, and two others died', 2) //=> [{ before: [], after: ['men', …] }, { before: […, 'and'], after: ['others', 'died'] }]
 */
export function findCounts(sentence: string, value: number): WrittenCount[] {
  const text = sentence.slice(0, LONGEST)
  const counts: WrittenCount[] = []
  let end = 0
  for (const { index } of text.matchAll(WORD)) {
    const numeral = index < end ? undefined : readNumeral(text, index)
    if (numeral === undefined) continue
    end = numeral.end
    if (numeral.value !== value || numeral.form === 'ordinal' || isAge(text, numeral.start, numeral.end)) continue
    counts.push({
      before: wordsOf(text.slice(0, numeral.start)).slice(-NEAR),
      after: wordsOf(text.slice(numeral.end)).slice(0, NEAR),
    })
  }
  return counts
}

function isAge(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12)
  if (/^[\s-]*years?[\s-]old/.test(after)) return true
  return AGE_AFTER.test(after) && AGE_BEFORE.test(text.slice(Math.max(0, start - 8), start))
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}
