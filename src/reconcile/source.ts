// Where article records come from. They are read more than once and never held together: memory or disk, reconcile cannot tell.
import type { Article } from '../schema/index.ts'

/** Article records that can be read again and again, always in the same order. */
export type ArticleSource = {
  readonly read: () => Iterable<Article>
  /** The record at a place of that order, counted from 0. */
  readonly at: (index: number) => Article
}

/**
 * Records that are in memory, as a source.
 *
 * sourceOf([record]).at(0) //=> record
 */
export function sourceOf(articles: readonly Article[]): ArticleSource {
  return {
    read: () => articles,
    at: index => {
      const article = articles[index]
      if (article === undefined) throw new RangeError(`no article record ${index} of ${articles.length}`)
      return article
    },
  }
}
