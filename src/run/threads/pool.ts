// The worker threads, behind one door (piscina). Decides how long a task may take and what becomes of one that fails:
// its files are tried again one by one, and the one that still takes too long or too much memory is named and left.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { Diagnostic } from '../../schema/index.ts'
import type { ExtractTask } from '../extracting/extract-task.ts'
import type { Item } from '../input/read-item.ts'
import { BUILT } from '../program.ts'
import { type ExtractedFile, joinParts, joinRecords, unpack } from '../store/extracted-file.ts'
import { UserError } from '../user-error.ts'
import type * as worker from '../worker.ts'
import { mapInOrder } from './map-in-order.ts'
import { optimiseLate } from './optimise-late.ts'
import { afterWaking } from './waking-timer.ts'

/** What a thread does beside extraction. */
type Steps = Omit<typeof worker, 'extract' | 'count'>
type Result<Step extends keyof Steps> = Awaited<ReturnType<Steps[Step]>>

export type Limits = {
  /** Milliseconds awake (see `afterWaking`) that one task may take, whatever its size. News takes about 2 ms an article. */
  readonly milliseconds: number
  /** And as many more for each megabyte. */
  readonly millisecondsPerMegabyte: number
  /** And as many more for a thread that may still be loading the language model: on a busy machine that takes a while. */
  readonly startMilliseconds: number
  /** Heap of one worker. */
  readonly megabytes: number
}
export const LIMITS: Limits = {
  milliseconds: 30_000,
  millisecondsPerMegabyte: 30_000,
  startMilliseconds: 60_000,
  megabytes: 1024,
}

export type SizedItem = Item & { readonly size: number }
export type PoolOptions = {
  readonly workers: number
  readonly limits?: Limits | undefined
  /** Another program for the threads, for tests. */
  readonly worker?: string | undefined
}

