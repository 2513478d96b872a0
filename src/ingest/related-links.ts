// related-links: the links to other articles that a page prints within or under its article. Their headlines tell of other news, with
// days and dead of their own: `RELATED ARTICLES: Mill sold | Ferry sinks on New Year's Day`.
import { LINK_LABELS } from '../lexicon/pages/boilerplate.ts'
import type { Line } from './text-lines.ts'

/** Bullets before a label or a link. */
const BULLET = /^[+•►▶»×>*|[(–-]\s?/
const LABEL = /^[\s+•►▶»×>*|[(–-]{0,8}([a-z]{3,14}(?: [a-z]{2,9}){0,3})(?![a-z'’-])/i
/** `MORE FROM KELDA.COM`, `More news from the Courier`: a label where a bullet follows. */
const MORE_FROM = /^\s{0,8}more (?:news |stories |headlines )?from(?: [\p{L}\d.&'’-]{1,24}){1,5}:?$/iu
const CLOSED = /[.!?…]["”’')\]]{0,3}$/
/** A longer line is a paragraph and no headline. */
const LONGEST_HEADLINE = 160

/** The lines of `lines` that are links to other articles, and the labels over them. */
export function findRelatedLinks(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const rest = MORE_FROM.test(line.text) && BULLET.test(lines[i + 1]?.text ?? '') ? '' : behindLabel(line.text)
    if (rest === null) continue
    if (rest !== '') {
      if (isRowOfLinks(rest)) found.add(line)
      continue
    }
    found.add(line)
    for (const link of linksFrom(lines, i + 1)) {
      found.add(link)
      i++
    }
  }
  return found
}

/** What follows a label on its line, '' where it stands alone; null where the line opens with no label. */
function behindLabel(text: string): string | null {
  const match = LABEL.exec(text)
  if (match === null) return null
  const words = (match[1] ?? '').toLowerCase().split(' ')
  for (let n = words.length; n > 0; n--) {
    const label = words.slice(0, n).join(' ')
    if (!LINK_LABELS.has(label)) continue
    const rest = text.slice(match[0].length - (match[1] ?? '').length + label.length).trim()
    return /^[:|\])]{0,2}$/.test(rest) ? '' : rest
  }
  return null
}

/** `: Mill sold | Ferry sinks`: headlines in a row. Of a single one furniture.ts judges. */
const isRowOfLinks = (rest: string) => /^[:|]/.test(rest) && rest.slice(1).includes(' | ')

/** The headlines from line `first` on, up to the next paragraph of prose. */
function linksFrom(lines: readonly Line[], first: number): readonly Line[] {
  let end = first
  while (end < lines.length && isHeadline(lines[end] as Line, lines[end + 1])) end++
  return lines.slice(first, end)
}

/** `Mill sold to rivals`, `How old is the lock? Nobody knows.`; no line that runs on in the next, as lines of fixed width do. */
function isHeadline({ text }: Line, next: Line | undefined): boolean {
  if (text.length > LONGEST_HEADLINE || (next?.afterBlank === false && /^\p{Ll}/u.test(next.text))) return false
  return BULLET.test(text) || !CLOSED.test(text) || text.includes('?')
}
