// segment: an article → its tokens and sentences.
import type { Document, Sentence, SourceArticle, Token } from '../schema/index.ts'
import { tokenise } from './wink.ts'

const PIECE = 1000

/** Cuts an article into tokens and sentences. Every character but white space belongs to a token. */
export function segment(article: SourceArticle): Document {
  const { text } = article
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraph = /[^\n]+/g
  for (let match = paragraph.exec(text); match !== null; match = paragraph.exec(text)) {
    let first = tokens.length
    for (let at = 0; at < match[0].length; at += PIECE)
      for (const token of tokenise(match[0].slice(at, at + PIECE), match.index + at)) tokens.push(token)
    for (let i = first; i < tokens.length; i++) {
      const token = tokens[i]
      const next = tokens[i + 1]
      const ends =
        next === undefined ||
        (/^[.!?]$/.test(token?.text ?? '') && /^["'“‘(]?\p{Lu}/u.test(next.text + (tokens[i + 2]?.text ?? '')))
      const start = tokens[first]?.start ?? 0
      if (token !== undefined && ends) {
        const zone = article.zones.find(z => z.start <= start && start < z.end)?.kind ?? null
        sentences.push({ start, end: token.end, firstToken: first, endToken: i + 1, zone })
        first = i + 1
      }
    }
  }
  return { article, text, tokens, sentences }
}
