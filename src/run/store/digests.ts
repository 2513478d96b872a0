// The digests of articles between the thread that extracted them and those that index them. They are kept beside the records, so that a
// later run does not make those anew of what has not changed.
import { closeSync, openSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { digestArticle, type EventDigest, type NameDigest } from '../../reconcile/index.ts'
import type { Article } from '../../schema/index.ts'
import { readAt } from '../files/read-at.ts'
import type { ArticlePlaces } from './article-places.ts'

/** The halves of a digest, to be read apart: integers are packed fastest by V8, names by JSON. */
export type PackedDigest = { readonly event: Uint8Array; readonly name: Uint8Array }

export function packDigest(article: Article): PackedDigest {
  const { event, name } = digestArticle(article)
  return { event: serialize(event), name: Buffer.from(JSON.stringify(name)) }
}

/** `digests` is the file in which they stand. */
export type DigestsTask = { readonly digests: string; readonly places: ArticlePlaces }

/** The event half of each article, in the order of their numbers. */
export function readEvents(task: DigestsTask): Generator<EventDigest> {
  return readHalves(task, (descriptor, at, event) => deserialize(readAt(descriptor, at, event)) as EventDigest)
}

/** The name half of each article, in the order of their numbers. */
export function readNames(task: DigestsTask): Generator<NameDigest> {
  return readHalves(
    task,
    (descriptor, at, event, name) => JSON.parse(readAt(descriptor, at + event, name).toString('utf8')) as NameDigest,
  )
}

function* readHalves<Half>(
  { digests, places }: DigestsTask,
  read: (descriptor: number, at: number, event: number, name: number) => Half,
): Generator<Half> {
  const descriptor = openSync(digests, 'r')
  try {
    for (let n = 0; n < places.digests.length; n += 3) {
      const [at = 0, event = 0, name = 0] = places.digests.subarray(n, n + 3)
      yield read(descriptor, at, event, name)
    }
  } finally {
    closeSync(descriptor)
  }
}
