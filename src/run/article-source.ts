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

/** Opens the records of a store. Only their places are held in memory. */
export function openSource(data: string, journal: string): DiskSource {
  const places = [...recordPlaces(journal)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ids = places.map(({ id }) => id)
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const descriptor = openSync(data, 'r')
  const at = (place: number): Article => {
    const found = places[place]
    if (found === undefined) throw new RangeError(`no article record ${place} of ${places.length}`)
    return JSON.parse(readAt(descriptor, found.at, found.length).toString('utf8')) as Article
  }
  const find = (id: string) => {
    const place = placeOf.get(id)
    return place === undefined ? undefined : at(place)
  }
  return { ids, at, find, close: () => closeSync(descriptor) }
}
