// proquest: plain text as ProQuest exports it, article after article between rules or under `Document 2 of 14`, all fields labelled.
import { readField } from '../labels.ts'
import { readMetadata } from '../metadata.ts'
import type { ArticleRecord } from '../record.ts'
import { trimLines } from './trim-lines.ts'

const MARK = /^(?:_{20,200}|Document \d{1,5} of \d{1,5})[^\S\n]{0,80}$/gm
/** Fields that may follow the words. */
const BEHIND = new Set(
  'title|subject|location|people|company / organization|publication title|volume|issue|pages|publication year|publication date|section|publisher|place of publication|country of publication|publication subject|issn|source type|language of publication|document type|proquest document id|document url|copyright|last updated|database|classification|dateline|business indexing term|identifier / keyword|number of pages|author|publication info|credit'.split(
    '|',
  ),
)
const FULL_TEXT = /^Full text:[^\S\n]{0,20}/m

/** The parts of a text that is such an export. */
export const splitProquest = (text: string): string[] =>
  text.includes('Full text:') ? text.split(MARK).filter(part => FULL_TEXT.test(part)) : []

/** An article with its fields; undefined where these do not have the form. */
export function readProquest(part: string): ArticleRecord | undefined {
  const start = FULL_TEXT.exec(part)
  if (start === null) return undefined
  const from = start.index + start[0].length
  const lines = part.slice(from).split('\n')
  const end = lines.findIndex(isField)
  const fields = new Map<string, string>()
  for (const line of [...part.slice(0, start.index).split('\n'), ...lines.slice(end === -1 ? lines.length : end)]) {
    const field = readField(line.replace('Company / organization', 'Company'))
    if (field !== undefined && !fields.has(field.label)) fields.set(field.label, field.value)
  }
  const text = trimLines(lines.slice(0, end === -1 ? undefined : end).join('\n'))
  if (text === '' || !fields.has('title') || !fields.has('publication title')) return undefined
  const { metadata, problems } = readMetadata({
    title: fields.get('title'),
    // `Harbour Post; Port Louis`
    outlet: fields.get('publication title')?.replace(/\s?[;,].*/, ''),
    published: fields.get('publication date'),
    url: fields.get('document url'),
  })
  return { path: null, text, metadata, problems }
}

function isField(line: string): boolean {
  const [, label = ''] = /^([A-Z][A-Za-z /]{2,40}):/.exec(line) ?? []
  return BEHIND.has(label.toLowerCase())
}
