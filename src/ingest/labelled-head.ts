// labelled-head: metadata that stand over a text as lines with labels, a plain man's front matter:
//
//   Title: Lock opens on time
//   Source: Harbour Post
//   Date: 14 December 2021
//
//   The lock opened …
import { wordSet } from '../lexicon/word-list.ts'
import { readField } from './labels.ts'
import { type Metadata, readMetadata } from './metadata.ts'

/** Labels that tell what corroborate keeps; two of them make a head. */
const KEPT = new Set(
  'title|headline|source|outlet|publisher|publication|publication title|newspaper|date|published|publication date|date published|url|link'.split(
    '|',
  ),
)
/** Labels that stand among them. */
const PASSED_OVER = new Set(
  'author|authors|byline|by|reporter|section|category|page|pages|length|word count|words|language|country|location|place|dateline|edition|copyright|tags|keywords|id|time|updated|last updated|modified|accessed|retrieved|type|document type'.split(
    '|',
  ),
)
/** Before the words themselves: `Text: The lock opened …`. */
const BODY = wordSet('text body content article fulltext')
const MOST_LINES = 40

export type LabelledHead = { readonly metadata: Metadata; readonly body: string }

/** What the head of `text` says of it, and what follows; undefined where it opens with anything but such lines. */
export function readLabelledHead(text: string): LabelledHead | undefined {
  const fields = new Map<string, string>()
  let body: number | undefined
  let at = 0
  for (let n = 0; n < MOST_LINES && at < text.length && body === undefined; n++) {
    const feed = text.indexOf('\n', at)
    const end = feed === -1 ? text.length : feed + 1
    const line = text.slice(at, end).trim()
    const field = readField(line)
    if (field !== undefined && (BODY.has(field.label) || field.label === 'full text')) body = text.indexOf(':', at) + 1
    else if (field !== undefined && (KEPT.has(field.label) || PASSED_OVER.has(field.label))) {
      if (!fields.has(field.label)) fields.set(field.label, field.value)
    } else if (line !== '') body = at
    at = end
  }
  const kept = [...fields].filter(([label, value]) => KEPT.has(label) && value !== '')
  if (kept.length < 2 || body === undefined) return undefined
  const { metadata } = readMetadata(Object.fromEntries(fields))
  return { metadata, body: text.slice(body).replace(/^\s{1,1000}/, '') }
}
