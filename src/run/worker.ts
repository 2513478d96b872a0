// What runs in a worker thread. Strings go in, bytes come out: nothing is cloned that need not be.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { move } from 'piscina'
import { type Ingested, ingest, type Metadata } from '../ingest/index.ts'
import { annotate } from '../pipeline.ts'
import { Article, type Diagnostic, type SourceArticle } from '../schema/index.ts'
import { packDigest } from './digests.ts'
import { fileKey } from './file-key.ts'
import { readRegularFile } from './read-file.ts'
import { formRecord, type RecordForm } from './record-form.ts'
import type { Extracted } from './store.ts'

export { writeArticles } from './formed-articles.ts'
export { indexRecords } from './index-records.ts'
export { judgeStories } from './judge-stories.ts'
export { learnLessons } from './learn-lessons.ts'
export { writeReport } from './reports.ts'
export { surveyStories } from './survey-stories.ts'

/** A file to read, or a line that stands for one. */
export type Item = {
  readonly path: string
  readonly sideCar: string | null
  /** What a table of the folder says of it. */
  readonly listed: Metadata | null
  /** Only the article with this number, where a file of many is read one by one. */
  readonly only?: number
  /** The content, where it comes from standard input. */
  readonly line?: string
}
export type ExtractTask = {
  readonly root: string
  readonly program: string
  readonly form: RecordForm
  /** Whether the records will be compared: then what the index takes from them is made here, where they are at hand. */
  readonly digested: boolean
  readonly items: readonly Item[]
}

/** What a file gave, and the length of the digest of each of its records; none where they were not asked for. */
export type ExtractedWithDigests = { readonly extracted: Extracted; readonly digests: readonly number[] }

/** Reads the files of a task and finds what is in them. Returns a line of JSON (`ExtractedWithDigests[]`), then all records, then all digests. */
export function extract(task: string): Uint8Array {
  const { root, program, form, digested, items } = JSON.parse(task) as ExtractTask
  const chunks: Buffer[] = []
  const digestChunks: Buffer[] = []
  const extracted = items.map((item): ExtractedWithDigests => {
    const { key, ingested } = readItem(root, program, item)
    const diagnostics = [...ingested.diagnostics]
    const records: [string, number][] = []
    const digests: number[] = []
    const hash = createHash('sha256')
    for (const article of chosen(ingested.articles, item.only)) {
      const record = readArticle(article, diagnostics)
      if (record === undefined) continue
      const bytes = Buffer.from(`${JSON.stringify(formRecord(record, form))}\n`)
      hash.update(bytes)
      records.push([record.id, bytes.length])
      chunks.push(bytes)
      if (!digested) continue
      const digest = packDigest(record)
      digests.push(digest.length)
      digestChunks.push(digest)
    }
    return { extracted: { path: item.path, key, records, diagnostics, sha256: hash.digest('hex') }, digests }
  })
  const header = Buffer.from(`${JSON.stringify(extracted)}\n`)
  // A copy of its own: the pages of Buffer.concat are shared, and what is moved away is gone here.
  return move(new Uint8Array(Buffer.concat([header, ...chunks, ...digestChunks]))) as Uint8Array
}

/** How many articles a file holds. */
export function count(task: string): number {
  const { root, program, items } = JSON.parse(task) as ExtractTask
  return items.reduce((sum, item) => sum + readItem(root, program, item).ingested.articles.length, 0)
}

function readItem(root: string, program: string, item: Item): { key: string; ingested: Ingested } {
  const read = item.line === undefined ? readRegularFile(join(root, item.path)) : { bytes: Buffer.from(item.line) }
  const { metadata, sideCar, diagnostics } = readSideCar(root, item)
  if ('problem' in read) {
    const { code, message } = read.problem
    const diagnostic: Diagnostic = {
      severity: 'error',
      code,
      message: `${item.path} ${message}.`,
      path: item.path,
      start: null,
      end: null,
    }
    return { key: '', ingested: { articles: [], diagnostics: [...diagnostics, diagnostic] } }
  }
  const ingested = ingest({ path: item.path, bytes: read.bytes, metadata })
  return {
    key: fileKey(program, item, read.bytes, sideCar),
    ingested: { articles: ingested.articles, diagnostics: [...diagnostics, ...ingested.diagnostics] },
  }
}

function readSideCar(
  root: string,
  { sideCar, listed }: Item,
): { metadata: Metadata | null; sideCar: Uint8Array | null; diagnostics: Diagnostic[] } {
  if (sideCar === null) return { metadata: listed, sideCar: null, diagnostics: [] }
  const read = readRegularFile(join(root, sideCar))
  const bytes = 'bytes' in read ? read.bytes : null
  try {
    const own = JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as Metadata
    return { metadata: { ...listed, ...own }, sideCar: bytes, diagnostics: [] }
  } catch {
    const message = `${sideCar} is no JSON object; the article was read without it.`
    const diagnostic: Diagnostic = {
      severity: 'warning',
      code: 'bad-metadata',
      message,
      path: sideCar,
      start: null,
      end: null,
    }
    return { metadata: listed, sideCar: bytes, diagnostics: [diagnostic] }
  }
}

const chosen = (articles: readonly SourceArticle[], only: number | undefined) =>
  only === undefined ? articles : articles.slice(only, only + 1)

/** A fault of ours costs one article, never the run: it is named with what went wrong. */
function readArticle(article: SourceArticle, diagnostics: Diagnostic[]): Article | undefined {
  try {
    return Article.parse(annotate(article))
  } catch (error) {
    const message = `${article.path} could not be read because of a fault in corroborate: ${firstLine(error)}`
    diagnostics.push({ severity: 'error', code: 'fault', message, path: article.path, start: null, end: null })
    return undefined
  }
}

const firstLine = (error: unknown) => String(error).split('\n', 3).join(' ')
