// lines: which line breaks part paragraphs, and which only wrap them. Decided for each block of lines between blank lines.
import type { Span } from '../schema/index.ts'

/** Columns at which text is wrapped by hand or by a mailer. */
const NARROWEST = 40
const WIDEST = 100
/** Of the inner line ends of a block, so many must be where a wrapping program would break. */
const SHARE = 0.9
/** A line that ends so goes on in the next when that begins with a small letter. */
const UNFINISHED =
  /(?:,|\b(?:a|an|the|of|in|on|at|to|for|by|with|from|and|or|but|that|which|who|as|is|are|was|were|his|her|its|their))$/

/**
 * The paragraphs of `text`: runs of lines that belong together. Blank lines always part; other line breaks part unless the block
 * is wrapped, that is, unless every next line's first word would not have fitted on the line before.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let block: Span[] = []
  const line = /[^\n\r\u2028\u2029\f\v\u0085]*(?:\r\n|[\n\r\u2028\u2029\f\v\u0085]|$)/g
  for (let match = line.exec(text); match !== null && match[0] !== ''; match = line.exec(text)) {
    const content = match[0].trimEnd()
    const lead = content.length - content.trimStart().length
    if (content.length > lead) block.push({ start: match.index + lead, end: match.index + content.length })
    else {
      joinLines(text, block, paragraphs)
      block = []
    }
  }
  joinLines(text, block, paragraphs)
  return paragraphs
}

function joinLines(text: string, block: readonly Span[], paragraphs: Span[]): void {
  const wrapped = isWrapped(text, block)
  let open: Span | undefined
  for (const line of block) {
    if (open !== undefined && (wrapped || goesOn(text, open, line))) open.end = line.end
    else {
      open = { ...line }
      paragraphs.push(open)
    }
  }
}

function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false
  let width = 0
  for (const { start, end } of block) width = Math.max(width, end - start)
  if (width < NARROWEST || width > WIDEST) return false
  let full = 0
  let small = 0
  for (let i = 0; i + 1 < block.length; i++) {
    const line = block[i]
    const next = block[i + 1]
    if (line === undefined || next === undefined) continue
    const word = /^\S{1,40}/.exec(text.slice(next.start, next.start + 40))?.[0] ?? ''
    if (line.end - line.start + 1 + word.length > width - 1) full++
    if (/^[\p{Ll}\d("“]/u.test(word)) small++
  }
  return full >= SHARE * (block.length - 1) && small > 0
}

function goesOn(text: string, line: Span, next: Span): boolean {
  return (
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) &&
    UNFINISHED.test(text.slice(Math.max(line.start, line.end - 8), line.end))
  )
}
