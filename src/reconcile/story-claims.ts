// The claims of one story with who states them, from its records.
import type { Article, Claim } from '../schema/index.ts'
import { chainsOf } from './entities/article-names.ts'
import { originsOfArticles } from './facts/origins.ts'
import { pairedFigures } from './facts/paired-figures.ts'
import { soleFigures } from './facts/sole-figures.ts'
import type { StatedClaim } from './facts/stated-claim.ts'
import type { StoryFrame } from './story-frame.ts'

/** A story while it is looked at: its records and their claims. */
export type StoryWork = {
  /** Its id. */
  readonly story: string
  readonly articles: readonly Article[]
  /** The origin of each article, see `originsOfArticles`. */
  readonly origins: ArrayLike<number>
  /** The entity over the folder that an entity of one of its articles turned out to be, by the article's place. */
  readonly entityOf: (article: number, local: string | null) => number | null
  readonly claims: readonly StatedClaim[]
}

/** Lays out the claims of a story. Its records are in the order of the frame; origins may be known from an earlier look. */
export function readStory(
  frame: StoryFrame,
  articles: readonly Article[],
  origins: ArrayLike<number> = originsOfArticles(articles),
): StoryWork {
  const entities = entitiesOf(frame, articles)
  const entityOf = (article: number, local: string | null) =>
    local === null ? null : (entities[article]?.get(local) ?? null)
  const claims = articles.flatMap((article, n) => {
    const sole = soleFigures(article.claims)
    const paired = pairedFigures(article.claims)
    return article.claims.map(
      // Each property by its name: a spread costs as much as all else here.
      (claim): StatedClaim => ({
        article: article.id,
        path: article.path,
        title: article.title,
        outlet: article.outlet,
        published: article.published,
        story: frame.id,
        core: frame.cores[n] ?? n,
        origin: origins[n] ?? n,
        claim,
        headline: standsInTitle(article, claim),
        sole: sole.has(claim),
        paired: paired.has(claim),
        subject: entityOf(n, claim.subject?.entity ?? null),
        speaker: entityOf(n, claim.attribution?.entity ?? null),
      }),
    )
  })
  return { story: frame.id, articles, origins, entityOf, claims }
}

/** For each article its entities of the folder by their names in it. */
function entitiesOf({ entities }: StoryFrame, articles: readonly Article[]): ReadonlyMap<string, number>[] {
  let at = 0
  return articles.map(article => {
    const own = new Map<string, number>()
    for (const local of chainsOf(article).keys()) own.set(local, entities[at++] ?? -1)
    return own
  })
}

/** Whether the words of a claim stand in the article's title: a title is often the first line of the text. */
function standsInTitle({ title }: Article, { evidence }: Claim): boolean {
  return title !== null && (title.includes(evidence.text) || evidence.text.startsWith(title))
}
