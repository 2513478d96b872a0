// captions: lines under a picture, with its label, its number and whose it is: `Lock gates at Eastby. Photo: Ada Lund |`.
import type { ZoneKind } from '../schema/index.ts'
import { findTrailingCredit } from './credits.ts'
import { bareTitle } from './headline.ts'
import type { Line } from './text-lines.ts'

/** Marks `[start, end)` as a zone, without the white space at its ends. */
export type Mark = (kind: ZoneKind, start: number, end: number) => void

/** A paragraph that ends in a credit is a caption unless it is longer. */
const LONGEST_CAPTION = 500
/** `Title - ảnh 1Caption`: a label of a picture glued to its caption. */
const PICTURE_LABEL = /^(.{0,200}?)\s[-–—]\s(?:ảnh|hình|photo|image|picture|foto|bild)\s?\d{1,2}(?!\d)/iu

/** Marks the parts of a line that is a caption: `… |`, `Title - ảnh 1…`, or one that ends in a credit; false where it is none. */
export function markCaption(line: Line, title: string, mark: Mark): boolean {
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
