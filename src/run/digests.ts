// The digests of articles between the thread that extracted them and those that index them. They live as long as the run: a record that is
// copied from an earlier run comes without one, and is digested when it is indexed.
import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { digestArticle, digestEvent, digestNames, type EventDigest, type NameDigest } from '../reconcile/index.ts'
import type { Article } from '../schema/index.ts'
import type { ArticlePlaces, DigestPlace } from './article-places.ts'
import { AtomicFile } from './atomic-file.ts'
import { LineReader } from './lines.ts'
import { readAt } from './store.ts'

const digestsFile = (cache: string) => join(cache, 'digests.tmp')

/** The halves of a digest, to be read apart: integers are packed fastest by V8, names by JSON. */
export type PackedDigest = { readonly event: Uint8Array; readonly name: Uint8Array }

export function packDigest(article: Article): PackedDigest {
  const { event, name } = digestArticle(article)
  return { event: serialize(event), name: Buffer.from(JSON.stringify(name)) }
}

export class DigestWriter {
  readonly #file: AtomicFile

  constructor(cache: string) {
    this.#file = new AtomicFile(digestsFile(cache))
  }

  write({ event, name }: PackedDigest): DigestPlace {
    const place = { at: this.#file.length, event: event.length, name: name.length }
    this.#file.write(event)
    this.#file.write(name)
    return place
  }

  close(): void {
    this.#file.park()
  }
}

export type DigestsTask = { readonly data: string; readonly cache: string; readonly places: ArticlePlaces }

/** One half of the digest of each article, in the order of their numbers. */
export const readEvents = (task: DigestsTask): Generator<EventDigest> =>
  readHalves(
    task,
    digestEvent,
    (descriptor, { at, event }) => deserialize(readAt(descriptor, at, event)) as EventDigest,
  )

export const readNames = (task: DigestsTask): Generator<NameDigest> =>
  readHalves(
    task,
    digestNames,
    (descriptor, { at, event, name }) =>
      JSON.parse(readAt(descriptor, at + event, name).toString('utf8')) as NameDigest,
  )

function* readHalves<Half>(
  { data, cache, places: { records, digests } }: DigestsTask,
  digest: (article: Article) => Half,
  read: (descriptor: number, place: DigestPlace) => Half,
): Generator<Half> {
  const articles = new LineReader<Article>(data)
  const descriptor = openSync(digestsFile(cache), 'r')
  for (let n = 0; 2 * n < records.length; n++) {
    const [at = 0, event = 0, name = 0] = digests.subarray(3 * n, 3 * n + 3)
    yield event > 0
      ? read(descriptor, { at, event, name })
      : digest(articles.read(records[2 * n] ?? 0, records[2 * n + 1] ?? 0))
  }
  articles.close()
  closeSync(descriptor)
}

export const forgetDigests = (cache: string): void => rmSync(digestsFile(cache), { force: true })
