// reconcile: all article records → stories, entities, facts, discrepancies and quotations.
//
//   digests ─StoryIndex→ groups of articles ─EntityIndex→ entities, frames of stories ─surveyStory→ claims of one fact
//   ─learnFromStories→ reliability ─judgeStory→ facts, discrepancies, quotations
//
// stories/ tells which articles report one event, entities/ whom and what names mean, facts/ which claims are one fact and what value they
// support, discrepancies/ where claims, names and quotations cannot all be right, quotations/ whom several outlets quote alike; here stand
// the steps themselves.
//
// Between the steps stands plain data, and stories are looked at one by one: who has several threads deals the stories out.
import type { Discrepancy, Entity, Fact, Quotation, Story } from '../schema/index.ts'
import { digestArticle } from './article-digest.ts'
import { describeStory } from './describe-story.ts'
import { indexFolder } from './folder-index.ts'
import { type Judged, judgedOf, judgeStory, learnFromStories } from './judge-story.ts'
import { type ArticleSource, placesById } from './source.ts'
import { readStory } from './story-claims.ts'
import type { StoryFrame } from './story-frame.ts'
import { type Alignment, type Survey, surveyStory, teaches } from './survey-story.ts'

export { digestArticle, type EventDigest, type NameDigest } from './article-digest.ts'
export { describeStory } from './describe-story.ts'
export { chainsOf } from './entities/article-names.ts'
export { EntityIndex } from './entities/entity-index.ts'
export { exceedReach } from './facts/align-claims.ts'
export type { SourceRecords } from './facts/reliability.ts'
export { excerptsByStory, type StandingExcerpt } from './facts/standing-excerpts.ts'
export { indexFolder } from './folder-index.ts'
export { type Judged, judgedOf, judgeStory, type Lessons, learnFromStories, type StandingFact } from './judge-story.ts'
export { type ArticleSource, sourceOf } from './source.ts'
export type { Grouping } from './stories/group-stories.ts'
export { StoryIndex } from './stories/story-index.ts'
export { readStory } from './story-claims.ts'
export type { StoryFrame } from './story-frame.ts'
export { type Alignment, type Survey, surveyStory, teaches } from './survey-story.ts'

export type Reconciliation = {
  readonly stories: Iterable<Story>
  readonly entities: Iterable<Entity>
  readonly facts: Iterable<Fact>
  readonly discrepancies: Iterable<Discrepancy>
  readonly quotations: Iterable<Quotation>
}

/**
 * Brings together what articles say of one event, and judges it. Each result can be iterated once and again; facts, discrepancies
 * and quotations are made story by story while they are read, so that no more than one story is in memory.
 *
 * reconcile(sourceOf(records)).facts //=> one fact for each group of comparable claims
 */
export function reconcile(source: ArticleSource): Reconciliation {
  const places = placesById(source.ids)
  const read = (article: number) => source.at(places[article] ?? 0)
  const articlesOf = ({ articles }: StoryFrame) => [...articles].map(read)
  const { frames, entities } = indexFolder(mapped(places.keys(), article => digestArticle(read(article))))
  const alignments = new Map<StoryFrame, Alignment>()
  function* surveys(): Generator<Survey> {
    for (const frame of frames) {
      if (!teaches(frame)) continue
      const survey = surveyStory(frame, readStory(frame, articlesOf(frame)))
      alignments.set(frame, survey.alignment)
      yield survey
    }
  }
  const { sources, standing } = learnFromStories(surveys())
  function* judged(): Generator<Judged> {
    for (const frame of frames) {
      const alignment = alignments.get(frame) ?? null
      yield judgeStory(readStory(frame, articlesOf(frame), alignment?.origins), alignment, sources)
    }
    yield judgedOf(standing)
  }
  const found = { discrepancies: [] as Discrepancy[], quotations: [] as Quotation[] }
  let complete = false
  function* facts(): Generator<Fact> {
    found.discrepancies = []
    found.quotations = []
    complete = false
    for (const { facts, discrepancies, quotations } of judged()) {
      found.discrepancies.push(...discrepancies)
      found.quotations.push(...quotations)
      yield* facts
    }
    complete = true
  }
  function* foundBeside<Name extends keyof typeof found>(name: Name): Generator<(typeof found)[Name][number]> {
    if (complete) yield* found[name]
    else for (const each of judged()) yield* each[name]
  }
  return {
    stories: again(() => mapped(frames, frame => describeStory(articlesOf(frame)))),
    entities: again(entities),
    facts: again(facts),
    discrepancies: again(() => foundBeside('discrepancies')),
    quotations: again(() => foundBeside('quotations')),
  }
}

const again = <T>(generate: () => Iterable<T>): Iterable<T> => ({
  [Symbol.iterator]: () => generate()[Symbol.iterator](),
})

function* mapped<In, Out>(items: Iterable<In>, change: (item: In) => Out): Generator<Out> {
  for (const item of items) yield change(item)
}
