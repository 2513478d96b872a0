// The second half of a run: all records → reconciled files, knowledge records, reports, manifest. Threads do the steps, this deals them
// out. Nothing is put in its place before everything is written; the manifest comes last, so a folder whose manifest fits is whole.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Alignment, judgedOf, type Survey } from '../../reconcile/index.ts'
import type { Diagnostic, Manifest } from '../../schema/index.ts'
import { LineWriter } from '../files/lines.ts'
import { writeDiagnostics } from '../results/diagnostics-file.ts'
import { commitFiles, forceAll, type Waiting, writeManifest } from '../results/manifest.ts'
import { cacheFolder } from '../results/output-folder.ts'
import { ReportNotes } from '../results/report-notes.ts'
import type { ArticlePlaces } from '../store/article-places.ts'
import { journalDiagnostics } from '../store/journal.ts'
import { isWorkingForm, type RecordForm } from '../store/record-form.ts'
import { forgetRecords, type StorePlace, settleStore } from '../store/store.ts'
import type { Pool } from '../threads/pool.ts'
import { textsFile, type WrittenEntities } from './index-entities.ts'
import { type IndexedFolder, indexFolder } from './index-folder.ts'
import { type JudgedLines, linesOf, sumCounts } from './judged-lines.ts'
import { dealOut, storiesToJudge, storiesToSurvey } from './story-tasks.ts'

export type FinishTask = {
  readonly output: string
  readonly store: StorePlace
  readonly places: ArticlePlaces
  /** Fulfilled when the store is on disk. */
  readonly kept: Promise<unknown>
  readonly form: RecordForm
  /** What is to be said besides what the store's journal says: files passed over, duplicates. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Writes everything that follows from the records of a store. Returns the manifest. */
export async function finish(task: FinishTask, pool: Pool, signal?: AbortSignal): Promise<Manifest> {
  const { output, store, places, kept, form, diagnostics } = task
  const cache = cacheFolder(output)
  const indexed = await indexFolder({ cache, digests: store.digests, places }, pool, signal)
  const judged = await judge(task, indexed, pool, signal)
  const notes = writeDiagnostics(cache, [
    ...diagnostics,
    ...journalDiagnostics(store.journal),
    ...judged.large.map(notAllCompared),
  ])
  const counts = {
    articles: places.records.length / 2,
    stories: indexed.frames.length,
    entities: judged.entities.texts.length / 2,
    ...judged.counts,
    ...notes.counts,
  }
  const written = [judged.entities.file, ...judged.files, notes.file]
  const forced = forceAll(written)
  // Whoever awaits it hears of a rejection; until then it is not unhandled.
  forced.catch(() => {})
  const rendered = await Promise.all([
    ...judged.reports.close(counts).map(task => pool.run('writeReport', task, signal)),
    ...(isWorkingForm(form) ? [] : [pool.run('writeArticles', { ...store, cache, form }, signal)]),
  ])

  // From here on no thread is needed: they end while the files are put in their places. Whoever made the pool hears how that went.
  void pool.close()
  await Promise.all([kept, forced, forceAll(rendered)])
  const files = commitFiles(output, [...written, ...rendered, ...judged.records])
  rmSync(join(cache, 'records'), { recursive: true, force: true })
  rmSync(textsFile(cache), { force: true })
  if (isWorkingForm(form)) {
    settleStore(store, cache, join(output, 'articles.ndjson'))
    files.set('articles.ndjson', store.sha256)
  } else if (form.text) settleStore(store, cache, join(cache, 'articles.ndjson'))
  // Under --no-text no copy of the text may stay behind, not even for the next run.
  else forgetRecords(cache)
  return writeManifest(output, form, counts, files)
}

const notAllCompared = (story: string): Diagnostic => ({
  severity: 'info',
  code: 'large-story',
  message: `The story ${story} holds so many different claims that each was compared with some hundreds of its kind; one fact may stand there as two.`,
  path: null,
  start: null,
  end: null,
})

type JudgedFolder = {
  readonly entities: WrittenEntities
  /** The ids of stories of which not all claims were compared. */
  readonly large: readonly string[]
  readonly files: readonly Waiting[]
  readonly reports: ReportNotes
  /** The knowledge records. */
  readonly records: readonly Waiting[]
  readonly counts: Readonly<Record<string, number>>
}

/** Has all stories judged, and writes what comes of it in the order of the stories. */
async function judge(
  { output, store: { data, journal }, places: { records: articles }, form }: FinishTask,
  indexed: IndexedFolder,
  pool: Pool,
  signal: AbortSignal | undefined,
): Promise<JudgedFolder> {
  const cache = cacheFolder(output)
  const placed = { frames: indexed.frames, records: articles }
  const alignments = new Map<string, Alignment>()
  const surveys: Omit<Survey, 'alignment'>[] = []
  const looks = dealOut(storiesToSurvey(placed), stories => ({ data, stories }))
  for await (const some of pool.runEach('surveyStories', looks, signal))
    for (const { alignment, ...survey } of some) {
      alignments.set(survey.story, alignment)
      surveys.push(survey)
    }
  const lessons = await pool.run('learnLessons', { data, journal, form, surveys }, signal)

  const entities = await indexed.entities

  const stories = new LineWriter(cache, 'stories.ndjson')
  const facts = new LineWriter(cache, 'facts.ndjson')
  const discrepancies = new LineWriter(cache, 'discrepancies.ndjson')
  const quotations = new LineWriter(cache, 'quotations.ndjson')
  const records: Waiting[] = []
  const large: string[] = []
  const reports = new ReportNotes(cache)
  const counts: JudgedLines['counts'][] = []
  const write = (lines: JudgedLines) => {
    facts.append(lines.facts)
    discrepancies.append(lines.discrepancies)
    quotations.append(lines.quotations)
    counts.push(lines.counts)
  }
  const { sources } = lessons
  const looksAgain = dealOut(storiesToJudge({ ...placed, texts: entities.texts }, alignments, lessons), stories => ({
    data,
    cache,
    form,
    sources,
    stories,
  }))
  for await (const judged of pool.runEach('judgeStories', looksAgain, signal)) {
    stories.append(judged.stories)
    write(judged)
    records.push(...judged.records)
    large.push(...judged.large)
    reports.take(judged.told)
  }
  write(linesOf(judgedOf(lessons.standing)))
  return {
    entities,
    reports,
    large,
    files: [stories, facts, discrepancies, quotations].map(file => file.close()),
    records,
    counts: sumCounts(counts),
  }
}
