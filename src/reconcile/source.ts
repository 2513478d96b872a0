// Where article records come from. They are read more than once and never held together: memory or disk, reconcile cannot tell.
import type { Article } from '../schema/index.ts'
import { byCodeUnits } from './identify.ts'

/** Article records that can be read again and again, in any order. */
export type ArticleSource = {
  /** The id of each record; its place in the list is where the record stands. */
  readonly ids: readonly string[]
  /** The record at a place of `ids`. */
  readonly at: (place: number) => Article
}

/**
 * Records that are in memory, as a source.
 *
 * sourceOf([record]).at(0) //=> record
 */
export function sourceOf(articles: readonly Article[]): ArticleSource {
  return {
    ids: articles.map(article => article.id),
    at: place => {
      const article = articles[place]
      if (article === undefined) throw new RangeError(`no article record ${place} of ${articles.length}`)
      return article
    },
  }
}

/** Places in the order of ids. Of records with one id, which are one article, the first counts. */
export function placesById(ids: readonly string[]): number[] {
  const places = ids.map((_, place) => place)
  places.sort((a, b) => byCodeUnits(ids[a] ?? '', ids[b] ?? '') || a - b)
  return places.filter((place, n) => n === 0 || ids[place] !== ids[places[n - 1] ?? -1])
}
