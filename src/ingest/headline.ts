// headline: whether a line is the title of its article or a heading in it.
import type { Line } from './text-lines.ts'

const LONGEST_TITLE = 160
const LONGEST_HEADING = 70
const STOPPED = /[.,;:…][\s")'”’\]]*$/
const TRAILING_OFF = /(?:\.\.\.|…)[")'”’]*$/
const STOPPED_HEADING = /[.,;:…!?][\s")'”’\]]*$/
const SENTENCE_END = /[.!?…:][")'”’\]]*$/

/** Lower-cased words only: how titles are compared. */
export function bareTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether the first line of a text is its headline: short, without a full stop, and followed by prose. */
export function isHeadline(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.text.length > LONGEST_TITLE) return false
  if (STOPPED.test(line.text) && !TRAILING_OFF.test(line.text)) return false
  // iPod sales rise
  if (!/\p{L}\s.*\p{L}/u.test(line.text) || /^\p{Ll}(?!\p{Lu})/u.test(line.text)) return false
  return next.afterBlank || (next.text.length > line.text.length && SENTENCE_END.test(next.text))
}

/** Whether a line is a heading in the text: a few words without a stop between two paragraphs, as `Relations`. */
export function isHeading(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (previous === undefined || next === undefined || line.text.length > LONGEST_HEADING) return false
  if (!/^["“‘']?\p{Lu}/u.test(line.text) || STOPPED_HEADING.test(line.text) || line.text.split(/\s+/).length > 9)
    return false
  return isProse(previous) && isProse(next) && !/^\p{Ll}/u.test(next.text)
}

/** Whether a line is a paragraph, or the last line of one, and no heading or table row. */
function isProse({ text }: Line): boolean {
  return SENTENCE_END.test(text.replace(/\s{0,9}\|$/, '')) && text.length > 40
}
