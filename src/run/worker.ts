// What runs in a worker thread. A step is loaded when it is first asked for: a thread that only compares loads no language model.
import type { DigestsTask } from './digests.ts'
import type { FormTask } from './formed-articles.ts'
import type { EntityTask } from './index-entities.ts'
import type { JudgeTask } from './judge-stories.ts'
import type { LearnTask } from './learn-lessons.ts'
import type { RecordLines } from './read-records.ts'
import type { ReportTask } from './reports.ts'
import type { SurveyTask } from './survey-stories.ts'

export const extract = async (task: string) => (await import('./extract-task.ts')).extract(task)
export const count = async (task: string) => (await import('./extract-task.ts')).count(task)

export const readRecords = async (task: RecordLines) => (await import('./read-records.ts')).readRecords(task)

export const indexStories = async (task: DigestsTask) => (await import('./index-stories.ts')).indexStories(task)
export const indexEntities = async (task: EntityTask) => (await import('./index-entities.ts')).indexEntities(task)
export const surveyStories = async (task: SurveyTask) => (await import('./survey-stories.ts')).surveyStories(task)
export const learnLessons = async (task: LearnTask) => (await import('./learn-lessons.ts')).learnLessons(task)
export const judgeStories = async (task: JudgeTask) => (await import('./judge-stories.ts')).judgeStories(task)
export const writeReport = async (task: ReportTask) => (await import('./reports.ts')).writeReport(task)
export const writeArticles = async (task: FormTask) => (await import('./formed-articles.ts')).writeArticles(task)
