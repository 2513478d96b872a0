// Article records on disk, in the order of their ids: the names and the order of files decide nothing.
import { closeSync, openSync } from 'node:fs'
import type { ArticleSource } from '../reconcile/index.ts'
import type { Article } from '../schema/index.ts'
import { readAt, recordPlaces } from './store.ts'

export type DiskSource = ArticleSource & {
  /** The record of that id; undefined where there is none. */
  readonly find: (id: string) => Article | undefined
  readonly close: () => void
}

/**
 * Bytes of records that stay in memory as objects, for they are read several times; objects take some three times as much.
 * The 2,100 articles of a year's news fit (36 MB); of more, those of one story do.
 */
const HELD = 48 * 1024 * 1024

/** Opens the records of a store. All places are held in memory, and of the records those read last. */
export function openSource(data: string, journal: string): DiskSource {
  const places = [...recordPlaces(journal)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ids = places.map(({ id }) => id)
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const descriptor = openSync(data, 'r')
  /** The records read last, the oldest first. */
  const recent = new Map<number, { article: Article; length: number }>()
  let held = 0
  const at = (place: number): Article => {
    const found = places[place]
    if (found === undefined) throw new RangeError(`no article record ${place} of ${places.length}`)
    const known = recent.get(place)
    const article =
      known?.article ?? (JSON.parse(readAt(descriptor, found.at, found.length).toString('utf8')) as Article)
    recent.delete(place)
    recent.set(place, { article, length: found.length })
    if (known === undefined) held += found.length
    for (const [oldest, { length }] of recent) {
      if (held <= HELD) break
      recent.delete(oldest)
      held -= length
    }
    return article
  }
  const find = (id: string) => {
    const place = placeOf.get(id)
    return place === undefined ? undefined : at(place)
  }
  return { ids, at, find, close: () => closeSync(descriptor) }
}
