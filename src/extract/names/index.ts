// names: which spans name a person, an organisation or a place. Who is who is left to coreference.
import type { Document, TextSpan } from '../../schema/index.ts'

/** A name where it stands: bare, without title, article, possessive or comma. */
export type Name = TextSpan & { readonly kind: 'person' | 'organisation' | 'place'; readonly rule: string }

/** The names of a document, in order, none overlapping another. */
export function findNames(document: Document): Name[] {
  const names: Name[] = []
  for (const { firstToken, endToken } of document.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (document.tokens[i]?.pos !== 'PROPN') continue
      let j = i
      while (j + 1 < endToken && document.tokens[j + 1]?.pos === 'PROPN') j++
      const start = document.tokens[i]?.start ?? 0
      const end = document.tokens[j]?.end ?? 0
      names.push({ kind: 'person', start, end, text: document.text.slice(start, end), rule: 'run of proper nouns' })
      i = j
    }
  }
  return names
}
