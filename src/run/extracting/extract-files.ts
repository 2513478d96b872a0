// Input files → extracted records, in the order of the files, in tasks that are worth a thread's while.
import { join } from 'node:path'
import type { Metadata } from '../../ingest/index.ts'
import { readRegularFile } from '../files/read-file.ts'
import { fileKey } from '../input/file-key.ts'
import type { Input, InputPath } from '../input/input.ts'
import type { EarlierRecords } from '../store/earlier-records.ts'
import type { ExtractedFile } from '../store/extracted-file.ts'
import type { Extracted } from '../store/journal.ts'
import type { RecordForm } from '../store/record-form.ts'
import { mapInOrder } from '../threads/map-in-order.ts'
import type { Pool, SizedItem } from '../threads/pool.ts'

/** Files of a task, read stage by stage, as many as an article group holds: each stage then runs out of the processor's cache. */
const MOST_FILES_A_TASK = 64
/** A thread of a small folder gets so many tasks, so that all end together. */
const TASKS_A_THREAD = 8
/** A task of long files stays short. */
const BYTES_A_TASK = 256 * 1024
/** Tasks that may be done before the oldest is taken: this much waits in memory at most. */
const TASKS_AHEAD = 8

export type ExtractOptions = {
  /** What tables say of the files, by path. */
  readonly listed: ReadonlyMap<string, Metadata>
  readonly pool: Pool
  /** See `programFingerprint`. */
  readonly program: string
  readonly form: RecordForm
  /** Whether the records will be compared. */
  readonly digested: boolean
  readonly earlier?: EarlierRecords | undefined
  /** Whether an article was given by a file before: then an earlier record that is a copy of it will do. */
  readonly isKnown?: (id: string) => boolean
  readonly signal?: AbortSignal | undefined
}

/** The records of every file. A file whose key is among the earlier records is copied, not read, unless what it was a copy of is gone. */
export async function* extractFiles(input: Input, options: ExtractOptions): AsyncGenerator<ExtractedFile> {
  const { listed, pool, program, form, digested, earlier, isKnown = () => false, signal } = options
  const read = (items: readonly SizedItem[]) =>
    items.length === 0 ? [] : pool.extract({ root: input.root, program, form, digested }, items, signal)
  const tasks = mapInOrder(
    tasksOf(input.files, Math.min(MOST_FILES_A_TASK, Math.ceil(input.files.length / (TASKS_A_THREAD * pool.workers)))),
    { width: pool.workers, window: pool.workers * TASKS_AHEAD },
    async files => {
      const items = files.map((file): SizedItem => ({ ...file, listed: listed.get(file.path) ?? null }))
      const known = items.map(item => earlier?.find(keyOf(input.root, program, item) ?? ''))
      const fresh = items.filter((_, i) => known[i] === undefined)
      const extracted = [...(await read(fresh))]
      return known.map((found, i) => [items[i] as SizedItem, found ?? (extracted.shift() as ExtractedFile)] as const)
    },
  )
  for await (const files of tasks)
    for (const [item, file] of files)
      if (hasOriginals(file.extracted, isKnown)) yield file
      else yield* await read([item])
}

/** Whether all that the file holds copies of stands in it, or was given by a file before. */
function hasOriginals({ records, copies }: Extracted, isKnown: (id: string) => boolean): boolean {
  if (copies.length === 0) return true
  const own = new Set(records.map(([id]) => id))
  return copies.every(id => own.has(id) || isKnown(id))
}

/** The key of an input file as it stands on disk; undefined where it cannot be read. */
export function keyOf(
  root: string,
  program: string,
  item: Pick<SizedItem, 'path' | 'sideCar' | 'listed'>,
): string | undefined {
  const read = readRegularFile(join(root, item.path))
  if (!('bytes' in read)) return undefined
  const beside = item.sideCar === null ? null : readRegularFile(join(root, item.sideCar))
  return fileKey(program, item, read.bytes, beside !== null && 'bytes' in beside ? beside.bytes : null)
}

function* tasksOf(files: readonly InputPath[], most: number): Generator<InputPath[]> {
  let task: InputPath[] = []
  let bytes = 0
  for (const file of files) {
    task.push(file)
    bytes += file.size
    if (task.length < most && bytes < BYTES_A_TASK) continue
    yield task
    task = []
    bytes = 0
  }
  if (task.length > 0) yield task
}
