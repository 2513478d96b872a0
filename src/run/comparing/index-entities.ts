// The first step of comparing, on another thread: names are gathered while the stories are found; then it is known whom they mean, which is
// told at once, and written down.
import { once } from 'node:events'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import { EntityIndex, type Grouping } from '../../reconcile/index.ts'
import { Entity } from '../../schema/index.ts'
import { AtomicFile } from '../files/atomic-file.ts'
import { LineWriter } from '../files/lines.ts'
import type { Waiting } from '../results/manifest.ts'
import { type DigestsTask, readNames } from '../store/digests.ts'
import { layOutEntity } from './entity-text.ts'

/** The `Grouping` comes in by the port, and the frames of the stories go out. */
export type EntityTask = DigestsTask & { readonly cache: string; readonly port: MessagePort }
export type WrittenEntities = {
  readonly file: Waiting
  /** Place and length of the text of each entity for the knowledge records, by its number, in `textsFile`. */
  readonly texts: Float64Array
}

/** See `layOutEntity`. */
export const textsFile = (cache: string) => join(cache, 'entity-texts.tmp')

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
  const texts = new AtomicFile(textsFile(cache))
  const places: number[] = []
  for (const found of entities) {
    const entity = Entity.parse(found)
    whole.write(entity)
    const at = texts.length
    texts.write(layOutEntity(entity))
    places.push(at, texts.length - at)
  }
  texts.park()
  return { file: whole.close(), texts: Float64Array.from(places) }
}
