// The reconciled files: each record checked, counted, written, and noted under the stories it belongs to.
import { reconcile } from '../reconcile/index.ts'
import { Discrepancy, Entity, Fact, Story } from '../schema/index.ts'
import type { DiskSource } from './article-source.ts'
import { type LinePlace, Lines } from './lines.ts'
import type { Waiting } from './manifest.ts'
import { type Shift, withOffsets } from './record-form.ts'

/** Where the lines of one story stand. */
export type StoryPlaces = {
  readonly story: LinePlace | null
  readonly entities: LinePlace[]
  readonly facts: LinePlace[]
  readonly discrepancies: LinePlace[]
}
export type Reconciled = {
  readonly stories: Lines<Story>
  readonly entities: Lines<Entity>
  readonly facts: Lines<Fact>
  readonly discrepancies: Lines<Discrepancy>
  readonly places: ReadonlyMap<string, StoryPlaces>
  readonly counts: Readonly<Record<string, number>>
  readonly files: readonly Waiting[]
}

/** Compares all records and writes what comes of it, in the order in which it comes. */
export function writeReconciled(cache: string, source: DiskSource, shiftOf: (article: string) => Shift): Reconciled {
  const result = reconcile(source)
  const stories = new Lines<Story>(cache, 'stories.ndjson')
  const entities = new Lines<Entity>(cache, 'entities.ndjson')
  const facts = new Lines<Fact>(cache, 'facts.ndjson')
  const discrepancies = new Lines<Discrepancy>(cache, 'discrepancies.ndjson')
  const places = new Map<string, StoryPlaces>()
  const storyOf = new Map<string, StoryPlaces>()
  const status = { agreed: 0, 'single source': 0, conflicting: 0, superseded: 0 }
  const severity = { high: 0, medium: 0, low: 0 }

  for (const story of result.stories) {
    const own = { story: stories.write(Story.parse(story)), entities: [], facts: [], discrepancies: [] }
    places.set(story.id, own)
    for (const article of story.articles) storyOf.set(article, own)
  }
  for (const entity of result.entities) {
    const place = entities.write(Entity.parse(entity))
    const named = new Set(entity.mentions.map(({ article }) => storyOf.get(article)))
    for (const own of named) own?.entities.push(place)
  }
  for (const fact of result.facts) {
    const place = facts.write(Fact.parse(fact))
    status[fact.status]++
    if (fact.story !== null) places.get(fact.story)?.facts.push(place)
  }
  for (const discrepancy of result.discrepancies) {
    const place = discrepancies.write(formDiscrepancy(Discrepancy.parse(discrepancy), shiftOf))
    severity[discrepancy.severity]++
    if (discrepancy.story !== null) places.get(discrepancy.story)?.discrepancies.push(place)
  }

  const lines = { stories, entities, facts, discrepancies }
  const counts = {
    stories: stories.count,
    entities: entities.count,
    facts: facts.count,
    agreed: status.agreed,
    singleSource: status['single source'],
    conflicting: status.conflicting,
    superseded: status.superseded,
    discrepancies: discrepancies.count,
    ...severity,
  }
  const files = Object.entries(lines).map(([name, file]) => ({
    path: `${name}.ndjson`,
    commit: (path: string) => file.commit(path),
  }))
  return { ...lines, places, counts, files }
}

function formDiscrepancy(discrepancy: Discrepancy, shiftOf: (article: string) => Shift): Discrepancy {
  const positions = discrepancy.positions.map(position => ({
    ...position,
    claims: position.claims.map(claim => withOffsets(claim, shiftOf(claim.article))),
  }))
  return { ...discrepancy, positions }
}
