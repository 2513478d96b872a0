// mime: the words of a mail out of its parts and their encodings (RFC 2045 to 2047).
import { readField } from '../labels.ts'

type Fields = ReadonlyMap<string, string>
/** Parts nest: `multipart/mixed` of `multipart/alternative` of text. */
const DEEPEST = 8

/** The words of a body: of several parts the plain text, else the page. */
export function readBody(fields: Fields, body: string, depth = 0): string {
  const type = fields.get('content-type') ?? 'text/plain'
  const boundary = /boundary\s{0,5}=\s{0,5}(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i.exec(type)
  if (/^multipart\//i.test(type) && boundary !== null && depth < DEEPEST) {
    const parts = splitParts(body, boundary[1] ?? boundary[2] ?? '').map(readPart)
    const ofType = (wanted: RegExp) => parts.find(part => wanted.test(part.fields.get('content-type') ?? 'text/plain'))
    const part = ofType(/^text\/plain/i) ?? ofType(/^multipart\//i) ?? ofType(/^text\/html/i)
    return part === undefined ? '' : readBody(part.fields, part.body, depth + 1)
  }
  // What is no text, a picture or a document, has no words.
  if (!/^text\/|^[^/]*$/i.test(type)) return ''
  const charset = /charset\s{0,5}=\s{0,5}"?([\w-]{2,40})/i.exec(type)?.[1] ?? 'utf-8'
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase() ?? ''
  if (encoding === 'base64') return toWords(Buffer.from(body, 'base64'), charset)
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body, charset) : body
}

/** `=?utf-8?Q?Lock_opens?=` in a field of the head. */
export function decodeWords(value: string): string {
  return value
    .replace(/\?=\s{1,9}=\?/g, '?==?')
    .replace(
      /=\?([\w-]{2,40})(?:\*\w{1,9})?\?([QB])\?([^?\s]{0,500})\?=/gi,
      (_, charset: string, how: string, word: string) =>
        how.toUpperCase() === 'B'
          ? toWords(Buffer.from(word, 'base64'), charset)
          : fromQuotedPrintable(word.replaceAll('_', ' '), charset),
    )
}

function splitParts(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1)
  const end = parts.findIndex(part => part.startsWith('--'))
  return end === -1 ? parts : parts.slice(0, end)
}

function readPart(part: string): { readonly fields: Fields; readonly body: string } {
  const content = part.replace(/^[^\n]{0,100}\n/, '')
  const blank = /^\s*?\n|\n[ \t]*\n/.exec(content)
  if (blank === null) return { fields: new Map(), body: content }
  const head = content.slice(0, blank.index).replace(/\n[ \t]{1,100}/g, ' ')
  const fields = head.split('\n').flatMap(line => readField(line) ?? [])
  return {
    fields: new Map(fields.map(({ label, value }) => [label, value])),
    body: content.slice(blank.index + blank[0].length),
  }
}

function fromQuotedPrintable(text: string, charset: string): string {
  const joined = text.replace(/=[ \t]{0,100}\n/g, '')
  return joined.replace(/(?:=[\dA-F]{2})+/gi, codes => toWords(Buffer.from(codes.replaceAll('=', ''), 'hex'), charset))
}

function toWords(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
  }
}
