// The claims of one story with who states them, from its records.
import type { Article } from '../schema/index.ts'
import { storyId } from './describe-story.ts'
import type { FolderIndex } from './folder-index.ts'
import { originsOfArticles } from './origins.ts'
import type { StatedClaim } from './stated-claim.ts'

/** A story while it is looked at: its records and their claims. */
export type StoryWork = {
  /** Its id. */
  readonly story: string
  readonly articles: readonly Article[]
  /** The numbers of its articles, in the same order. */
  readonly numbers: Int32Array
  readonly claims: readonly StatedClaim[]
}

/** Reads the records of a story again, and lays out their claims. */
export function readStory(index: FolderIndex, numbers: Int32Array): StoryWork {
  const articles = [...numbers].map(index.read)
  const origins = originsOfArticles(articles)
  const story = storyId(articles[0]?.id ?? '')
  const claims = articles.flatMap((article, n) =>
    article.claims.map((claim): StatedClaim => {
      const number = numbers[n] ?? 0
      return {
        claim,
        article: article.id,
        title: article.title,
        outlet: article.outlet,
        published: article.published,
        story,
        headline: standsInTitle(article, claim.evidence.text),
        core: index.coreOf[number] ?? number,
        subject: index.entityOf(number, claim.subject?.entity ?? null),
        speaker: index.entityOf(number, claim.attribution?.entity ?? null),
        origin: origins[n] ?? n,
      }
    }),
  )
  return { story, articles, numbers, claims }
}

/** Whether words stand in the article's title: a title is often the first line of the text. */
function standsInTitle({ title }: Article, words: string): boolean {
  return title !== null && (title.includes(words) || words.startsWith(title))
}
