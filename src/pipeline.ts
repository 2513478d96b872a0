// The program on one screen: an article becomes a record. Pure: one article, no disk, no clock.
//
//   file ─ingest→ SourceArticle ─segment→ Document ─extract→ mentions, quotes ─relate→ claims ─┐
//   all records ─reconcile→ stories, entities, facts, discrepancies ─report→ files  ←──────────┘
import { datePublication, extract } from './extract/index.ts'
import { relate } from './relate/index.ts'
import type { Article, SourceArticle } from './schema/index.ts'
import { segment } from './segment/index.ts'

/** Reads one article: its sentences, mentions, quotes and claims. Never throws, whatever the text. */
export function annotate(article: SourceArticle): Article {
  const document = datePublication(segment(article))
  const extraction = extract(document)
  const claims = relate(document, extraction)
  return {
    ...document.article,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    mentions: [...extraction.mentions],
    quotes: [...extraction.quotes],
    claims,
  }
}
