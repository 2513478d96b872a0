// zones: what in a plain text is no sentence of its article. Whole lines mostly; the text itself is never changed.
import type { Zone } from '../schema/index.ts'
import { type Mark, markCaption } from './captions.ts'
import { isByline, isCredit } from './credits.ts'
import { findDateLines } from './date-lines.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { isFurniture } from './furniture.ts'
import { bareTitle, isHeading, isHeadline } from './headline.ts'
import { findRelatedLinks } from './related-links.ts'
import { type Line, readLines } from './text-lines.ts'
import { findVideoLists } from './video-list.ts'

export type Marked = {
  /** In order, none overlapping another. */
  readonly zones: Zone[]
  /** The headline that the text opens with. */
  readonly title: string | null
  readonly dateline: Dateline | null
  /** The day on a line of its own near the head: `Published: 14 December 2021`. */
  readonly published: string | null
}

const LONGEST_TITLE = 400
/** A dateline may stand at the head of so many paragraphs: after a correction, an update, a caption. */
const DATELINE_PARAGRAPHS = 4

/** The zones of a plain text; `title` is what metadata says. A line that could be a sentence of the article is left alone. */
export function markZones(text: string, title: string | null): Marked {
  const zones: Zone[] = []
  const lines = readLines(text)
  const mark: Mark = (kind, start, end) => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from] ?? '')) from++
    while (to > from && /\s/.test(text[to - 1] ?? '')) to--
    if (to > from) zones.push({ start: from, end: to, kind })
  }
  const wanted = title === null ? '' : bareTitle(title)
  let found: string | null = null
  let dateline: Dateline | null = null
  let paragraphs = 0
  const prose: Line[] = []
  const [videos, links] = [findVideoLists(lines), findRelatedLinks(lines)]
  const { published, dateLines } = findDateLines(lines)
  for (const line of lines)
    if (!isFurniture(line.text) && !videos.has(line) && !links.has(line) && !dateLines.has(line)) prose.push(line)
  const order = new Map(prose.map((line, i) => [line, i]))
  for (const line of lines) {
    const at = order.get(line)
    if (at === undefined) {
      mark('furniture', line.start, line.end)
      continue
    }
    const known = found === null ? wanted : bareTitle(found)
    const bare = known !== '' && line.text.length < LONGEST_TITLE ? bareTitle(line.text) : ''
    if (bare !== '' && bare === known && (found === null || line.text.length > 20)) {
      mark(found === null ? 'title' : 'furniture', line.start, line.end)
      found ??= line.text
      continue
    }
    const head = paragraphs < DATELINE_PARAGRAPHS ? readDateline(text, line.start) : undefined
    // A dateline may stand on a line of its own, where a headline is looked for.
    if (at === 0 && wanted === '' && (head === undefined || head.end < line.end) && isHeadline(line, prose[1])) {
      mark('title', line.start, line.end)
      found = line.text
      continue
    }
    if (isByline(line.text)) mark('byline', line.start, line.end)
    else if (isCredit(line.text)) mark('credit', line.start, line.end)
    else if (markCaption(line, known, mark)) continue
    else if (isHeading(line, prose[at - 1], prose[at + 1])) mark('heading', line.start, line.end)
    else {
      paragraphs++
      if (head === undefined) continue
      mark('dateline', line.start, Math.min(head.end, line.end))
      dateline ??= head
    }
  }
  return { zones, title: found, dateline, published }
}
