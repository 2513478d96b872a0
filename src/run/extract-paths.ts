// Article records as they come: from files and folders, or line by line from standard input. Nothing is written to disk.
import { availableParallelism } from 'node:os'
import type { Diagnostic } from '../schema/index.ts'
import { extractFiles } from './extracting/extract-files.ts'
import { listInput } from './input/input.ts'
import { readTables } from './input/tables.ts'
import type { RecordForm } from './store/record-form.ts'
import { mapInOrder } from './threads/map-in-order.ts'
import { Pool, type SizedItem } from './threads/pool.ts'
import { threadsFor } from './threads/threads.ts'

export type ExtractPathsOptions = {
  readonly form: RecordForm
  readonly workers?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Another program for the threads, for tests. */
  readonly worker?: string | undefined
}
/** Records as NDJSON, and what is to be said of the input they come from. */
export type Records = { readonly bytes: Uint8Array; readonly diagnostics: readonly Diagnostic[] }

/** The records of every file under each path, in the order of the paths and of code points. */
export async function* extractPaths(paths: readonly string[], options: ExtractPathsOptions): AsyncGenerator<Records> {
  const inputs = paths.map(path => listInput(path))
  const workers = options.workers ?? threadsFor(inputs.flatMap(({ files }) => files))
  const pool = new Pool({ workers, worker: options.worker })
  try {
    for (const input of inputs) {
      const { listed, diagnostics } = readTables(input.root, input.tables)
      yield { bytes: new Uint8Array(), diagnostics: [...input.diagnostics, ...diagnostics] }
      // Nothing is kept here, so no key is ever looked up.
      const { form, signal } = options
      for await (const { bytes, extracted } of extractFiles(input, {
        listed,
        pool,
        form,
        signal,
        program: '',
        digested: false,
      }))
        yield { bytes, diagnostics: extracted.diagnostics }
    }
  } finally {
    await pool.close()
  }
}

/** Lines that go to a thread together; fewer where the input pauses. */
const LINES_A_TASK = 16
const TASKS_AHEAD = 8

/** One line out for each line in, in the same order: the record, or the diagnostic that says why there is none. */
export async function* extractLines(
  input: AsyncIterable<Uint8Array>,
  options: ExtractPathsOptions,
): AsyncGenerator<Uint8Array> {
  const workers = options.workers ?? availableParallelism()
  const pool = new Pool({ workers, worker: options.worker })
  try {
    yield* mapInOrder(tasksOf(input), { width: workers, window: workers * TASKS_AHEAD }, async items => {
      const files = await pool.extract(
        { root: '', program: '', form: options.form, digested: false },
        items,
        options.signal,
      )
      return Buffer.concat(
        files.map(({ bytes, extracted }) => (extracted.records.length === 1 ? bytes : Buffer.from(instead(extracted)))),
      )
    })
  } finally {
    await pool.close()
  }
}

function instead({
  path,
  records,
  diagnostics,
}: {
  path: string
  records: readonly unknown[]
  diagnostics: readonly Diagnostic[]
}): string {
  const what = records.length === 0 ? 'no article' : `${records.length} articles`
  const none: Diagnostic = {
    severity: 'error',
    code: 'no-article',
    message: `Expected an object with a "text", found ${what}.`,
    path,
    start: null,
    end: null,
  }
  return `${JSON.stringify(diagnostics.find(({ severity }) => severity === 'error') ?? none)}\n`
}

async function* tasksOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<SizedItem[]> {
  let number = 0
  let rest: Uint8Array[] = []
  const item = (bytes: Buffer): SizedItem => {
    number++
    return {
      path: `line ${number}.jsonl`,
      sideCar: null,
      listed: null,
      size: bytes.length,
      line: bytes.toString('utf8'),
    }
  }
  for await (const chunk of input) {
    const items: SizedItem[] = []
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      items.push(item(Buffer.concat([...rest, chunk.subarray(start, end)])))
      rest = []
      start = end + 1
    }
    if (start < chunk.length) rest.push(chunk.subarray(start))
    for (let i = 0; i < items.length; i += LINES_A_TASK) yield items.slice(i, i + LINES_A_TASK)
  }
  if (rest.length > 0) yield [item(Buffer.concat(rest))]
}
