// The passages of a mixed quote that stand between quotation marks: `she had “warned the council” of it` has one.
import type { Span } from '../../schema/index.ts'

const MARK = /["“”„«»]/g

/**
 * Where the words between marks stand in a quote, the marks left out. A mark that is missing stood at an end of the quote, where a quote
 * has none.
 *
 * passagesInMarks('he had "sold the harbour') //=> [{ start: 8, end: 24 }]
 */
export function passagesInMarks(text: string): Span[] {
  const passages: Span[] = []
  let from: number | null = null
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (opens(mark, text, index)) {
      from ??= index + 1
      continue
    }
    if (from !== null || passages.length === 0) passages.push({ start: from ?? 0, end: index })
    from = null
  }
  if (from !== null) passages.push({ start: from, end: text.length })
  return passages.filter(({ start, end }) => start < end)
}

/** A straight mark opens where white space, a bracket or nothing stands before it. */
function opens(mark: string, text: string, index: number): boolean {
  if (mark !== '"') return mark === '“' || mark === '„' || mark === '«'
  return index + 1 < text.length && /^[\s([—–-]?$/.test(text.charAt(index - 1))
}
