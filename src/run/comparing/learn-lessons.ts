// The third step of comparing: what all stories together teach, and the facts that several of them tell.
import { type Lessons, learnFromStories, type StandingFact, type Survey } from '../../reconcile/index.ts'
import { type Article, Discrepancy, Fact } from '../../schema/index.ts'
import { LineReader } from '../files/lines.ts'
import { recordPlaces } from '../store/journal.ts'
import { formDiscrepancy, type RecordForm, shiftsOf, withOffsets } from '../store/record-form.ts'

export type LearnTask = {
  readonly data: string
  readonly journal: string
  readonly form: RecordForm
  readonly surveys: readonly Omit<Survey, 'alignment'>[]
}

export function learnLessons({ data, journal, form, surveys }: LearnTask): Lessons {
  const { sources, standing } = learnFromStories(surveys)
  const shiftOf = shiftsOf(form.offsets === 'utf16' ? [] : readArticlesOf(standing, data, journal), form)
  return {
    sources,
    standing: standing.map(({ fact, discrepancy, stories, evidence }) => ({
      fact: Fact.parse(fact),
      discrepancy: discrepancy && formDiscrepancy(Discrepancy.parse(discrepancy), shiftOf),
      stories,
      evidence: evidence.map((words, n) => withOffsets(words, shiftOf(fact.claims[n]?.article ?? ''))),
    })),
  }
}

/** The records of the articles that speak of these facts. */
function readArticlesOf(standing: readonly StandingFact[], data: string, journal: string): Article[] {
  const wanted = new Set(standing.flatMap(({ fact }) => fact.claims.map(({ article }) => article)))
  const reader = new LineReader<Article>(data)
  const articles = Array.from(recordPlaces(journal)).flatMap(({ id, at, length }) =>
    wanted.has(id) ? reader.read(at, length) : [],
  )
  reader.close()
  return articles
}
