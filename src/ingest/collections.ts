// collections: files that hold many articles where one is expected. Read as one, the dead of one event would be counted for another.
import { type Problem, problem } from './diagnose.ts'

/** RSS and Atom, saved under whatever name. */
const FEED = /^\s{0,100}(?:<\?xml[^<>]{0,200}>\s{0,100})?(?:<!--[^<>]{0,500}-->\s{0,100})?<(?:rss|feed|rdf:RDF)[\s>]/i
/** A line that each article of an export from an archive of newspapers has: `2 of 14 DOCUMENTS`, `AN  Document HPOST00020211214`. */
const MARKS = [/^[^\S\n]{0,80}\d{1,4} of \d{1,4} DOCUMENTS?[^\S\n]{0,80}$/gm, /^AN[^\S\n]{1,8}Document \w{10,40}$/gm]

/** What is to be said of a text that is no article but holds many. */
export function findCollection(text: string): Problem | undefined {
  if (FEED.test(text))
    return problem(
      'error',
      'many-articles',
      'It is a feed, not an article; it was left out. Save each article as a file.',
    )
  const articles = Math.max(...MARKS.map(mark => text.match(mark)?.length ?? 0))
  if (articles < 2) return undefined
  const message = `Expected an article, received ${articles} one after the other, as an archive exports them; it was left out. Give each a file of its own, or a line of a .jsonl.`
  return problem('error', 'many-articles', message)
}
