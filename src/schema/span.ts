// A span: where something stands in an article's text. Everything that is found is one.
import { z } from 'zod'

const offset = z.int().nonnegative()

/** Half-open `[start, end)` in UTF-16 code units of the article's `text`. */
export const Span = z.object({ start: offset, end: offset })
export type Span = z.infer<typeof Span>

/** A span with its words: `article.text.slice(start, end) === text`, always. */
export const TextSpan = Span.extend({ text: z.string() })
export type TextSpan = z.infer<typeof TextSpan>

/** The span `[start, end)` of `text` with its words. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) }
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
