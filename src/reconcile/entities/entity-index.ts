// Takes the names of each article of a folder, and, once the stories are known, finds the entities that they mean.
import type { Entity } from '../../schema/index.ts'
import type { NameDigest } from '../article-digest.ts'
import { storyId } from '../describe-story.ts'
import { standingKeyOf } from '../facts/standing-facts.ts'
import { IntList } from '../int-list.ts'
import { Interner } from '../interner.ts'
import type { Grouping } from '../stories/group-stories.ts'
import type { StoryFrame } from '../story-frame.ts'
import { describeEntities } from './describe-entities.ts'
import type { EntitySets } from './entity-sets.ts'
import { joinByName, joinByStory } from './link-entities.ts'
import { NameIndex } from './name-index.ts'

export type FolderIndex = {
  /** Stories in the order of their first article. */
  readonly frames: readonly StoryFrame[]
  /** Every entity, in the order of its number. */
  readonly entities: () => Iterable<Entity>
}

/** A claim of a lasting state, by its article, the row of its subject and its measure. */
type Stock = { readonly article: number; readonly row: number; readonly measure: number }

export class EntityIndex {
  private readonly texts = new Interner()
  private readonly names = new NameIndex(this.texts)
  private readonly outlets = new Interner()
  /** Of each article; below 0 where it is unknown. */
  private readonly outletNumbers = new IntList()
  private readonly ids: string[] = []
  private readonly stocks: Stock[] = []
  private sets: EntitySets | undefined

  /** Takes the articles in the order of their ids. */
  add({ id, outlet, names, stocks }: NameDigest): void {
    const article = this.ids.length
    this.ids.push(id)
    this.outletNumbers.push(outlet === null ? -1 : this.outlets.intern(outlet))
    for (const { name, measure } of stocks)
      this.stocks.push({ article, row: this.names.size + name, measure: this.texts.intern(measure) })
    this.names.add(article, names)
  }

  /** Joins what needs no story to be joined. No article may be added afterwards. */
  joinByName(): void {
    this.sets ??= joinByName(this.names)
  }

  link({ storyOf, coreOf }: Grouping): FolderIndex {
    const { names, ids } = this
    this.sets ??= joinByName(names)
    const linking = joinByStory(this.sets, storyOf)
    const entityOf = numberEntities(names.size, linking.entityOf)
    const standing = this.findStanding(storyOf, entityOf)
    return {
      frames: articlesByStory(storyOf).map((articles, story) => ({
        id: storyId(ids[articles[0] ?? 0] ?? ''),
        articles,
        cores: articles.map(article => coreOf[article] ?? article),
        entities: Int32Array.from([...articles].flatMap(article => [...entityOf.subarray(...names.rowsOf(article))])),
        outlets: this.countOutlets(articles),
        standing: [...(standing.get(story) ?? [])],
      })),
      entities: () =>
        describeEntities(names, linking, {
          id: article => ids[article] ?? '',
          outlet: article => this.outletOf(article),
        }),
    }
  }

  private outletOf(article: number): string | null {
    const outlet = this.outletNumbers.at(article)
    return outlet < 0 ? null : this.outlets.text(outlet)
  }

  private countOutlets(articles: Int32Array): number {
    const known = new Set<number>()
    for (const article of articles) if (this.outletNumbers.at(article) >= 0) known.add(this.outletNumbers.at(article))
    return known.size
  }

  /** For each story the keys of standing facts that it and another story speak of. */
  private findStanding(storyOf: Int32Array, entityOf: Int32Array): Map<number, Set<string>> {
    const speaking = new Map<string, Set<number>>()
    for (const { article, row, measure } of this.stocks) {
      const key = standingKeyOf(entityOf[row] ?? -1, this.texts.text(measure))
      const stories = speaking.get(key) ?? new Set()
      speaking.set(key, stories.add(storyOf[article] ?? -1))
    }
    const standing = new Map<number, Set<string>>()
    for (const [key, stories] of speaking)
      if (stories.size > 1)
        for (const story of stories) standing.set(story, (standing.get(story) ?? new Set<string>()).add(key))
    return standing
  }
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
