// The third step of comparing: what all stories together teach, and the facts that several of them tell.
import { type Lessons, learnFromStories, type Survey } from '../reconcile/index.ts'
import type { Article } from '../schema/index.ts'
import { check } from './judged-lines.ts'
import { LineReader } from './lines.ts'
import { formDiscrepancy, type RecordForm, shiftsOf } from './record-form.ts'
import { recordPlaces } from './store.ts'

export type LearnTask = {
  readonly data: string
  readonly journal: string
  readonly form: RecordForm
  readonly surveys: readonly Omit<Survey, 'alignment'>[]
}

export function learnLessons({ data, journal, form, surveys }: LearnTask): Lessons {
  const { sources, standing } = learnFromStories(surveys)
  const { facts, discrepancies } = check(standing)
  if (form.offsets === 'utf16') return { sources, standing: { facts, discrepancies } }
  const wanted = new Set(
    discrepancies.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims.map(({ article }) => article))),
  )
  const reader = new LineReader<Article>(data)
  const articles = Array.from(recordPlaces(journal)).flatMap(({ id, at, length }) =>
    wanted.has(id) ? reader.read(at, length) : [],
  )
  reader.close()
  const shiftOf = shiftsOf(articles, form)
  return { sources, standing: { facts, discrepancies: discrepancies.map(each => formDiscrepancy(each, shiftOf)) } }
}
