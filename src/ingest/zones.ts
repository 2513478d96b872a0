// zones: what in a plain text is no sentence of its article. Whole lines mostly; the text itself is never changed.
import type { Zone, ZoneKind } from '../schema/index.ts'
import { findTrailingCredit, isByline, isCredit } from './credits.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { isFurniture } from './furniture.ts'
import { bareTitle, isHeading, isHeadline } from './headline.ts'
import { normalisePublished } from './published.ts'
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
/** A paragraph that ends in a credit is a caption unless it is longer. */
const LONGEST_CAPTION = 500
/** A dateline may stand at the head of so many paragraphs: after a correction, an update, a caption. */
const DATELINE_PARAGRAPHS = 4
/** A line with the date of publication stands among the first so many. */
const HEAD_LINES = 8
const LONGEST_DATE_LINE = 100
/** `Title - ảnh 1Caption`: a label of a picture glued to its caption. */
const PICTURE_LABEL = /^(.{0,200}?)\s[-–—]\s(?:ảnh|hình|photo|image|picture|foto|bild)\s?\d{1,2}(?!\d)/iu
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?`
const DATE = String.raw`(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9},? \d{4}|\d{4}-\d\d-\d\d)`
/** What stands beside the date in such a line: `4:59 PM EDT / UPDATED AT 5:10 PM`. */
const HOURS = String.raw`(?:[^\p{L}]|(?:at|on|updated?|[ap]m?|m|[a-z]{1,4}t|utc|uk|\p{L}{3,6}day)(?!\p{L}))*`
const DATE_LINE = new RegExp(
  String.raw`^(?:first )?(?:\p{L}{2,10}\b)?${HOURS}?${WEEKDAY}(?<!\d)(${DATE})${HOURS}$`,
  'iu',
)
/** Behind a headline that the page has on its line: `Lock opens Posted: Sunday, March 17, 2013 9:40 AM`. */
const POSTED = new RegExp(String.raw`(?:^|\s)(?:Posted|Published): ${WEEKDAY}(${DATE})`, 'iu')

/** The zones of a plain text; `title` is what metadata says. A line that could be a sentence of the article is left alone. */
export function markZones(text: string, title: string | null): Marked {
  const zones: Zone[] = []
  const lines = readLines(text)
  const mark = (kind: ZoneKind, start: number, end: number) => {
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
  const stamps = lines.slice(0, HEAD_LINES).flatMap(line => readDateLine(line) ?? [])
  const published = stamps[0]?.published ?? null
  const dates = new Set(stamps.filter(({ alone }) => alone).map(({ line }) => line))
  for (const line of lines)
    if (!isFurniture(line.text) && !videos.has(line) && !links.has(line) && !dates.has(line)) prose.push(line)
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

/** Captions: `… |`, `Title - ảnh 1…`, and lines that end in a credit. */
function markCaption(line: Line, title: string, mark: (kind: ZoneKind, start: number, end: number) => void): boolean {
  const { text, start } = line
  const label = PICTURE_LABEL.exec(text)
  const labelled = label !== null && (bareTitle(label[1] ?? '') === title || !/[.!?]/.test(label[1] ?? ''))
  const from = labelled ? label[0].length : 0
  const bar = /\s{0,9}\|$/.exec(text.slice(-40))
  const to = bar === null ? text.length : text.length - bar[0].length
  const credit = findTrailingCredit(text.slice(0, to))
  if (!labelled && bar === null && credit === undefined) return false
  if (labelled) mark('furniture', start, start + from)
  const end = credit === undefined || credit.start < from ? to : credit.start
  if (labelled || bar !== null || text.length <= LONGEST_CAPTION) mark('caption', start + from, start + end)
  mark('credit', start + end, start + to)
  mark('furniture', start + to, line.end)
  return true
}

/** A date of publication; `alone` where its line says nothing else. */
type Stamp = { readonly line: Line; readonly published: string; readonly alone: boolean }

function readDateLine(line: Line): Stamp | null {
  const { text } = line
  const alone = text.length > LONGEST_DATE_LINE ? null : DATE_LINE.exec(text)
  const date = alone ?? POSTED.exec(text.slice(0, LONGEST_TITLE))
  const published = date === null ? undefined : normalisePublished(date[1] ?? '')
  return published === undefined ? null : { line, published, alone: alone !== null }
}
