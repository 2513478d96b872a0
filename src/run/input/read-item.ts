// An item of a task → the articles that stand in it.
import { join } from 'node:path'
import { ingest, type Metadata } from '../../ingest/index.ts'
import type { Diagnostic, SourceArticle } from '../../schema/index.ts'
import { readRegularFile } from '../files/read-file.ts'
import { readWords } from '../files/read-words.ts'
import { fileKey } from './file-key.ts'

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
/** An item as it was read. */
export type SourceFile = {
  readonly path: string
  /** See `fileKey`; empty where it could not be read. */
  readonly key: string
  readonly articles: readonly SourceArticle[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the articles of an item; a file that cannot be read has none, and says why. */
export function readItem(root: string, program: string, item: Item): SourceFile {
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
    return { path: item.path, key: '', articles: [], diagnostics: [...diagnostics, diagnostic] }
  }
  const { articles, diagnostics: said } = ingest({ path: item.path, bytes: read.bytes, metadata })
  return {
    path: item.path,
    key: fileKey(program, item, read.bytes, sideCar),
    articles: item.only === undefined ? articles : articles.slice(item.only, item.only + 1),
    diagnostics: [...diagnostics, ...said],
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
    const own: unknown = JSON.parse(readWords(bytes ?? new Uint8Array()))
    if (typeof own !== 'object' || own === null || Array.isArray(own)) throw new TypeError('no object')
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
