// formats: the text of a file → the articles in it, by what the text is and what its name says.
import type { Zone } from '../schema/index.ts'
import { readCollection } from './collections/index.ts'
import { type Problem, problem } from './diagnose.ts'
import { isErrorPage } from './error-page.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHtml } from './html.ts'
import { readJson, readJsonLines } from './json.ts'
import { readLabelledHead } from './labelled-head.ts'
import { markMarkdown } from './markdown.ts'
import { type Metadata, mergeMetadata } from './metadata.ts'
import type { RecordFile } from './record.ts'

/** An article as its format gives it: words, and what the file says about them. */
export type Raw = {
  readonly path: string
  readonly text: string
  readonly metadata: Metadata
  readonly zones: readonly Zone[]
}
export type RawFile = { readonly articles: readonly Raw[]; readonly problems: readonly Problem[] }

const RECORDS = /^(?:json|jsonl|ndjson)$/

/** File name ending → how the file is read. */
const FORMATS: ReadonlyMap<string, (text: string, path: string) => RawFile> = new Map([
  ['txt', readText],
  ['md', readMarkdown],
  ['html', readPage],
  ['htm', readPage],
  ['xhtml', readPage],
  ['json', (text, path) => readRecords(readJson(text), path)],
  ['jsonl', (text, path) => readRecords(readJsonLines(text), path)],
  ['ndjson', (text, path) => readRecords(readJsonLines(text), path)],
  ['xml', refuse],
  ['rss', refuse],
  ['atom', refuse],
])

/** The articles in the text of a file. A page is a page, and a feed a feed, under any name. */
export function readFormat(text: string, path: string, ending: string): RawFile {
  const read = FORMATS.get(ending) ?? readText
  if (isPage(text)) return readPage(text, path)
  const collection = RECORDS.test(ending) ? undefined : readCollection(text)
  return collection === undefined ? read(text, path) : readRecords(collection, path)
}

const isPage = (text: string) => /^\s{0,100}(?:<\?xml[^<>]{0,200}>\s{0,100})?<(?:!doctype html|html)[\s>]/i.test(text)

/** The text of a record as content systems give it: `<p>The lock opened.</p><p>It cost …`. */
const isMarkup = (text: string) =>
  isPage(text) || (/^\s{0,100}<[a-z][^<>]{0,2000}>/i.test(text) && /<\/p>|<\/div>|<br/i.test(text))

function readText(text: string, path: string): RawFile {
  const { body, metadata, problems } = readFrontMatter(text)
  const head = body === text ? readLabelledHead(text) : undefined
  const article = { path, text: head?.body ?? body, metadata: head?.metadata ?? metadata, zones: [] }
  return { articles: [article], problems }
}

function readMarkdown(text: string, path: string): RawFile {
  const { body, metadata, problems } = readFrontMatter(text)
  const { zones, title } = markMarkdown(body)
  return { articles: [{ path, text: body, metadata: mergeMetadata(metadata, { title }), zones }], problems }
}

function readPage(html: string, path: string): RawFile {
  const { text, zones, metadata, problems } = readHtml(html)
  if (isErrorPage(metadata.title ?? '', text)) return { articles: [], problems: [...problems, NO_ARTICLE] }
  return { articles: [{ path, text, zones, metadata }], problems }
}

const NO_ARTICLE = problem(
  'error',
  'no-article',
  'Expected an article, received what a site sends in its place (it is gone, or asks for consent or a sign-in); it was left out.',
)

function readRecords(file: RecordFile, path: string): RawFile {
  const many = file.articles.some(({ number }) => number > 1)
  const problems = [...file.problems]
  const articles = file.articles.map((article): Raw => {
    const own = article.path ?? (many ? `${path}#${article.number}` : path)
    problems.push(...article.problems.map(found => ({ ...found, path: own })))
    if (!isMarkup(article.text)) {
      const zones = findCut(article.text)
      if (zones.length > 0) problems.push({ ...CUT, path: own })
      return { path: own, text: article.text, metadata: article.metadata, zones }
    }
    const page = readHtml(article.text)
    problems.push(...page.problems.map(found => ({ ...found, path: own })))
    return { path: own, text: page.text, metadata: mergeMetadata(article.metadata, page.metadata), zones: page.zones }
  })
  return { articles, problems }
}

const CUT = problem('warning', 'cut-off', 'It gives the beginning of the article only; that was read.')

/** `The lock opened on Mon… [+1432 chars]`: what services that sell the rest put at the end of what they give. */
function findCut(text: string): Zone[] {
  const cut = /\[\+?\d{1,6} char(?:s|acters)\]\s{0,20}$/.exec(text.slice(-60))
  if (cut === null) return []
  const start = Math.max(0, text.length - 60) + cut.index
  return [{ start, end: start + cut[0].trimEnd().length, kind: 'furniture' }]
}

function refuse(): RawFile {
  const message = 'Expected a feed or a page, received some other XML; it was left out.'
  return { articles: [], problems: [problem('error', 'unsupported', message)] }
}
