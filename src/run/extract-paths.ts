// Article records as they come: from files and folders, or line by line from standard input. Nothing is written to disk.
import { availableParallelism } from 'node:os'
import type { Diagnostic } from '../schema/index.ts'
import { extractFiles } from './extracting/extract-files.ts'
import { listInput } from './input/input.ts'
import { readTables } from './input/tables.ts'
import type { ExtractedFile } from './store/extracted-file.ts'
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
/** Records as NDJSON, how many there are, and what is to be said of the input they come from. */
export type Records = {
  readonly bytes: Uint8Array
  readonly articles: number
  readonly diagnostics: readonly Diagnostic[]
}

/** The records of every file under each path, in the order of the paths and of code points. */
export async function* extractPaths(paths: readonly string[], options: ExtractPathsOptions): AsyncGenerator<Records> {
  const inputs = paths.map(path => listInput(path))
  const workers = options.workers ?? threadsFor(inputs.flatMap(({ files }) => files))
  const pool = new Pool({ workers, worker: options.worker })
  try {
    for (const input of inputs) {
      const { listed, diagnostics } = readTables(input)
      yield { bytes: new Uint8Array(), articles: 0, diagnostics: [...input.diagnostics, ...diagnostics] }
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
        yield { bytes, articles: extracted.records.length, diagnostics: extracted.diagnostics }
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
): AsyncGenerator<Records> {
  const workers = options.workers ?? availableParallelism()
  const pool = new Pool({ workers, worker: options.worker })
  try {
    yield* mapInOrder(tasksOf(input), { width: workers, window: workers * TASKS_AHEAD }, async items => {
      const files = await pool.extract(
        { root: '', program: '', form: options.form, digested: false },
        items,
        options.signal,
      )
      // A line that gives no record gives the diagnostic that says so: of others what is doubtful is left to be told.
      const read = files.filter(isOne)
      return {
        bytes: Buffer.concat(files.map(file => (isOne(file) ? file.bytes : Buffer.from(instead(file.extracted))))),
        articles: read.length,
        diagnostics: read.flatMap(({ extracted }) => extracted.diagnostics),
      }
    })
  } finally {
    await pool.close()
  }
}

/** A record of a file of many is told by its line there; each line of standard input is a file of its own. */
const TOLD_BY_LINE: ReadonlySet<string> = new Set(['bad-json', 'bad-record'])

const isOne = ({ extracted }: ExtractedFile) => extracted.records.length === 1

function instead({
  path,
  records,
  diagnostics,
}: {
  path: string
  records: readonly unknown[]
  diagnostics: readonly Diagnostic[]
}): string {
  const isBroken = diagnostics.some(({ code }) => code === 'bad-json')
  const what = isBroken ? 'what is no JSON' : records.length === 0 ? 'no article' : `${records.length} articles`
  const none: Diagnostic = {
    severity: 'error',
    code: 'no-article',
    message: `Expected an object with a "text", found ${what}.`,
    path,
    start: null,
    end: null,
  }
  const told = diagnostics.find(({ severity, code }) => severity === 'error' && !TOLD_BY_LINE.has(code))
  return `${JSON.stringify(told ?? none)}\n`
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
