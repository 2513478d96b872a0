// Headlines of other reports that a page prints within its article: `RELATED: Man killed in fire`. What tells of other events in running
// text is left to background.ts.
import type { Sentence } from '../../schema/index.ts'
import { isClosed, type Reading } from '../reading.ts'

/** `RELATED: Man killed in fire`, `READ MORE: Two hurt in crash`: the headline of another report. */
export function isPointer({ tokens }: Reading, { firstToken }: Sentence): boolean {
  const next = tokens[firstToken + 1]?.lower ?? ''
  const first = tokens[firstToken]?.lower ?? ''
  if (first === 'related') return /^(?::|articles?|stor(?:y|ies)|content|news|links?|coverage)$/.test(next)
  return (
    (first === 'more' && next === ':') ||
    (/^(?:read|see|watch|also)$/.test(first) &&
      /^(?:more|also|next|read)$/.test(next) &&
      tokens[firstToken + 2]?.lower === ':')
  )
}

/** Sentences, the title among them, among which a line without a stop may be a second headline or a summary. */
const HEAD = 4

/** Lines of their own without a stop, between paragraphs: headlines of other reports, `Three killed as boat sinks off quay`. */
export function linesBetween({ document: { text }, sentences }: Reading): ReadonlySet<Sentence> {
  const found = new Set<Sentence>()
  let previous = sentences[HEAD - 1]
  for (let n = HEAD; n < sentences.length; n++) {
    const sentence = sentences[n] as Sentence
    const next = sentences[n + 1]
    const alone =
      text.slice(previous?.end, sentence.start).includes('\n') &&
      (next === undefined || text.slice(sentence.end, next.start).includes('\n'))
    const between = previous !== undefined && isClosed(text, previous) && (next === undefined || isClosed(text, next))
    if (alone && between && !isClosed(text, sentence)) found.add(sentence)
    previous = sentence
  }
  return found
}
