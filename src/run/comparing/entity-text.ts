// An entity as it stands in the knowledge records. Thousands of stories may name it: it is laid out once, and each story puts in the
// mentions of its own articles.
import type { Entity } from '../../schema/index.ts'

/** Where the mentions go. A line feed within a string of JSON is escaped, so that nothing an article says can look like this. */
const NO_MENTIONS = '\n      "mentions": []'

/** The text of an entity in a knowledge record, without mentions. */
export function layOutEntity(entity: Entity): string {
  return `    ${JSON.stringify({ ...entity, mentions: [] }, null, 2).replaceAll('\n', '\n    ')}`
}

/** The text of a mention in it; `article` is an id as JSON has it. */
export const layOutMention = (article: string, mention: string): string =>
  `\n        {\n          "article": ${article},\n          "mention": ${JSON.stringify(mention)}\n        }`

/** The text of an entity with mentions, of which there is one at least. */
export function putIn(entity: string, mentions: readonly string[]): string {
  return entity.replace(NO_MENTIONS, () => `\n      "mentions": [${mentions.join(',')}\n      ]`)
}
