// The first step of comparing, on another thread: names are gathered while the stories are found; then it is known whom they mean, which is
// told at once, and written down.
import { once } from 'node:events'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import { EntityIndex, type Grouping } from '../reconcile/index.ts'
import { Entity } from '../schema/index.ts'
import { type DigestsTask, readNames } from './digests.ts'
import { LineWriter } from './lines.ts'
import type { Waiting } from './manifest.ts'

/** The `Grouping` comes in by the port, and the frames of the stories go out. */
export type EntityTask = DigestsTask & { readonly cache: string; readonly port: MessagePort }
export type WrittenEntities = {
  readonly file: Waiting
  /** Place and length of each entity without its mentions, by its number, in `headsFile`. */
  readonly heads: Float64Array
}

export type EntityHead = Omit<Entity, 'mentions'>
/** Thousands of stories may name one entity: none of them wants the mentions of all others. */
export const headsFile = (cache: string) => join(cache, 'entity-heads.ndjson.tmp')

export async function indexEntities({ cache, port, ...task }: EntityTask): Promise<WrittenEntities> {
  const grouped = once(port, 'message') as Promise<[Grouping]>
  const index = new EntityIndex()
  for (const digest of readNames(task)) index.add(digest)
  index.joinByName()
  const [grouping] = await grouped
  const { frames, entities } = index.link(grouping)
  port.postMessage(frames)
  port.close()
  return writeEntities(cache, entities())
}

function writeEntities(cache: string, entities: Iterable<Entity>): WrittenEntities {
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
  return { file: whole.close(), heads: Float64Array.from(places) }
}
