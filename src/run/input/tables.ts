// Tables that describe the articles beside and below them: `articles.csv` with a header line, `metadata.jsonl`.
import { join, posix } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Metadata } from '../../ingest/index.ts'
import type { Diagnostic } from '../../schema/index.ts'
import { readRegularFile } from '../files/read-file.ts'

/** What the tables say, by the path of the article. Of two lines for one article the later one counts. */
export function readTables(
  root: string,
  tables: readonly string[],
): { listed: ReadonlyMap<string, Metadata>; diagnostics: Diagnostic[] } {
  const listed = new Map<string, Metadata>()
  const diagnostics: Diagnostic[] = []
  for (const table of tables) {
    const rows = readRows(root, table)
    if (rows === undefined) {
      const message = `${table} is no table with a column "path"; the articles were read without it.`
      diagnostics.push({ severity: 'warning', code: 'bad-metadata', message, path: table, start: null, end: null })
    }
    for (const row of rows ?? []) {
      const path = pathOf(row)
      if (path !== undefined) listed.set(posix.join(posix.dirname(table), path), row as Metadata)
    }
  }
  return { listed, diagnostics }
}

/** As it stands in the table: ingest knows the names that columns have. */
type Row = Readonly<Record<string, unknown>>

function pathOf(row: Row): string | undefined {
  const path = row.path ?? row.file ?? row.filename
  return typeof path === 'string' && path !== '' ? path.replaceAll('\\', '/') : undefined
}

function readRows(root: string, table: string): Row[] | undefined {
  const read = readRegularFile(join(root, table))
  if (!('bytes' in read)) return undefined
  const text = new TextDecoder().decode(read.bytes)
  try {
    const rows = /\.csv$/i.test(table) ? csvRows(text) : jsonRows(text)
    return rows.length === 0 || rows.some(row => pathOf(row) !== undefined) ? rows : undefined
  } catch {
    return undefined
  }
}

function csvRows(text: string): Row[] {
  const options = { skip_empty_lines: true, trim: true, relax_column_count: true }
  const [header = [], ...lines] = parse(text, options) as string[][]
  return lines.map(line => Object.fromEntries(header.map((name, i) => [name.toLowerCase(), line[i] ?? ''])))
}

function jsonRows(text: string): Row[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.map(line => Object(JSON.parse(line)) as Row)
}
