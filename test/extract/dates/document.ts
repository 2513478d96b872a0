// A document of one text, for the tests of dates.
import { findDates } from '../../../src/extract/dates/index.ts'
import type { DateMention, Document, Draft, SourceArticle, Zone } from '../../../src/schema/index.ts'
import { segment } from '../../../src/segment/index.ts'

/** The day on which most of them are published, a Wednesday. */
export const PUBLISHED = '2021-12-15'

export function documentOf(text: string, published: string | null = null, zones: Zone[] = []): Document {
  const article: SourceArticle = {
    id: 'a_test',
    path: 'test.txt',
    outlet: null,
    title: null,
    url: null,
    published,
    publishedFrom: published === null ? null : 'metadata',
    sha256: '',
    encoding: 'utf-8',
    text,
    zones,
    story: null,
  }
  return segment(article)
}

export function datesIn(text: string, published: string | null = null): Draft<DateMention>[] {
  return findDates(documentOf(text, published))
}

/** `['Dec 14 → 2021-12-14']`: what is found in a text, in short. */
export function readDates(text: string, published: string | null = null): string[] {
  return datesIn(text, published).map(mention => `${mention.text} → ${mention.value}`)
}
