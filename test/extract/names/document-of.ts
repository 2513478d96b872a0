// A document from bare text.
import type { Document } from '../../../src/schema/index.ts'
import { segment } from '../../../src/segment/index.ts'

export function documentOf(text: string): Document {
  return segment({
    id: 'a_test',
    path: 'test.txt',
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
