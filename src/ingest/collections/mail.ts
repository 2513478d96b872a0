// mail: messages saved as text, one or a mailbox of them, → their words, with subject and day as metadata. Who sends a mail is seldom
// the outlet that wrote what it holds, so the outlet stays unknown.
import { problem } from '../diagnose.ts'
import { readField } from '../labels.ts'
import { readMetadata } from '../metadata.ts'
import type { ArticleRecord, Numbered, RecordFile } from '../record.ts'
import { decodeWords, readBody } from './mime.ts'

/** The line before each message of a mailbox: `From ana@example.org Tue Dec 14 09:30:00 2021`. */
const MAILBOX =
  /^From \S{1,200} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) .{6,60}$/gm
/** Programs write this before the head of a mail that is passed on. */
const FORWARDED =
  /^\s{0,100}(?:-{2,20} ?(?:Forwarded message|Original Message|Forwarded by .{1,80}?) ?-{2,20}|Begin forwarded message:)\s{0,20}\n\s{0,20}/i
/** Heads within heads that are looked into. */
const MOST_FORWARDS = 5
const MOST_HEAD_LINES = 300

/** The messages in a text; undefined where it does not surely open with one. */
export function readMail(text: string): RecordFile | undefined {
  const marks = /^\s{0,100}From /.test(text)
    ? [...text.matchAll(MAILBOX)].filter(mark => isHead(text, endOf(mark)))
    : []
  if (marks.length === 0) {
    const message = readMessage(text)
    return message === undefined ? undefined : { articles: [{ ...message, number: 1 }], problems: [] }
  }
  const articles = marks.flatMap((mark, i): Numbered[] => {
    const message = readMessage(text.slice(endOf(mark), marks[i + 1]?.index), true)
    // A line of a message that looks like a mark has a bracket put before it.
    return message === undefined
      ? []
      : [{ ...message, text: message.text.replace(/^>(?=>*From )/gm, ''), number: i + 1 }]
  })
  if (articles.length === 0) return undefined
  const odd = marks.length - articles.length
  const message = `${odd} of its ${marks.length} messages could not be read; left out.`
  return { articles, problems: odd === 0 ? [] : [problem('warning', 'many-articles', message)] }
}

const endOf = (mark: RegExpExecArray) => mark.index + mark[0].length + 1

/** Whether a field of a head stands at `at`: behind a mark that is one by chance words follow. */
const isHead = (text: string, at: number) => readField(text.slice(at, at + 200).split('\n', 1)[0] ?? '') !== undefined

/** `marked`: that a mail begins here is told, by whatever head it has. */
function readMessage(text: string, marked = false): ArticleRecord | undefined {
  const head = readHead(text, marked)
  if (head === undefined) return undefined
  let { fields } = head
  let body = readBody(fields, text.slice(head.end))
  for (let n = 0; n < MOST_FORWARDS; n++) {
    const forwarded = FORWARDED.exec(body)?.[0].length ?? 0
    const inner = readHead(body.slice(forwarded))
    if (inner === undefined) break
    fields = inner.fields
    body = body.slice(forwarded + inner.end)
  }
  const title = decodeWords(fields.get('subject') ?? '').replace(/^(?:(?:re|fwd?|aw|wg)(?:\[\d{1,3}\])?:\s*){1,9}/i, '')
  const { metadata, problems } = readMetadata({ title, published: fields.get('date') ?? fields.get('sent') ?? '' })
  return { path: null, text: body.trim(), metadata, problems }
}

type Head = { readonly fields: ReadonlyMap<string, string>; readonly end: number }

/** The fields before the first blank line, where they are surely those of a mail. */
function readHead(text: string, marked = false): Head | undefined {
  const fields = new Map<string, string>()
  let last = ''
  let at = text.length - text.trimStart().length
  for (let n = 0; n < MOST_HEAD_LINES; n++) {
    const feed = text.indexOf('\n', at)
    const line = text.slice(at, feed === -1 ? text.length : feed)
    at = feed === -1 ? text.length : feed + 1
    if (line.trim() === '' || at === text.length) {
      const has = (name: string) => fields.has(name)
      const isMail =
        marked ||
        (has('from') &&
          has('subject') &&
          (has('date') || has('sent')) &&
          (has('to') || has('message-id') || has('received')))
      return isMail ? { fields, end: at } : undefined
    }
    const field = readField(line)
    if (field !== undefined && !/^\s/.test(line)) {
      last = field.label
      if (!fields.has(last)) fields.set(last, field.value)
    } else if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else return undefined
  }
  return undefined
}
