// A marked text is text and gold at once: `[Ada Lund](person) runs [Brenning](organisation).`
import type { Name } from '../../src/extract/names/index.ts'
import type { Document } from '../../src/schema/index.ts'
import { read } from './read.ts'

/** The text without its marks, as a document, and the names that were marked. */
export function readMarked(marked: string): { document: Document; names: Name[] } {
  const marks: Pick<Name, 'kind' | 'start' | 'end' | 'text'>[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[([^\]]+)\]\((person|organisation|place)\)/g)) {
    text += marked.slice(at, match.index)
    const words = match[1] ?? ''
    const kind = match[2] as Name['kind']
    marks.push({ kind, start: text.length, end: text.length + words.length, text: words })
    text += words
    at = match.index + match[0].length
  }
  text += marked.slice(at)
  const document = read(text)
  let token = 0
  const names = marks.map(mark => {
    while ((document.tokens[token]?.end ?? mark.end) <= mark.start) token++
    const firstToken = token
    while ((document.tokens[token]?.start ?? mark.end) < mark.end) token++
    return { ...mark, rule: 'marked', firstToken, endToken: token }
  })
  return { document, names }
}
