// The main job: a folder of articles → all output files. What an earlier run already has is not done again.
//
//   input/ which files ─extracting/→ records, in store/ ─comparing/→ reconciled files, knowledge records ─results/→ in their places
//
// Steps run in threads/; files/ tells how anything is read and written.
import type { Diagnostic, Manifest } from '../schema/index.ts'
import { extractFiles, keyOf } from './extracting/extract-files.ts'
import { lockFolder } from './files/lock.ts'
import { type Input, listFolder } from './input/input.ts'
import { readTables } from './input/tables.ts'
import { programFingerprint } from './program.ts'
import { findUnchanged, hasFinished, rememberFinished, runFingerprint } from './results/finished.ts'
import { cacheFolder, claimOutputFolder, releaseOutputFolder } from './results/output-folder.ts'
import { EarlierRecords } from './store/earlier-records.ts'
import { type RecordForm, WORKING_FORM } from './store/record-form.ts'
import { RecordWriter } from './store/record-writer.ts'
import { forgetRecords } from './store/store.ts'
import { Interrupted, type Limits, Pool } from './threads/pool.ts'
import { threadsFor } from './threads/threads.ts'
import { UserError } from './user-error.ts'

export type Progress = {
  readonly phase: 'read' | 'compare'
  /** Files read so far, and how many there are. */
  readonly done: number
  readonly total: number
}
export type RunOptions = {
  readonly input: string
  readonly output: string
  readonly form?: RecordForm | undefined
  /** See `threadsFor` for the default. */
  readonly workers?: number | undefined
  /** Reads everything anew, whatever an earlier run left. */
  readonly force?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly limits?: Limits | undefined
  /** Another program for the threads, for tests. */
  readonly worker?: string | undefined
}
export type RunOutcome = {
  readonly manifest: Manifest
  /** Nothing had changed since the last run, so nothing was written. */
  readonly unchanged: boolean
}

/** Reads `input` and writes `output`. Throws `UserError` where that cannot be done, `Interrupted` where `signal` stopped it. */
export async function runFolder(options: RunOptions): Promise<RunOutcome> {
  const { input, output, force = false, form = WORKING_FORM } = options
  const listing = listFolder(input, output)
  claimOutputFolder(output)
  const unlock = await lockFolder(output)
  try {
    if (force) forgetRecords(cacheFolder(output))
    const { listed, diagnostics } = readTables(listing)
    const job = { listing, listed, program: programFingerprint(), said: [...listing.diagnostics, ...diagnostics] }
    const fingerprint = (keys: readonly string[]) => runFingerprint([job.program, form, keys, job.said])
    if (!force && hasFinished(output)) {
      const { root, files } = listing
      const keys = files.map(file => keyOf(root, job.program, { ...file, listed: listed.get(file.path) ?? null }) ?? '')
      const manifest = findUnchanged(output, fingerprint(keys))
      if (manifest !== undefined) return { manifest, unchanged: true }
    }
    const { manifest, keys } = await runAnew(options, job, form)
    rememberFinished(output, fingerprint(keys), manifest)
    return { manifest, unchanged: false }
  } catch (error) {
    if (error instanceof UserError) releaseOutputFolder(output)
    throw error
  } finally {
    unlock()
  }
}

type Job = {
  readonly listing: Input
  readonly listed: ReturnType<typeof readTables>['listed']
  readonly program: string
  readonly said: readonly Diagnostic[]
}

async function runAnew(
  { input, output, workers, limits, worker, signal, onProgress }: RunOptions,
  { listing, listed, program, said }: Job,
  form: RecordForm,
): Promise<{ manifest: Manifest; keys: string[] }> {
  const total = listing.files.length
  if (total === 0) throw new UserError(nothingToRead(input, listing))
  const cache = cacheFolder(output)
  const pool = new Pool({ workers: Math.min(workers ?? threadsFor(listing.files), total), limits, worker })
  const earlier = new EarlierRecords(cache)
  const writer = new RecordWriter(cache)
  const keys: string[] = []
  try {
    const options = {
      listed,
      pool,
      program,
      form: WORKING_FORM,
      digested: true,
      earlier: earlier.size > 0 ? earlier : undefined,
      isKnown: writer.has,
      signal,
    }
    let second: Promise<typeof import('./comparing/finish.ts')> | undefined
    for await (const file of extractFiles(listing, options)) {
      // The second half is loaded while threads do the first: it is a third of a second's worth of code that would keep them waiting.
      second ??= import('./comparing/finish.ts')
      keys.push(file.extracted.key)
      writer.write(file)
      onProgress?.({ phase: 'read', done: keys.length, total })
    }
    if (writer.articles === 0) throw new UserError(nothingRead(input, total, writer.firstProblem))
    const written = writer.close()
    onProgress?.({ phase: 'compare', done: total, total })
    const task = { ...written, output, form, diagnostics: [...said, ...writer.duplicates] }
    const { finish } = await (second ?? import('./comparing/finish.ts'))
    const manifest = await finish(task, pool, signal)
    return { manifest, keys }
  } catch (error) {
    writer.close()
    throw error instanceof Interrupted ? new Interrupted(stopped(keys.length, total)) : error
  } finally {
    earlier.close()
    await pool.close()
  }
}

function stopped(done: number, total: number): string {
  if (done === 0) return `stopped before the first of ${total} files was finished. Run the same command again.`
  return `stopped after ${done} of ${total} files; they are kept. Run the same command again to go on.`
}

function nothingToRead(input: string, { diagnostics }: Input): string {
  const other = diagnostics.length
  const passed =
    other === 0
      ? ''
      : ` ${other === 1 ? 'One other file was' : `${other} other files were`} passed over: ${diagnostics[0]?.message}`
  return `${input} holds no article (.txt, .md, .html, .json, .jsonl).${passed}`
}

function nothingRead(input: string, total: number, problem: string | undefined): string {
  const none = total === 1 ? `The only file in ${input} could not` : `None of the ${total} files in ${input} could`
  return `${none} be read.${problem === undefined ? '' : `${total === 1 ? '' : ' The first:'} ${problem}`}`
}
