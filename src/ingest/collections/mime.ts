// mime: the words of a mail out of its parts and their encodings (RFC 2045 to 2047), which libmime and libqp read.
import { createRequire } from 'node:module'
import { readField } from '../labels.ts'

type Fields = ReadonlyMap<string, string>
/** Parts nest: `multipart/mixed` of `multipart/alternative` of text. */
const DEEPEST = 8

/** Few folders hold mail: what reads it is loaded by the first that does. */
const require = createRequire(import.meta.url)
const loadMime = () => require('libmime') as typeof import('libmime').default
const loadCharsets = () => require('libmime/lib/charset.js') as typeof import('libmime/lib/charset.js')
const loadQuotedPrintable = () => require('libqp') as typeof import('libqp')

/** The words of a body: of several parts the plain text, else the page. */
export function readBody(fields: Fields, body: string, depth = 0): string {
  const { value: type, params } = loadMime().parseHeaderValue(fields.get('content-type') || 'text/plain')
  if (/^multipart\//i.test(type) && params.boundary !== undefined && depth < DEEPEST) {
    const parts = splitParts(body, params.boundary).map(readPart)
    const ofType = (wanted: RegExp) => parts.find(part => wanted.test(part.fields.get('content-type') ?? 'text/plain'))
    const part = ofType(/^text\/plain/i) ?? ofType(/^multipart\//i) ?? ofType(/^text\/html/i)
    return part === undefined ? '' : readBody(part.fields, part.body, depth + 1)
  }
  // What is no text, a picture or a document, has no words.
  if (!/^text\/|^[^/]*$/i.test(type)) return ''
  const bytes = bytesOf(body, fields.get('content-transfer-encoding')?.toLowerCase() ?? '')
  return bytes === undefined ? body : loadCharsets().decode(bytes, params.charset).replaceAll('\r\n', '\n')
}

/** The bytes of a body that is written in another way; of one that is not, undefined: it was decoded with its file. */
function bytesOf(body: string, encoding: string): Buffer | undefined {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return encoding === 'quoted-printable' ? loadQuotedPrintable().decode(body) : undefined
}

/** `=?utf-8?Q?Lock_opened?=` in a field of the head. */
export const decodeWords = (value: string): string => (value.includes('=?') ? loadMime().decodeWords(value) : value)

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
