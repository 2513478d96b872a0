// Which articles are read together: so many that a stage is worth its while, so few that the memory stays small.
import type { SourceArticle } from '../../schema/index.ts'

/** More articles gain nothing. */
const MOST_ARTICLES = 64
/** Characters; what is found in them takes some fifty times as many bytes until it is written. */
const MOST_TEXT = 1 << 18

/** The articles in their order, in groups; one that is longer than a group may be is a group of its own. */
export function* groupArticles(articles: Iterable<SourceArticle>): Generator<SourceArticle[]> {
  let group: SourceArticle[] = []
  let text = 0
  for (const article of articles) {
    if (group.length === MOST_ARTICLES || (group.length > 0 && text + article.text.length > MOST_TEXT)) {
      yield group
      group = []
      text = 0
    }
    group.push(article)
    text += article.text.length
  }
  if (group.length > 0) yield group
}
