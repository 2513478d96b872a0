// The first pass over all articles: their stories, and the entities that their names mean. Integers and interned texts only are held.
import type { ArticleDigest } from './article-digest.ts'
import { EntityIndex, type FolderIndex } from './entities/entity-index.ts'
import { StoryIndex } from './stories/story-index.ts'

/** Indexes the articles of a folder. Their digests come in the order of their ids, and are numbered in it. */
export function indexFolder(digests: Iterable<ArticleDigest>): FolderIndex {
  const stories = new StoryIndex()
  const entities = new EntityIndex()
  for (const { event, name } of digests) {
    stories.add(event)
    entities.add(name)
  }
  return entities.link(stories.group())
}
