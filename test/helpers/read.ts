// A bare article round a text, and what segment makes of it.
import type { Document, SourceArticle, Zone } from '../../src/schema/index.ts'
import { segment } from '../../src/segment/index.ts'

export function articleOf(text: string, zones: readonly Zone[] = []): SourceArticle {
  return {
    id: 'a_0',
    path: 'a.txt',
    outlet: null,
    title: null,
    url: null,
    published: null,
    publishedFrom: null,
    sha256: '',
    encoding: 'utf-8',
    text,
    zones: [...zones],
    story: null,
  }
}

export function read(text: string, zones: readonly Zone[] = []): Document {
  return segment(articleOf(text, zones))
}

export function sentencesOf(text: string): string[] {
  return read(text).sentences.map(({ start, end }) => text.slice(start, end))
}

export function tokensOf(text: string): string {
  return read(text)
    .tokens.map(token => token.text)
    .join(' | ')
}
