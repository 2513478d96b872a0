// The second half of a run: all records → reconciled files, knowledge records, reports, manifest. Nothing is put in its place
// before everything is written; the manifest comes last, so a folder whose manifest fits is whole.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Diagnostic, type Manifest } from '../schema/index.ts'
import { type DiskSource, openSource } from './article-source.ts'
import { compareCodePoints } from './code-point-order.ts'
import { Lines } from './lines.ts'
import { commitFiles, type Waiting, writeManifest } from './manifest.ts'
import { cacheFolder } from './output-folder.ts'
import { writeReconciled } from './reconciled.ts'
import { formRecord, isWorkingForm, type RecordForm, type Shift, toCodePoints } from './record-form.ts'
import { writeRecords } from './records.ts'
import { writeReports } from './reports.ts'
import { forgetRecords, journalDiagnostics, recordPlaces, settleStore } from './store.ts'

export type FinishTask = {
  readonly output: string
  readonly store: { readonly data: string; readonly journal: string; readonly sha256: string }
  readonly form: RecordForm
  /** What is to be said besides what the store's journal says: files passed over, duplicates. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Writes everything that follows from the records of a store. Returns the manifest. */
export function finish({ output, store, form, diagnostics }: FinishTask): Manifest {
  const cache = cacheFolder(output)
  const source = openSource(store.data, store.journal)
  const shiftOf = (article: string): Shift =>
    form.offsets === 'utf16' ? undefined : toCodePoints(source.find(article)?.text ?? '')
  const reconciled = writeReconciled(cache, source, shiftOf)
  const notes = writeDiagnostics(cache, [...diagnostics, ...journalDiagnostics(store.journal)])
  const counts = { articles: source.ids.length, ...reconciled.counts, ...notes.counts }
  const records = writeRecords(cache, source, reconciled, shiftOf)
  const reports = writeReports(cache, { counts, records: records.reported })
  const articles = isWorkingForm(form) ? [] : [writeArticles(cache, store.journal, source, form)]
  source.close()

  const files = commitFiles(output, [...articles, ...reconciled.files, notes.file, ...records.files, ...reports])
  rmSync(join(cache, 'records'), { recursive: true, force: true })
  if (isWorkingForm(form)) {
    settleStore(store, cache, join(output, 'articles.ndjson'))
    files.set('articles.ndjson', store.sha256)
  } else if (form.text) settleStore(store, cache, join(cache, 'articles.ndjson'))
  // Under --no-text no copy of the text may stay behind, not even for the next run.
  else forgetRecords(cache)
  return writeManifest(output, form, counts, files)
}

/** The records in the form that was asked for, in the order of the store. */
function writeArticles(cache: string, journal: string, source: DiskSource, form: RecordForm): Waiting {
  const lines = new Lines(cache, 'articles.ndjson')
  for (const { id } of recordPlaces(journal)) {
    const article = source.find(id)
    if (article !== undefined) lines.write(formRecord(article, form))
  }
  return { path: 'articles.ndjson', commit: path => lines.commit(path) }
}

function writeDiagnostics(cache: string, diagnostics: Diagnostic[]): { file: Waiting; counts: Record<string, number> } {
  const lines = new Lines<Diagnostic>(cache, 'diagnostics.ndjson')
  const counts = { errors: 0, warnings: 0, notes: 0 }
  const plural = { error: 'errors', warning: 'warnings', info: 'notes' } as const
  for (const diagnostic of diagnostics.sort(inOrder)) {
    lines.write(Diagnostic.parse(diagnostic))
    counts[plural[diagnostic.severity]]++
  }
  return { file: { path: 'diagnostics.ndjson', commit: path => lines.commit(path) }, counts }
}

const inOrder = (a: Diagnostic, b: Diagnostic) =>
  compareCodePoints(a.path ?? '', b.path ?? '') ||
  (a.start ?? -1) - (b.start ?? -1) ||
  compareCodePoints(a.code + a.message, b.code + b.message)
