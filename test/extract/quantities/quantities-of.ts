// What findQuantities reads in a text, for tests.
import { findQuantities } from '../../../src/extract/quantities/index.ts'
import type { Document, Draft, QuantityMention } from '../../../src/schema/index.ts'
import { segment } from '../../../src/segment/index.ts'

export function documentOf(text: string): Document {
  return segment({
    id: 'a_1',
    path: 'a.txt',
    outlet: null,
    title: null,
    url: null,
    published: null,
    publishedFrom: null,
    sha256: '',
    encoding: 'utf-8',
    text,
    zones: [],
    story: null,
  })
}

export const quantitiesOf = (text: string): Draft<QuantityMention>[] => findQuantities(documentOf(text))
