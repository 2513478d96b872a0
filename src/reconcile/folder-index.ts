// The first pass over all articles: their stories, and the entities that their names mean. Integers and interned texts only are held.
import type { Entity } from '../schema/index.ts'
import type { ArticleDigest } from './article-digest.ts'
import { describeEntities } from './describe-entities.ts'
import { storyId } from './describe-story.ts'
import { groupStories } from './group-stories.ts'
import { IntList } from './int-list.ts'
import { Interner } from './interner.ts'
import { linkEntities } from './link-entities.ts'
import { NameIndex } from './name-index.ts'
import { ParticularIndex } from './particular-index.ts'
import { standingKeyOf } from './standing-facts.ts'
import type { StoryFrame } from './story-frame.ts'
import { TermCollector } from './term-index.ts'

/** Above every number of an outlet: an article without an outlet is an outlet of its own. */
const UNKNOWN_OUTLET = 0x40000000

export type FolderIndex = {
  /** Stories in the order of their first article. */
  readonly frames: readonly StoryFrame[]
  /** Every entity, in the order of its number. */
  readonly entities: () => Iterable<Entity>
}

/** Indexes the articles of a folder. Their digests come in the order of their ids, and are numbered in it. */
export function indexFolder(digests: Iterable<ArticleDigest>): FolderIndex {
  const texts = new Interner()
  const outlets = new Interner()
  const groupings = new Interner()
  const names = new NameIndex(texts)
  const terms = new TermCollector()
  const particulars = new ParticularIndex()
  const outletNumbers = new IntList()
  const days = new IntList()
  const events = new IntList()
  const given = new IntList()
  const ids: string[] = []
  const stocks: Stock[] = []
  for (const digest of digests) {
    const article = ids.length
    const outlet = digest.outlet === null ? -1 : outlets.intern(digest.outlet)
    ids.push(digest.id)
    terms.add(digest, outlet < 0 ? UNKNOWN_OUTLET + article : outlet)
    particulars.add(digest)
    outletNumbers.push(outlet)
    days.push(digest.day)
    events.push(digest.event)
    given.push(digest.story === null ? -1 : groupings.intern(digest.story))
    for (const { name, measure } of digest.stocks)
      stocks.push({ article, row: names.size + name, measure: texts.intern(measure) })
    names.add(article, digest.names)
  }
  const { storyOf, coreOf } = groupStories(
    { terms: terms.build(), particulars, days: days.view(), events: events.view(), outlets: outletNumbers.view() },
    given.view(),
  )
  const linking = linkEntities(names, storyOf)
  const entityOf = numberEntities(names.size, linking.entityOf)
  const standing = findStanding(stocks, storyOf, entityOf, measure => texts.text(measure))
  const outletOf = (article: number) => {
    const outlet = outletNumbers.at(article)
    return outlet < 0 ? null : outlets.text(outlet)
  }
  return {
    frames: articlesByStory(storyOf).map((articles, story) => ({
      id: storyId(ids[articles[0] ?? 0] ?? ''),
      articles,
      cores: articles.map(article => coreOf[article] ?? article),
      entities: Int32Array.from([...articles].flatMap(article => [...entityOf.subarray(...names.rowsOf(article))])),
      outlets: countOutlets(articles, outletNumbers),
      standing: [...(standing.get(story) ?? [])],
    })),
    entities: () => describeEntities(names, linking, { id: article => ids[article] ?? '', outlet: outletOf }),
  }
}

function countOutlets(articles: Int32Array, outlets: IntList): number {
  const known = new Set<number>()
  for (const article of articles) if (outlets.at(article) >= 0) known.add(outlets.at(article))
  return known.size
}

/** The entity of each row, entities numbered in the order of their first rows. */
function numberEntities(rows: number, rootOf: (row: number) => number): Int32Array {
  const numbers = new Map<number, number>()
  return new Int32Array(rows).map((_, row) => {
    const root = rootOf(row)
    const known = numbers.get(root) ?? numbers.size
    numbers.set(root, known)
    return known
  })
}

function articlesByStory(storyOf: Int32Array): Int32Array[] {
  const lists: number[][] = []
  storyOf.forEach((story, article) => {
    const list = lists[story]
    if (list === undefined) lists[story] = [article]
    else list.push(article)
  })
  return lists.map(list => Int32Array.from(list))
}

/** A claim of a lasting state, by its article, the row of its subject and its measure. */
type Stock = { readonly article: number; readonly row: number; readonly measure: number }

/** For each story the keys of standing facts that it and another story speak of. */
function findStanding(
  stocks: readonly Stock[],
  storyOf: Int32Array,
  entityOf: Int32Array,
  measureOf: (measure: number) => string,
): Map<number, Set<string>> {
  const speaking = new Map<string, Set<number>>()
  for (const { article, row, measure } of stocks) {
    const key = standingKeyOf(entityOf[row] ?? -1, measureOf(measure))
    const stories = speaking.get(key) ?? new Set()
    speaking.set(key, stories.add(storyOf[article] ?? -1))
  }
  const standing = new Map<number, Set<string>>()
  for (const [key, stories] of speaking)
    if (stories.size > 1)
      for (const story of stories) standing.set(story, (standing.get(story) ?? new Set<string>()).add(key))
  return standing
}