/** Somebody asked the program to stop. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'

  constructor(message = 'stopped before the end.') {
    super(message)
  }
}

export class Pool {
  readonly workers: number
  readonly #limits: Limits
  readonly #threads: Piscina
  #closing: Promise<void> | undefined
  /** Threads that have not yet done a task. */
  #starting: number

  constructor({ workers, limits = LIMITS, worker = join(BUILT, 'run', 'worker.js') }: PoolOptions) {
    if (!existsSync(worker)) throw new UserError(`${worker} is missing. Build the program first: npm run build`)
    this.workers = workers
    this.#limits = limits
    this.#starting = workers
    optimiseLate()
    this.#threads = new Piscina({
      filename: worker,
      minThreads: 1,
      maxThreads: workers,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    })
    // A thread may run out of memory just after its task was given up: nobody waits for it any more, and a new one takes its place.
    this.#threads.on('error', () => {})
  }

  /** The records of each item, in the order of the items. Rejects with `Interrupted` when `signal` is aborted. */
  async extract(
    task: Omit<ExtractTask, 'items'>,
    items: readonly SizedItem[],
    signal?: AbortSignal,
  ): Promise<ExtractedFile[]> {
    let result: unknown
    try {
      result = await this.#timed('extract', task, items, signal)
    } catch (error) {
      if (error instanceof Interrupted) throw error
      const [first] = items
      if (items.length === 1 && first !== undefined) return [await this.#rescue(task, first, reason(error), signal)]
      const files: ExtractedFile[] = []
      for (const item of items) files.push(...(await this.extract(task, [item], signal)))
      return files
    }
    return unpack(result as Uint8Array)
  }

  /** Has a thread do a step of comparing, away from the thread that listens for Ctrl-C. `port` is handed over with the task. */
  async run<Step extends keyof Steps>(
    step: Step,
    task: Parameters<Steps[Step]>[0],
    signal?: AbortSignal,
    port?: MessagePort,
  ): Promise<Result<Step>> {
    try {
      const transferList = port === undefined ? [] : [port]
      return (await this.#threads.run(task, { name: step, signal: signal ?? null, transferList })) as Result<Step>
    } catch (error) {
      throw signal?.aborted ? new Interrupted() : error
    }
  }

  /** The same for many tasks side by side; results in the order of the tasks. */
  runEach<Step extends keyof Steps>(
    step: Step,
    tasks: Iterable<Parameters<Steps[Step]>[0]> | AsyncIterable<Parameters<Steps[Step]>[0]>,
    signal?: AbortSignal,
  ): AsyncGenerator<Result<Step>> {
    const width = this.workers + 1
    return mapInOrder(tasks, { width, window: 2 * width }, task => this.run(step, task, signal))
  }

  /** Ends the threads, which takes a while; may be called again by whoever must see the end of it. */
  close(): Promise<void> {
    this.#closing ??= this.#threads.destroy()
    return this.#closing
  }

  /** A file of many articles is read one by one, so that the others are kept. */
  async #rescue(
    task: Omit<ExtractTask, 'items'>,
    item: SizedItem,
    why: Reason,
    signal?: AbortSignal,
  ): Promise<ExtractedFile> {
    const articles = item.only === undefined ? await this.#count(task, item, signal) : 1
    if (articles < 2) return leftOut(item, why)
    const parts: ExtractedFile[] = []
    for (let only = 0; only < articles; only++)
      parts.push(...(await this.extract(task, [{ ...item, only, size: item.size / articles }], signal)))
    return joinParts(item, parts)
  }

  async #count(task: Omit<ExtractTask, 'items'>, item: SizedItem, signal?: AbortSignal): Promise<number> {
    const counted = await this.#timed('count', task, [item], signal).catch((error: unknown) => {
      if (error instanceof Interrupted) throw error
      return 0
    })
    return counted as number
  }

  async #timed(
    name: string,
    task: Omit<ExtractTask, 'items'>,
    items: readonly SizedItem[],
    signal?: AbortSignal,
  ): Promise<unknown> {
    const controller = new AbortController()
    const interrupt = () => controller.abort()
    const size = items.reduce((sum, item) => sum + item.size, 0)
    const { milliseconds, millisecondsPerMegabyte, startMilliseconds } = this.#limits
    const limit = milliseconds + (millisecondsPerMegabyte * size) / 1024 / 1024
    const start = this.#starting > 0 ? startMilliseconds : 0
    let late = false
    const end = afterWaking(limit + start, () => {
      late = true
      controller.abort()
    })
    signal?.addEventListener('abort', interrupt, { once: true })
    try {
      if (signal?.aborted) throw new Interrupted()
      const words = JSON.stringify({ ...task, items } satisfies ExtractTask)
      const result: unknown = await this.#threads.run(words, { name, signal: controller.signal })
      this.#starting = Math.max(0, this.#starting - 1)
      return result
    } catch (error) {
      if (signal?.aborted) throw new Interrupted()
      // The thread is gone, and a new one begins.
      this.#starting++
      throw late ? new TooSlow(limit) : error
    } finally {
      end()
      signal?.removeEventListener('abort', interrupt)
    }
  }
}

class TooSlow extends Error {
  readonly milliseconds: number
  constructor(milliseconds: number) {
    super('too slow')
    this.milliseconds = milliseconds
  }
}

type Reason = { readonly code: string; readonly message: string }

function reason(error: unknown): Reason {
  if (error instanceof TooSlow)
    return { code: 'too-slow', message: `took longer than ${Number((error.milliseconds / 1000).toFixed(1))} s` }
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { code: 'too-much-memory', message: 'needed more memory than one worker may use' }
  return { code: 'fault', message: `ended a worker: ${String(error).split('\n', 1)[0]}` }
}

function leftOut(item: Item, { code, message }: Reason): ExtractedFile {
  const which = item.only === undefined ? item.path : `Article ${item.only + 1} of ${item.path}`
  const diagnostic: Diagnostic = {
    severity: 'error',
    code,
    message: `${which} ${message}; it was left out.`,
    path: item.path,
    start: null,
    end: null,
  }
  const source = { path: item.path, key: '', diagnostics: [diagnostic] }
  return joinRecords(source, [])
}
