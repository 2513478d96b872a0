// Tables that describe the articles beside and below them: `articles.csv` with a header line, `metadata.jsonl`.
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Metadata } from '../../ingest/index.ts'
import type { Diagnostic } from '../../schema/index.ts'
import { readRegularFile } from '../files/read-file.ts'
import { readWords } from '../files/read-words.ts'
import type { Input } from './input.ts'

type Tables = { readonly listed: ReadonlyMap<string, Metadata>; readonly diagnostics: Diagnostic[] }

/** What the tables say, by the path of the article. Of two lines for one article the later one counts. */
export function readTables({ root, tables, files }: Pick<Input, 'root' | 'tables' | 'files'>): Tables {
  const listed = new Map<string, Metadata>()
  const diagnostics: Diagnostic[] = []
  const say = (path: string, message: string) =>
    diagnostics.push({ severity: 'warning', code: 'bad-metadata', message, path, start: null, end: null })
  // A name is written in one form on a Mac and in another by a spreadsheet.
  const paths = tables.length === 0 ? [] : files.map(({ path }) => [path.normalize(), path] as const)
  const written = new Map(paths)
  for (const table of tables) {
    const { rows, odd } = readRows(root, table)
    const described = rows.flatMap(row => {
      const path = pathOf(row)
      return path === undefined ? [] : [{ row, path: posix.join(posix.dirname(table), path) }]
    })
    if (rows.length + odd.length > 0 && described.length === 0)
      say(table, `${table} is no table with a column "path"; the articles were read without it.`)
    else if (odd.length > 0) say(table, `${table} ${nameLines(odd)} no JSON object; the rest of it was read.`)
    for (const { path, row } of described) listed.set(written.get(path.normalize()) ?? path, row as Metadata)
    const missing = described.filter(({ path }) => !written.has(path.normalize()) && !existsSync(join(root, path)))
    if (missing.length > 0) say(table, `${table} describes ${nameFiles(missing.map(({ path }) => path))}.`)
  }
  return { listed, diagnostics }
}

/** Named at most: the number says how many there are. */
const MOST_NAMED = 3

function nameFiles(paths: readonly string[]): string {
  const named = `${paths.slice(0, MOST_NAMED).join(', ')}${paths.length > MOST_NAMED ? ' …' : ''}`
  return paths.length === 1
    ? `a file that is not there: ${named}`
    : `${paths.length} files that are not there: ${named}`
}

function nameLines(numbers: readonly number[]): string {
  const named = `${numbers.slice(0, MOST_NAMED).join(', ')}${numbers.length > MOST_NAMED ? ' …' : ''}`
  return numbers.length === 1 ? `has in line ${named}` : `has in ${numbers.length} lines (${named})`
}

/** As it stands in the table: ingest knows the names that columns have. */
type Row = Readonly<Record<string, unknown>>
/** The rows of a table, and the numbers of the lines that are none. */
type Rows = { readonly rows: readonly Row[]; readonly odd: readonly number[] }

const NO_TABLE: Rows = { rows: [], odd: [1] }

function pathOf(row: Row): string | undefined {
  const path = row.path ?? row.file ?? row.filename ?? row.file_name
  return typeof path === 'string' && path !== '' ? path.replaceAll('\\', '/') : undefined
}

function readRows(root: string, table: string): Rows {
  const read = readRegularFile(join(root, table))
  if (!('bytes' in read)) return NO_TABLE
  const text = readWords(read.bytes)
  try {
    return /\.csv$/i.test(table) ? csvRows(text) : jsonRows(text)
  } catch {
    return NO_TABLE
  }
}

function csvRows(text: string): Rows {
  const options = { delimiter: delimiterOf(text), skip_empty_lines: true, trim: true, relax_column_count: true }
  const [header = [], ...lines] = parse(text, options) as string[][]
  const names = header.map(name => name.toLowerCase())
  const rows = lines.map(line => Object.fromEntries(names.map((name, i) => [name, line[i] ?? ''])))
  return { rows, odd: lines.length === 0 && !names.includes('path') ? [1] : [] }
}

/** Spreadsheets put semicolons where a comma stands in numbers, and tabs where they are asked to: the header says which. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1)
  const often = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (often(mark) > often(best) ? mark : best))
}

function jsonRows(text: string): Rows {
  const rows: Row[] = []
  const odd: number[] = []
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = readRow(line)
    if (row === undefined) odd.push(n + 1)
    else rows.push(row)
  }
  return { rows, odd }
}

function readRow(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]))
  } catch {
    return undefined
  }
}
