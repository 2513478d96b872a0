// The first step of comparing: stories and entities are found side by side, each from its half of the digests of all articles.
import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import type { StoryFrame } from '../../reconcile/index.ts'
import type { DigestsTask } from '../store/digests.ts'
import type { Pool } from '../threads/pool.ts'
import type { WrittenEntities } from './index-entities.ts'

export type IndexedFolder = {
  readonly frames: readonly StoryFrame[]
  /** They are still being written while stories are looked at. */
  readonly entities: Promise<WrittenEntities>
}

export async function indexFolder(
  { cache, ...task }: DigestsTask & { readonly cache: string },
  pool: Pool,
  signal?: AbortSignal,
): Promise<IndexedFolder> {
  const { port1: port, port2: far } = new MessageChannel()
  try {
    // Stories first: where there is one thread, it must have found them when it asks for them.
    const grouping = pool.run('indexStories', task, signal)
    const entities = pool.run('indexEntities', { ...task, cache, port: far }, signal, far)
    // Whoever awaits them hears of a rejection; until then it is not unhandled.
    entities.catch(() => {})
    port.postMessage(await grouping)
    const framed = once(port, 'message') as Promise<[StoryFrame[]]>
    const [frames] = await Promise.race([framed, entities.then(() => framed)])
    return { frames, entities }
  } finally {
    port.close()
  }
}
