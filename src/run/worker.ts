// What runs in a worker thread. A step is loaded when it is first asked for: a thread that only compares loads no language model.
import type { EntityTask } from './comparing/index-entities.ts'
import type { JudgeTask } from './comparing/judge-stories.ts'
import type { LearnTask } from './comparing/learn-lessons.ts'
import type { SurveyTask } from './comparing/survey-stories.ts'
import type { RecordLines } from './extracting/read-records.ts'
import type { FormTask } from './results/formed-articles.ts'
import type { ReportTask } from './results/report-notes.ts'
import type { DigestsTask } from './store/digests.ts'

export const extract = async (task: string) => (await import('./extracting/extract-task.ts')).extract(task)
export const count = async (task: string) => (await import('./extracting/extract-task.ts')).count(task)

export const readRecords = async (task: RecordLines) => (await import('./extracting/read-records.ts')).readRecords(task)

export const indexStories = async (task: DigestsTask) =>
  (await import('./comparing/index-stories.ts')).indexStories(task)
export const indexEntities = async (task: EntityTask) =>
  (await import('./comparing/index-entities.ts')).indexEntities(task)
export const surveyStories = async (task: SurveyTask) =>
  (await import('./comparing/survey-stories.ts')).surveyStories(task)
export const learnLessons = async (task: LearnTask) => (await import('./comparing/learn-lessons.ts')).learnLessons(task)
export const judgeStories = async (task: JudgeTask) => (await import('./comparing/judge-stories.ts')).judgeStories(task)
export const writeReport = async (task: ReportTask) => (await import('./results/reports.ts')).writeReport(task)
export const writeArticles = async (task: FormTask) =>
  (await import('./results/formed-articles.ts')).writeArticles(task)
