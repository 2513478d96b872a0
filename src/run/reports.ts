// Writes what the report stage renders: at the end of a run, or once more from what a finished run left.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPORTS, type ReportInput } from '../report/index.ts'
import { KnowledgeRecord, type Manifest } from '../schema/index.ts'
import { AtomicFile } from './atomic-file.ts'
import { readManifest, type Waiting, writeManifest } from './manifest.ts'
import { cacheFolder, claimOutputFolder } from './output-folder.ts'
import { isReported } from './records.ts'
import { UserError } from './user-error.ts'

/** Renders every report in the table; records are read once for each. */
export function writeReports(cache: string, input: ReportInput): Waiting[] {
  return REPORTS.map(({ fileName, render }) => {
    const file = new AtomicFile(join(cache, `${fileName}.tmp`))
    for (const part of render(input)) file.write(part)
    return { path: fileName, commit: path => file.commit(path) }
  })
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
export function renderAgain(output: string): string[] {
  const { manifest, ...input } = readReported(output)
  claimOutputFolder(output)
  const reports = writeReports(cacheFolder(output), input)
  const rendered = new Map(reports.map(({ path, commit }) => [path, commit(join(output, path))]))
  const form = { offsets: manifest.offsets, text: manifest.options.text === true }
  writeManifest(output, form, manifest.counts, new Map([...Object.entries(manifest.files), ...rendered]))
  return reports.map(({ path }) => path)
}

function readRecord(path: string): KnowledgeRecord {
  try {
    return KnowledgeRecord.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new UserError(`${path} is missing or was changed. Run corroborate again with --force.`)
  }
}
