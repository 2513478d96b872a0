// factiva: plain text as Factiva exports it, each article ended by `Document HPOST00020211214ehce0001t`, its fields told by codes or not.
import { words } from '../../lexicon/word-list.ts'
import { readMetadata } from '../metadata.ts'
import { normalisePublished } from '../published.ts'
import type { ArticleRecord } from '../record.ts'
import { trimLines } from './trim-lines.ts'

const MARK = /^(?:AN\s{1,8})?Document [A-Z\d]{3,12}\d{8}[\da-z]{0,12}[^\S\n]{0,80}$/gm
/** Codes in the order that articles have them. */
const CODES = words('SE HD BY CR WC PD ET SN SC NGC GC ED PG VOL LA CY CX LP TD CT RF ART CO IN NS RE IPC IPD PUB')
const CODED = new RegExp(`^(${CODES.join('|')})(?: {2,8}(\\S.*)|[ \\t]*)$`)
const WORD_COUNT = /^[\d,.]{1,9} words$/i
const RIGHTS = /^(?:Copyright|\(c\)|©)/i

/** The parts of a text that is such an export; what follows the last mark is the export's own. */
export function splitFactiva(text: string): string[] {
  const parts: string[] = []
  if (!text.includes('Document ')) return parts
  let from = 0
  for (const mark of text.matchAll(MARK)) {
    parts.push(text.slice(from, mark.index))
    from = mark.index + mark[0].length
  }
  return parts
}

/** An article with its fields; undefined where these do not have the form. */
export function readFactiva(part: string): ArticleRecord | undefined {
  const lines = part.trim().split('\n')
  return lines.some(line => /^HD(?:\s|$)/.test(line)) ? readCoded(lines) : readPlain(lines.map(line => line.trim()))
}

function readCoded(lines: readonly string[]): ArticleRecord | undefined {
  const fields = new Map<string, string[]>()
  let place = -1
  let current: string[] = []
  for (const line of lines) {
    const [, code = '', value = ''] = CODED.exec(line) ?? []
    // A code out of its place is a line of the words: `IN` alone.
    if (code !== '' && CODES.indexOf(code) > place) {
      place = CODES.indexOf(code)
      current = [value]
      fields.set(code, current)
    } else current.push(line)
  }
  const of = (code: string) => (fields.get(code) ?? []).join('\n')
  const text = trimLines(`${of('LP')}\n\n${of('TD')}`)
  if (text === '' || of('HD').trim() === '') return undefined
  const { metadata, problems } = readMetadata({ title: of('HD'), outlet: of('SN'), published: of('PD') })
  return { path: null, text, metadata, problems }
}

/** Headline, writer, `530 words`, day, hour, outlet, its code, page, language, rights, each on a line; then the words. */
function readPlain(lines: readonly string[]): ArticleRecord | undefined {
  const count = lines.findIndex(line => WORD_COUNT.test(line))
  const published = normalisePublished(lines[count + 1] ?? '')
  if (count < 1 || published === undefined) return undefined
  const outlet = count + (/^\d\d:\d\d/.test(lines[count + 2] ?? '') ? 3 : 2)
  const language = lines.findIndex((line, i) => i > outlet && i < outlet + 8 && line === 'English')
  if (language === -1) return undefined
  const body = language + (RIGHTS.test(lines[language + 1] ?? '') ? 2 : 1)
  const text = trimLines(lines.slice(body).join('\n'))
  if (text === '') return undefined
  const head = lines.slice(0, count).filter(Boolean)
  const { metadata, problems } = readMetadata({ title: head[0], outlet: lines[outlet], published })
  return { path: null, text, metadata, problems }
}
