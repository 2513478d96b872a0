// The second step of comparing: stories are looked at one by one, for what all of them must know before any is judged.
import { readStory, type StoryFrame, type Survey, surveyStory } from '../../reconcile/index.ts'
import type { Article } from '../../schema/index.ts'
import { LineReader } from '../files/lines.ts'

/** A story, and where its records stand. */
export type PlacedStory = { readonly frame: StoryFrame; readonly records: Float64Array }
export type SurveyTask = { readonly data: string; readonly stories: readonly PlacedStory[] }

export function surveyStories({ data, stories }: SurveyTask): Survey[] {
  const reader = new LineReader<Article>(data)
  const surveys = stories.map(({ frame, records }) => surveyStory(frame, readStory(frame, reader.readAll(records))))
  reader.close()
  return surveys
}
