// lexis: plain text as LexisNexis exports it, article after article, each under `2 of 14 DOCUMENTS`.
import { readField } from '../labels.ts'
import { readMetadata } from '../metadata.ts'
import { normalisePublished } from '../published.ts'
import type { ArticleRecord } from '../record.ts'
import { trimLines } from './trim-lines.ts'

const MARK = /^[^\S\n]{0,80}\d{1,5} of \d{1,5} DOCUMENTS?[^\S\n]{0,80}$/gm
/** Fields between the headline and the words; `LENGTH: 530 words` is in each head. */
const HEAD = new Set(
  'byline|section|length|dateline|headline|highlight|source|series|column|body|title|edition'.split('|'),
)
/** Fields behind the words. */
const TAIL = new Set(
  'load-date|language|publication-type|document-type|graphic|url|subject|correction|correction-date|journal-code|notes|note|person|company|organization|geographic|country|city|state|industry|ticker|issn|acc-no|category|type'.split(
    '|',
  ),
)
const RIGHTS = /^\s*(?:Copyright (?:©|\(c\)|\d{4})|©|All Rights Reserved)/i
const LENGTH = /^LENGTH:\s{0,20}[\d,.]{1,9} words/i

/** The parts of a text that is such an export. */
export const splitLexis = (text: string): string[] => (text.includes(' DOCUMENT') ? splitAfter(text, MARK) : [])

/** What stands behind each mark, up to the next. */
function splitAfter(text: string, mark: RegExp): string[] {
  const marks = [...text.matchAll(mark)]
  return marks.map((found, i) => text.slice(found.index + found[0].length, marks[i + 1]?.index))
}

/** An article with its head and its tail; undefined where these do not have the form. */
export function readLexis(part: string): ArticleRecord | undefined {
  const lines = part.split('\n')
  const length = lines.findIndex(line => LENGTH.test(line))
  if (length === -1) return undefined
  const first = lines.findIndex(isHeadField)
  const fields = new Map<string, string>()
  let at = first
  // A field runs on up to the next blank line.
  for (; at < lines.length && (at <= length || isHeadField(lines[at] ?? '') || isBlank(lines[at] ?? '')); at++) {
    const field = readField(lines[at] ?? '')
    if (field === undefined || !HEAD.has(field.label)) continue
    if (field.label === 'body') {
      at++
      break
    }
    const rest: string[] = []
    while (!isBlank(lines[at + 1] ?? '') && !isHeadField(lines[at + 1] ?? '')) rest.push((lines[++at] ?? '').trim())
    fields.set(field.label, [field.value, ...rest].join(' '))
  }
  const behind = lines.slice(at).findIndex(line => isTail(line))
  const body = lines.slice(at, behind === -1 ? undefined : at + behind).join('\n')
  const over = blocksOf(lines.slice(0, first).filter(line => !RIGHTS.test(line)))
  const day = over.findIndex(block => normalisePublished(block) !== undefined && /^\p{Lu}/u.test(block.trim()))
  if (day < 1 || !/\S/.test(body)) return undefined
  const title = fields.get('headline') ?? over.slice(day + 1).at(-1)
  const { metadata, problems } = readMetadata({ title, outlet: over[0], published: dayIn(over[day] ?? '') })
  return { path: null, text: trimLines(body), metadata, problems }
}

const isBlank = (line: string) => line.trim() === ''
const isHeadField = (line: string) => /^[A-Z]/.test(line) && isIn(HEAD, line)
const isTail = (line: string) => RIGHTS.test(line) || (/^[A-Z]{2}/.test(line) && isIn(TAIL, line))
const isIn = (labels: ReadonlySet<string>, line: string) =>
  /^[A-Z-]{3,20}:/.test(line) && labels.has(readField(line)?.label ?? '')

/** `December 14, 2021 Tuesday`, with `Late Edition` on the next line. */
const dayIn = (block: string) => block.trim().split('\n', 1)[0] ?? ''

/** Paragraphs, each on one line. */
function blocksOf(lines: readonly string[]): string[] {
  return lines
    .map(line => line.trim())
    .join('\n')
    .split(/\n{2,}/)
    .map(block => block.trim())
    .filter(Boolean)
}
