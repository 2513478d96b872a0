// date-lines: the day of publication on a line of its own near the head: `Published: 14 December 2021, 9:40 AM`.
import { normalisePublished } from './published.ts'
import type { Line } from './text-lines.ts'

/** Such a line stands among the first so many. */
const HEAD_LINES = 8
const LONGEST_DATE_LINE = 100
/** A headline that the page has on one line with its date. */
const LONGEST_HEADLINE = 400
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?`
/** Small letters as a head has them. Of all letters V8 would take a tenth of a second to compile the classes, for text of two bytes. */
const LETTER = String.raw`[a-z\xdf-\u024f\u0370-\u1fff]`
const OTHER = LETTER.replace('[', '[^')
const DATE = String.raw`(?:${LETTER}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} ${LETTER}{3,9},? \d{4}|\d{4}-\d\d-\d\d)`
/** What stands beside the date in such a line: `4:59 PM EDT / UPDATED AT 5:10 PM`. */
const HOURS = `(?:${OTHER}|(?:at|on|updated?|[ap]m?|m|[a-z]{1,4}t|utc|uk|${LETTER}{3,6}day)(?!${LETTER}))*`
const DATE_LINE = new RegExp(String.raw`^(?:first )?(?:${LETTER}{2,10}\b)?${HOURS}?${WEEKDAY}(?<!\d)(${DATE})${HOURS}$`)
/** `Posted on March 3, 2022 by Ana Bell`: nothing else on its line. */
const POSTED_LINE = new RegExp(`^(?:posted|published) on:? ${WEEKDAY}(${DATE})(?: (?:at|by|in)(?: .{0,60})?|${HOURS})$`)
/** `By Ana Bell • 3 March 2022 • 3 min read` */
const BYLINE_DATE = new RegExp(String.raw`^by .{2,60}? [•·|–-] ${WEEKDAY}(${DATE})(?!\d)`)
/** Behind a headline that the page has on its line: `Lock opens Posted: Sunday, March 17, 2013 9:40 AM`. */
const POSTED = new RegExp(String.raw`(?:^|\s)(?:posted|published): ${WEEKDAY}(${DATE})`)

/** The day that the head of a text is stamped with, and the lines that say nothing else. */
export function findDateLines(lines: readonly Line[]): {
  readonly published: string | null
  readonly dateLines: ReadonlySet<Line>
} {
  const stamps = lines.slice(0, HEAD_LINES).flatMap(line => readDateLine(line) ?? [])
  return {
    published: stamps[0]?.published ?? null,
    dateLines: new Set(stamps.filter(({ alone }) => alone).map(({ line }) => line)),
  }
}

/** A date of publication; `alone` where its line says nothing else. */
type Stamp = { readonly line: Line; readonly published: string; readonly alone: boolean }

function readDateLine(line: Line): Stamp | null {
  const head = line.text.slice(0, LONGEST_HEADLINE).toLowerCase()
  const alone = line.text.length > LONGEST_DATE_LINE ? null : (DATE_LINE.exec(head) ?? POSTED_LINE.exec(head.trim()))
  const date = alone ?? POSTED.exec(head) ?? BYLINE_DATE.exec(head)
  const published = date === null ? undefined : normalisePublished(date[1] ?? '')
  return published === undefined ? null : { line, published, alone: alone !== null }
}
