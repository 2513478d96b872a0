// Article records that already exist (NDJSON) → the reconciled files.
import { createReadStream } from 'node:fs'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { Article, type Diagnostic, type Manifest } from '../schema/index.ts'
import { packDigest } from './digests.ts'
import { joinRecords } from './extracted-file.ts'
import { finish } from './finish.ts'
import { lineOf } from './lines.ts'
import { lockFolder } from './lock.ts'
import { cacheFolder, claimOutputFolder, releaseOutputFolder } from './output-folder.ts'
import { Pool } from './pool.ts'
import { type RecordForm, toUtf16, withOffsets } from './record-form.ts'
import { RecordWriter } from './record-writer.ts'
import { UserError } from './user-error.ts'

export type ReconcileOptions = {
  /** Files of records; `-` is standard input. */
  readonly files: readonly string[]
  readonly input: Readable
  readonly output: string
  /** The form of the results; the offsets of the records that come in are of the same kind. */
  readonly form: RecordForm
  readonly workers?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly worker?: string | undefined
}

/** Reads records and writes `output`. A line that is no record is named and left out. */
export async function reconcileFiles({
  files,
  input,
  output,
  form,
  workers = availableParallelism(),
  signal,
  worker,
}: ReconcileOptions): Promise<Manifest> {
  claimOutputFolder(output)
  const unlock = await lockFolder(output)
  const writer = new RecordWriter(cacheFolder(output))
  const pool = new Pool({ workers, worker })
  try {
    const diagnostics: Diagnostic[] = []
    for (const file of files)
      await readRecords(file, file === '-' ? input : createReadStream(file), form, writer, diagnostics)
    if (writer.articles === 0)
      throw new UserError(
        `No article record could be read.${diagnostics[0] === undefined ? '' : ` ${diagnostics[0].message}`}`,
      )
    const said = [...diagnostics, ...writer.duplicates]
    const task = { ...writer.close(), output, form, diagnostics: said }
    return await finish(task, pool, signal)
  } catch (error) {
    writer.close()
    if (error instanceof UserError) releaseOutputFolder(output)
    throw error
  } finally {
    await pool.close()
    unlock()
  }
}

async function readRecords(
  file: string,
  stream: Readable,
  form: RecordForm,
  writer: RecordWriter,
  diagnostics: Diagnostic[],
): Promise<void> {
  let number = 0
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      const record = line.trim() === '' ? undefined : parseRecord(line, form)
      if (typeof record === 'string') diagnostics.push(notARecord(file, number, record))
      else if (record !== undefined) writeRecord(record, writer)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UserError(
      `${file} cannot be read (${code ?? String(error)}). Give files that corroborate extract has written.`,
    )
  }
}

function writeRecord(record: Article, writer: RecordWriter): void {
  const line = { id: record.id, bytes: Buffer.from(lineOf(record)), digest: packDigest(record) }
  // Without a key: these lines do not come from a file that a later run could meet again.
  writer.write({ ...joinRecords({ path: record.path, key: '', diagnostics: [] }, [line]), complete: true })
}

/** The record in a line, or what is wrong with it. */
function parseRecord(line: string, { offsets }: RecordForm): Article | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'is no JSON'
  }
  const { data, error } = Article.safeParse(value)
  if (data === undefined) {
    const [issue] = error.issues
    return `is no article record: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`
  }
  return offsets === 'codepoint' ? withOffsets(data, toUtf16(data.text ?? '')) : data
}

function notARecord(file: string, number: number, problem: string): Diagnostic {
  const name = file === '-' ? 'standard input' : file.replace(/^.*[\\/]/, '')
  const message = `Line ${number} of ${name} ${problem}; it was skipped.`
  return { severity: 'error', code: 'not-a-record', message, path: null, start: null, end: null }
}
