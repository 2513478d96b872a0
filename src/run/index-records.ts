// The first step of comparing: stories and entities are found from the digests of all articles, and entities are written down.
import { join } from 'node:path'
import { digestArticle, indexFolder, type StoryFrame } from '../reconcile/index.ts'
import { type Article, Entity } from '../schema/index.ts'
import { type DigestPlaces, DigestReader } from './digests.ts'
import { LineReader, LineWriter } from './lines.ts'
import type { Waiting } from './manifest.ts'
import { recordPlaces } from './store.ts'

export type IndexTask = {
  readonly data: string
  readonly journal: string
  readonly cache: string
  readonly digests: DigestPlaces
}
export type IndexedRecords = {
  readonly frames: readonly StoryFrame[]
  /** Place and length of each record, by the number of its article. */
  readonly records: Float64Array
  readonly entities: Waiting
  /** Place and length of each entity without its mentions, by its number, in `headsFile`. */
  readonly heads: Float64Array
}

export type EntityHead = Omit<Entity, 'mentions'>
/** Thousands of stories may name one entity: none of them wants the mentions of all others. */
export const headsFile = (cache: string) => join(cache, 'entity-heads.ndjson.tmp')

export function indexRecords({ data, journal, cache, digests }: IndexTask): IndexedRecords {
  // The order of ids, so that the names and the order of files decide nothing.
  const places = [...recordPlaces(journal)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const records = new LineReader<Article>(data)
  const digested = new DigestReader(cache, digests)
  function* inOrder() {
    for (const { id, at, length } of places) yield digested.find(id) ?? digestArticle(records.read(at, length))
  }
  const { frames, entities } = indexFolder(inOrder())
  records.close()
  digested.close()
  return {
    frames,
    records: Float64Array.from(places.flatMap(({ at, length }) => [at, length])),
    ...writeEntities(cache, entities()),
  }
}

function writeEntities(cache: string, entities: Iterable<Entity>): Pick<IndexedRecords, 'entities' | 'heads'> {
  const whole = new LineWriter(cache, 'entities.ndjson')
  const heads = new LineWriter(cache, 'entity-heads.ndjson')
  const places: number[] = []
  let at = 0
  for (const entity of entities) {
    whole.write(Entity.parse(entity))
    const { mentions: _, ...head } = entity
    const length = heads.write(head)
    places.push(at, length)
    at += length
  }
  heads.close()
  return { entities: whole.close(), heads: Float64Array.from(places) }
}
