// The last step of comparing: stories are judged one by one, and the knowledge record of each is written.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Alignment,
  describeStory,
  exceedReach,
  judgeStory,
  readStory,
  type SourceRecords,
  type StandingExcerpt,
} from '../../reconcile/index.ts'
import { isReported, type ReportedRecord } from '../../report/index.ts'
import { type Article, Story } from '../../schema/index.ts'
import { parkFile } from '../files/atomic-file.ts'
import { LineReader, lineOf, TextReader } from '../files/lines.ts'
import type { Waiting } from '../results/manifest.ts'
import { type ToldStory, tellStory } from '../results/report-notes.ts'
import { formDiscrepancy, formEvidence, formQuotation, type RecordForm, shiftsOf } from '../store/record-form.ts'
import { textsFile } from './index-entities.ts'
import { check, type JudgedLines, linesOf } from './judged-lines.ts'
import { buildRecord, entitiesOfStory, layOutRecord, recordName } from './knowledge-record.ts'
import type { PlacedStory } from './survey-stories.ts'

export type JudgeTask = {
  readonly data: string
  readonly cache: string
  readonly form: RecordForm
  readonly sources: SourceRecords
  readonly stories: readonly StoryToJudge[]
}
export type StoryToJudge = PlacedStory & {
  /** Null where the story was not surveyed. */
  readonly alignment: Alignment | null
  /** Places of the texts of its entities, in the order of their numbers. */
  readonly texts: Float64Array
  /** The standing facts that it speaks of. */
  readonly standing: readonly StandingExcerpt[]
}
/** What comes of the stories of a task, in their order. */
export type JudgedStories = JudgedLines & {
  /** Their lines. */
  readonly stories: string
  readonly records: readonly Waiting[]
  /** Those of so many claims that not all were compared, by their ids. */
  readonly large: readonly string[]
  /** The stories that have something to compare. */
  readonly told: readonly ToldStory[]
}

export function judgeStories({ data, cache, form, sources, stories }: JudgeTask): JudgedStories {
  const records = new LineReader<Article>(data)
  const reader = new TextReader(textsFile(cache))
  const texts = reader.readShared(stories.map(story => story.texts))
  reader.close()
  mkdirSync(join(cache, 'records'), { recursive: true })
  const judged = stories.map((story, n) => {
    const articles = records.readAll(story.records)
    const shiftOf = shiftsOf(articles, form)
    const work = readStory(story.frame, articles, story.alignment?.origins)
    const { facts, discrepancies, quotations } = check(judgeStory(work, story.alignment, sources))
    const found = {
      facts,
      discrepancies: discrepancies.map(each => formDiscrepancy(each, shiftOf)),
      quotations: quotations.map(each => formQuotation(each, shiftOf)),
    }
    const whole = buildRecord(Story.parse(describeStory(articles)), articles, {
      ...found,
      standing: story.standing,
    })
    const record = formEvidence(whole, shiftOf)
    const written = writeRecord(cache, record, entitiesOfStory(story.frame, articles, texts[n] ?? []))
    return {
      found,
      large: exceedReach(work.claims) ? [story.frame.id] : [],
      story: lineOf(record.story),
      record: written,
      told: isReported(record) ? [tellStory(written.path, record)] : [],
    }
  })
  records.close()
  return {
    ...linesOf({
      facts: judged.flatMap(({ found }) => found.facts),
      discrepancies: judged.flatMap(({ found }) => found.discrepancies),
      quotations: judged.flatMap(({ found }) => found.quotations),
    }),
    stories: judged.map(({ story }) => story).join(''),
    records: judged.map(({ record }) => record),
    large: judged.flatMap(({ large }) => large),
    told: judged.flatMap(({ told }) => told),
  }
}

/** Thousands of small files: they are handed to the system, not forced to disk one by one; the manifest can tell. */
function writeRecord(cache: string, record: ReportedRecord, entities: readonly string[]): Waiting {
  const path = `records/${recordName(record.story)}.json`
  const temporary = join(cache, path)
  return { path, temporary, sha256: parkFile(temporary, layOutRecord(record, entities)) }
}
