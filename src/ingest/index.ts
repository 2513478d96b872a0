// ingest: the bytes of a file → articles, with what stands beside them and what in them is no sentence. Pure: the caller reads
// files, side-cars and tables; what is doubtful becomes a diagnostic.
import { createHash } from 'node:crypto'
import type { Diagnostic, PublishedFrom, SourceArticle, Span, Zone } from '../schema/index.ts'
import { overlaps } from '../schema/index.ts'
import { readIsoDate } from '../text/calendar.ts'
import { decode } from './decode.ts'
import { locate, type Problem, problem } from './diagnose.ts'
import { type Raw, readFormat } from './formats.ts'
import { declaredCharset } from './html.ts'
import { type Metadata, mergeMetadata, readMetadata } from './metadata.ts'
import { findOtherLanguages, markOtherLanguages } from './other-languages.ts'
import { markZones } from './zones.ts'

export type { Metadata } from './metadata.ts'

export type InputFile = { readonly path: string; readonly bytes: Uint8Array; readonly metadata: Metadata | null }
export type Ingested = { readonly articles: SourceArticle[]; readonly diagnostics: Diagnostic[] }

/** Endings of files that may tell their own encoding. */
const MARKED_UP = /^(?:x?html?|xml|rss|atom)$/

/** The articles in one file: one, or many in `.json` and `.jsonl`. Metadata of the caller counts before the file's own. Never throws. */
export function ingest({ path, bytes, metadata }: InputFile): Ingested {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const decoded = decode(bytes, MARKED_UP.test(ending) ? declaredCharset(bytes) : undefined)
  if (decoded.text === undefined)
    return { articles: [], diagnostics: decoded.problems.map(found => locate(found, path)) }
  const read = readFormat(decoded.text, path, ending)
  const beside = readMetadata(metadata)
  const diagnostics = [...decoded.problems, ...beside.problems, ...read.problems].map(found => locate(found, path))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const articles: SourceArticle[] = []
  for (const given of read.articles) {
    const raw = wellFormed(given)
    if (raw !== given) diagnostics.push(locate(HALVES, raw.path))
    if (!/\S/.test(raw.text))
      diagnostics.push(
        locate(problem('error', 'empty', 'Expected an article, found no words in it; it was left out.'), raw.path),
      )
    else if (raw.text.length > LONGEST_ARTICLE) diagnostics.push(locate(tooLong(raw.text), raw.path))
    else {
      const other = findOtherLanguages(raw.text)
      if (other.length > 0) diagnostics.push(locate(notEnglish(raw.text, other), raw.path))
      articles.push(toArticle(raw, other, beside.metadata, { sha256, encoding: decoded.encoding }))
    }
  }
  if (articles.length === 0 && diagnostics.length === 0)
    diagnostics.push(
      locate(problem('error', 'empty', 'Expected articles, found none in the file; it was left out.'), path),
    )
  return { articles, diagnostics }
}

const HALVES = problem(
  'warning',
  'bad-characters',
  'The text holds halves of characters (lone surrogates); each was read as “\ufffd”.',
)

/** JSON may escape half a surrogate pair, which no encoding can write down again. What takes its place is as long. */
function wellFormed(raw: Raw): Raw {
  return raw.text.isWellFormed() ? raw : { ...raw, text: raw.text.toWellFormed() }
}

/** In characters; a long novel has a tenth of it. What is longer could take more memory than a thread, or all of them, may use. */
const LONGEST_ARTICLE = 10_000_000

function tooLong({ length }: string): Problem {
  const millions = (characters: number) => `${Math.round(characters / 1e6)} million`
  const message = `Expected an article, received a text of ${millions(length)} characters, more than the ${millions(LONGEST_ARTICLE)} that are read at once; it was left out. Split it.`
  return problem('error', 'too-large', message)
}

function notEnglish(text: string, stretches: readonly Span[]): Problem {
  const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0)
  const message =
    length < text.trim().length
      ? `${length} of its ${text.length} characters are not in English: they are kept, and nothing is read from them.`
      : 'It is not in English: its text is kept, and nothing is read from it.'
  return problem('warning', 'not-english', message)
}

function toArticle(
  raw: Raw,
  other: readonly Span[],
  given: Metadata,
  file: { sha256: string; encoding: string },
): SourceArticle {
  const known = mergeMetadata(given, raw.metadata)
  const marked = markZones(raw.text, known.title ?? null)
  const outlet = known.outlet ?? marked.dateline?.outlet ?? hostOf(known.url)
  const { published, publishedFrom } = findPublished(known, marked.dateline?.published ?? null, marked.published)
  return {
    id: `a_${createHash('sha256')
      .update(`${outlet ?? ''}\0${raw.text}`)
      .digest('hex')
      .slice(0, 16)}`,
    path: raw.path,
    outlet,
    title: known.title ?? marked.title,
    url: known.url ?? null,
    published,
    publishedFrom,
    sha256: file.sha256,
    encoding: file.encoding,
    text: raw.text,
    zones: [...markOtherLanguages(mergeZones(raw.zones, marked.zones), other)],
    story: known.story ?? null,
  }
}

/** `https://www.example.org/lock` comes from `example.org`. */
function hostOf(url: string | null | undefined): string | null {
  const [, host] = /^https?:\/\/(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:[:/?#]|$)/i.exec(url ?? '') ?? []
  return host?.toLowerCase() ?? null
}

/** Days after which what describes a report tells when its page was changed or fetched, not when it was filed. */
const A_WEEK = 7

/** Whether the metadata is of a day long after the one that the report itself writes in full. */
function isLater(metadata: string, written: string | null): boolean {
  const [described, filed] = [readIsoDate(metadata), readIsoDate(written ?? '')]
  return described !== null && filed !== null && described - filed > A_WEEK
}

function findPublished(
  known: Metadata,
  dateline: string | null,
  text: string | null,
): { published: string | null; publishedFrom: PublishedFrom | null } {
  if (known.published && !isLater(known.published, dateline ?? text)) {
    return { published: known.published, publishedFrom: 'metadata' }
  }
  if (dateline !== null) return { published: dateline, publishedFrom: 'dateline' }
  if (text !== null) return { published: text, publishedFrom: 'text' }
  // https://example.org/2021/12/14/lock-opens
  const [, year, month, day] =
    /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?:\/|$)/.exec(known.url ?? '') ?? []
  return day === undefined
    ? { published: null, publishedFrom: null }
    : { published: `${year}-${month}-${day}`, publishedFrom: 'inferred' }
}

/** What the markup says counts before what the words look like. Both lists are in order and free of overlaps. */
function mergeZones(markup: readonly Zone[], guessed: readonly Zone[]): Zone[] {
  if (markup.length === 0) return [...guessed]
  const zones = [...markup]
  let at = 0
  for (const zone of guessed) {
    while (at < markup.length && (markup[at]?.end ?? 0) <= zone.start) at++
    const next = markup[at]
    if (next === undefined || !overlaps(next, zone)) zones.push(zone)
  }
  return zones.sort((a, b) => a.start - b.start)
}
