// Article records that already exist (NDJSON) → the reconciled files.
import { availableParallelism } from 'node:os'
import type { Readable } from 'node:stream'
import type { Manifest } from '../schema/index.ts'
import { finish } from './comparing/finish.ts'
import { recordLines } from './extracting/record-lines.ts'
import { lockFolder } from './files/lock.ts'
import { cacheFolder, claimOutputFolder, releaseOutputFolder } from './results/output-folder.ts'
import { unpack } from './store/extracted-file.ts'
import type { RecordForm } from './store/record-form.ts'
import { RecordWriter } from './store/record-writer.ts'
import { Pool } from './threads/pool.ts'
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
    for await (const packed of pool.runEach('readRecords', recordLines(files, input, form), signal))
      for (const file of unpack(packed)) writer.write(file)
    if (writer.articles === 0)
      throw new UserError(
        `No article record could be read.${writer.firstProblem === undefined ? '' : ` ${writer.firstProblem}`}`,
      )
    return await finish({ ...writer.close(), output, form, diagnostics: writer.duplicates }, pool, signal)
  } catch (error) {
    writer.close()
    if (error instanceof UserError) releaseOutputFolder(output)
    throw error
  } finally {
    await pool.close()
    unlock()
  }
}
