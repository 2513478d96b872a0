// quotes: what somebody said, by which cue, and who. Direct, mixed and indirect; who a name means is left to coreference.
import type { Document, Mention, Quote, Reference } from '../../schema/index.ts'
import { readPassage } from './passage.ts'
import { readQuotes } from './read-quotes.ts'
import { linkSpeakers } from './speaker-entity.ts'

/**
 * The quotes of a document, in order, none inside another; speakers are linked to the article's entities.
 *
 * findQuotes(segment(article('Ann Lee said the dam holds.')), [], [])
 * //=> [{ id: 'q1', type: 'indirect', text: 'the dam holds', cue: { text: 'said', … }, speaker: { text: 'Ann Lee', … }, … }]
 */
export function findQuotes(
  document: Document,
  mentions: readonly Mention[],
  references: readonly Reference[],
): Quote[] {
  return linkSpeakers(readQuotes(readPassage(document, mentions)), mentions, references, document.text)
}
