// segment: an article → its tokens and sentences. Marks of zones and paragraphs part sentences; the rest is decided in boundaries.
import type { Document, Sentence, SourceArticle, Span, Word, Zone } from '../schema/index.ts'
import { Vocabulary } from '../text/vocabulary.ts'
import { makeWord } from '../text/word.ts'
import { findSentenceEnds } from './boundaries.ts'
import { findParagraphs } from './lines.ts'
import { forgetWords, tagPartsOfSpeech } from './tagger.ts'
import { type DraftToken, tokenise } from './tokenise.ts'

/** After so many different words they are forgotten, which costs 0.1 s and bounds the memory that they and wink take. */
const MOST_WORDS = 60_000

let vocabulary = new Vocabulary<Word>(makeWord)

/**
 * Cuts an article into tokens and sentences. Every character but white space belongs to one token, every token to one sentence.
 * A dateline is a sentence of its own, so that the first sentence begins after it.
 */
export function segment(article: SourceArticle): Document {
  const { text, zones } = article
  const tokens: DraftToken[] = []
  const sentences: Sentence[] = []
  for (const { start, end, zone } of cutAtZones(findParagraphs(text), zones)) {
    if (vocabulary.size > MOST_WORDS) {
      vocabulary = new Vocabulary<Word>(makeWord)
      forgetWords()
    }
    const firstOfPart = tokens.length
    tokenise(text, start, end, vocabulary, tokens)
    tagPartsOfSpeech(tokens, firstOfPart, tokens.length)
    let firstToken = firstOfPart
    for (const endToken of findSentenceEnds(tokens, firstOfPart)) {
      const from = tokens[firstToken]?.start ?? start
      const to = tokens[endToken - 1]?.end ?? end
      sentences.push({ start: from, end: to, firstToken, endToken, zone })
      firstToken = endToken
    }
  }
  return { article, text, tokens, sentences }
}

type Part = Span & { readonly zone: Zone['kind'] | null }

/** The paragraphs cut where a zone begins or ends; where zones overlap, the one that begins first counts. */
function* cutAtZones(paragraphs: readonly Span[], zones: readonly Zone[]): Generator<Part> {
  const ordered = [...zones].sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  for (const { start, end } of paragraphs) {
    let at = start
    while (at < end) {
      while (next < ordered.length && (ordered[next]?.end ?? 0) <= at) next++
      const zone = ordered[next]
      if (zone === undefined || zone.start >= end) {
        yield { start: at, end, zone: null }
        break
      }
      if (zone.start > at) {
        yield { start: at, end: zone.start, zone: null }
        at = zone.start
      }
      const to = Math.min(zone.end, end)
      yield { start: at, end: to, zone: zone.kind }
      at = to
    }
  }
}
