// ingest: the bytes of a file → articles, with what stands beside them and what in them is no sentence. Pure: the caller reads
// files, side-cars and tables; what is doubtful becomes a diagnostic.
import { createHash } from 'node:crypto'
import type { Diagnostic, PublishedFrom, SourceArticle, Span, Zone } from '../schema/index.ts'
import { overlaps } from '../schema/index.ts'
import { readIsoDate } from '../text/calendar.ts'
import { findCollection } from './collections.ts'
import { decode } from './decode.ts'
import { locate, type Problem, problem } from './diagnose.ts'
import { readFrontMatter } from './front-matter.ts'
import { declaredCharset, readHtml } from './html.ts'
import { readJson, readJsonLines } from './json.ts'
import { markMarkdown } from './markdown.ts'
import { type Metadata, mergeMetadata, readMetadata } from './metadata.ts'
import { findOtherLanguages, markOtherLanguages } from './other-languages.ts'
import { markZones } from './zones.ts'

export type { Metadata } from './metadata.ts'

export type InputFile = { readonly path: string; readonly bytes: Uint8Array; readonly metadata: Metadata | null }
export type Ingested = { readonly articles: SourceArticle[]; readonly diagnostics: Diagnostic[] }

/** An article as its format gives it: words, and what the file says about them. */
type Raw = {
  readonly path: string
  readonly text: string
  readonly metadata: Metadata
  readonly zones: readonly Zone[]
}
type RawFile = { readonly articles: readonly Raw[]; readonly problems: readonly Problem[] }

/** File name ending → how the file is read. */
const FORMATS: ReadonlyMap<string, (text: string, path: string) => RawFile> = new Map([
  ['txt', readText],
  ['md', readMarkdown],
  ['html', readPage],
  ['htm', readPage],
  ['json', (text, path) => readRecords(readJson(text), path)],
  ['jsonl', (text, path) => readRecords(readJsonLines(text), path)],
  ['ndjson', (text, path) => readRecords(readJsonLines(text), path)],
])

/** The articles in one file: one, or many in `.json` and `.jsonl`. Metadata of the caller counts before the file's own. Never throws. */
export function ingest({ path, bytes, metadata }: InputFile): Ingested {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const decoded = decode(bytes, /^html?$/.test(ending) ? declaredCharset(bytes) : undefined)
  if (decoded.text === undefined)
    return { articles: [], diagnostics: decoded.problems.map(found => locate(found, path)) }
  const collection = /^(?:json|jsonl|ndjson)$/.test(ending)
    ? undefined
    : findCollection(decoded.text.replaceAll('\r', ''))
  if (collection !== undefined)
    return { articles: [], diagnostics: [...decoded.problems, collection].map(found => locate(found, path)) }
  const read = (isPage(decoded.text) ? readPage : (FORMATS.get(ending) ?? readText))(decoded.text, path)
  const given = readMetadata(metadata)
  const diagnostics = [...decoded.problems, ...given.problems, ...read.problems].map(found => locate(found, path))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const articles: SourceArticle[] = []
  for (const raw of read.articles) {
    if (!/\S/.test(raw.text))
      diagnostics.push(
        locate(problem('error', 'empty', 'Expected an article, found no words in it; it was left out.'), raw.path),
      )
    else if (raw.text.length > LONGEST_ARTICLE) diagnostics.push(locate(tooLong(raw.text), raw.path))
    else {
      const other = findOtherLanguages(raw.text)
      if (other.length > 0) diagnostics.push(locate(notEnglish(raw.text, other), raw.path))
      articles.push(toArticle(raw, other, given.metadata, { sha256, encoding: decoded.encoding }))
    }
  }
  if (articles.length === 0 && diagnostics.length === 0)
    diagnostics.push(
      locate(problem('error', 'empty', 'Expected articles, found none in the file; it was left out.'), path),
    )
  return { articles, diagnostics }
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

/** A page is a page under any name. */
const isPage = (text: string) => /^\s{0,100}<(?:!doctype html|html)[\s>]/i.test(text)

/** The text of a record as content systems give it: `<p>The lock opened.</p><p>It cost …`. */
const isMarkup = (text: string) =>
  isPage(text) || (/^\s{0,100}<[a-z][^<>]{0,2000}>/i.test(text) && /<\/p>|<\/div>|<br/i.test(text))

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

function readText(text: string, path: string): RawFile {
  const { body, metadata, problems } = readFrontMatter(text)
  return { articles: [{ path, text: body, metadata, zones: [] }], problems }
}

function readMarkdown(text: string, path: string): RawFile {
  const { body, metadata, problems } = readFrontMatter(text)
  const { zones, title } = markMarkdown(body)
  return { articles: [{ path, text: body, metadata: mergeMetadata(metadata, { title }), zones }], problems }
}

function readPage(html: string, path: string): RawFile {
  const { text, zones, metadata, problems } = readHtml(html)
  return { articles: [{ path, text, zones, metadata }], problems }
}

function readRecords(file: ReturnType<typeof readJson>, path: string): RawFile {
  const many = file.articles.length > 1
  const problems = [...file.problems]
  const articles = file.articles.map((article, i): Raw => {
    problems.push(...article.problems)
    const own = article.path ?? (many ? `${path}#${i + 1}` : path)
    if (!isMarkup(article.text)) return { path: own, text: article.text, metadata: article.metadata, zones: [] }
    const page = readHtml(article.text)
    problems.push(...page.problems)
    return { path: own, text: page.text, metadata: mergeMetadata(article.metadata, page.metadata), zones: page.zones }
  })
  return { articles, problems }
}
