// Writes what the report stage renders: at the end of a run, or once more from what a finished run left.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isReported, REPORTS, type Report, type ReportedRecord, type ReportInput } from '../../report/index.ts'
import { KnowledgeRecord, type Manifest } from '../../schema/index.ts'
import { AtomicFile, moveInto } from '../files/atomic-file.ts'
import { TextReader } from '../files/lines.ts'
import { lockFolder } from '../files/lock.ts'
import { UserError } from '../user-error.ts'
import { forceAll, readManifest, type Waiting, writeManifest } from './manifest.ts'
import { cacheFolder, claimOutputFolder } from './output-folder.ts'
import { type ReportTask, toldFile } from './report-notes.ts'

/** Renders one report of the table from what was taken down for it. */
export function writeReport({ cache, fileName, counts, places }: ReportTask): Waiting {
  const path = toldFile(cache, fileName)
  const reader = new TextReader(path)
  const waiting = render({ cache, fileName, counts }, reader.each(places))
  reader.close()
  rmSync(path)
  return waiting
}

function render({ cache, fileName, counts }: Omit<ReportTask, 'places'>, told: Iterable<string>): Waiting {
  const temporary = join(cache, `${fileName}.tmp`)
  const file = new AtomicFile(temporary)
  const report = REPORTS.find(each => each.fileName === fileName)
  for (const part of report?.render(counts, told) ?? []) file.write(part)
  return { path: fileName, temporary, sha256: file.park() }
}

/** The manifest of the run in `output` and the records that its reports show. */
export function readReported(output: string): ReportInput & { readonly manifest: Manifest } {
  const manifest = readManifest(output)
  if (manifest === undefined)
    throw new UserError(`${output} holds no finished run. Make one: corroborate run DIR -o ${output}`)
  const names = Object.keys(manifest.files).filter(path => path.startsWith('records/'))
  return {
    manifest,
    counts: manifest.counts,
    *records() {
      for (const name of names) {
        const record = readRecord(join(output, name))
        if (isReported(record)) yield record
      }
    },
  }
}

/** Renders the reports of a finished run again. Returns their file names. */
export async function renderAgain(output: string): Promise<string[]> {
  const reported = readReported(output)
  claimOutputFolder(output)
  const unlock = await lockFolder(output)
  try {
    return await renderAll(output, reported)
  } finally {
    unlock()
  }
}

async function renderAll(
  output: string,
  { manifest, counts, records }: ReturnType<typeof readReported>,
): Promise<string[]> {
  const cache = cacheFolder(output)
  const reports = REPORTS.map(({ fileName, tell }) => render({ cache, fileName, counts }, tellEach(records(), tell)))
  await forceAll(reports)
  for (const { path, temporary } of reports) moveInto(temporary, join(output, path))
  const rendered = reports.map(({ path, sha256 }) => [path, sha256] as const)
  const form = { offsets: manifest.offsets, text: manifest.options.text === true }
  writeManifest(output, form, manifest.counts, new Map([...Object.entries(manifest.files), ...rendered]))
  return reports.map(({ path }) => path)
}

function* tellEach(records: Iterable<ReportedRecord>, tell: Report['tell']): Generator<string> {
  for (const record of records) yield tell(record)
}

function readRecord(path: string): KnowledgeRecord {
  try {
    return KnowledgeRecord.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new UserError(`${path} is missing or was changed. Run corroborate again with --force.`)
  }
}
