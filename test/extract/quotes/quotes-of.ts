// The quotes of a text, read by the whole pipeline.
import { annotate } from '../../../src/pipeline.ts'
import type { Quote } from '../../../src/schema/index.ts'

export function quotesOf(text: string): Quote[] {
  const { quotes } = annotate({
    id: 'a_test',
    path: 'test.txt',
    outlet: null,
    title: null,
    url: null,
    published: '2024-03-05',
    publishedFrom: 'metadata',
    sha256: '',
    encoding: 'utf-8',
    text,
    zones: [],
    story: null,
  })
  for (const { start, end, text: said, cue, speaker } of quotes)
    for (const span of [{ start, end, text: said }, cue, speaker])
      if (span !== null && text.slice(span.start, span.end) !== span.text)
        throw new Error(`no round trip: ${span.text}`)
  return quotes
}
