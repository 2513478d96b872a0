// feed: RSS 0.9 to 2.0 and Atom → the articles that it carries. XML of feeds is often broken, so that fields are looked for, not parsed.
import { problem } from '../diagnose.ts'
import { decodeEntities } from '../entities.ts'
import { readMetadata } from '../metadata.ts'
import type { Numbered, RecordFile } from '../record.ts'

const OPENING =
  /^\s{0,100}(?:<\?xml[^<>]{0,200}>\s{0,100})?(?:<[!?][^<>]{0,500}>\s{0,100}){0,5}<(?:rss|feed|rdf:RDF)[\s>]/i
/** Where a feed keeps the words of an article, in full; the second list holds what leads to it. */
const FULL = ['content:encoded', 'content']
const SUMMARY = ['description', 'summary']
/** A summary with fewer letters than this tells no more than its headline. */
const LEAST_LETTERS = 50

/** The articles of a feed; undefined where the text is none. */
export function readFeed(text: string): RecordFile | undefined {
  if (!OPENING.test(text)) return undefined
  const entries = [...elementsOf(text, 'item'), ...elementsOf(text, 'entry')]
  const articles: Numbered[] = []
  let summaries = 0
  for (const [i, entry] of entries.entries()) {
    const full = firstOf(entry, FULL)
    const summary = firstOf(entry, SUMMARY)
    const words = full.length > summary.length ? full : summary
    if (lettersOf(words) < LEAST_LETTERS) continue
    if (words === summary) summaries++
    articles.push({ number: i + 1, path: null, text: words, ...describe(entry) })
  }
  const problems = [
    ...(articles.length < entries.length || entries.length === 0
      ? [withoutWords(entries.length, articles.length)]
      : []),
    ...(summaries > 0 ? [onlySummaries(summaries, articles.length)] : []),
  ]
  return { articles, problems }
}

function withoutWords(entries: number, read: number) {
  if (read === 0) {
    const what = entries === 0 ? 'no entries' : 'no more than headlines'
    return problem('error', 'no-words', `It is a feed with ${what}; it was left out. Save the articles themselves.`)
  }
  const message = `${entries - read} of the ${entries} entries of the feed give no more than a headline; left out.`
  return problem('warning', 'no-words', message)
}

function onlySummaries(number: number, all: number) {
  const message = `${number} of ${all} articles of the feed are summaries; those were read. Save the articles themselves to have all they say.`
  return problem('warning', 'summary', message)
}

function describe(entry: string): Pick<Numbered, 'metadata' | 'problems'> {
  return readMetadata({
    title: plain(wordsOf(entry, 'title')),
    url:
      [wordsOf(entry, 'feedburner:origLink'), alternate(entry), wordsOf(entry, 'link')].map(plain).find(Boolean) ?? '',
    published: plain(firstOf(entry, ['pubDate', 'published', 'dc:date', 'issued', 'updated'])),
    // The title of the feed names a section (`Harbour Post - World`); the outlet is told by the address.
    outlet: plain(firstOf(entry, ['source', 'dc:publisher'])),
  })
}

/** `<link rel="alternate" href="https://…"/>`, the way of Atom. */
function alternate(entry: string): string {
  const links = [...entry.matchAll(/<link\s([^<>]{1,2000})>/gi)].map(([, attributes = '']) => attributes)
  const link =
    links.find(attributes => /rel\s*=\s*["']alternate/i.test(attributes)) ??
    links.find(words => !/\brel\s*=/i.test(words))
  return decodeEntities(/href\s*=\s*["']([^"']{1,1000})/i.exec(link ?? '')?.[1] ?? '')
}

const firstOf = (entry: string, names: readonly string[]) =>
  names.map(name => wordsOf(entry, name)).find(value => /\S/.test(value)) ?? ''

/** What stands in the first element of that name: markup, with its wrapping taken off. */
function wordsOf(entry: string, name: string): string {
  const [inner = ''] = elementsOf(entry, name)
  const data = /^\s*<!\[CDATA\[/.test(inner)
  // Words in CDATA stand as they are; other markup is written with entities, or, in Atom, stands as it is.
  if (data) return inner.replace(/^\s*<!\[CDATA\[/, '').replace(/\]\]>\s*$/, '')
  return /<[a-z]/i.test(inner) ? inner : decodeEntities(inner)
}

const plain = (words: string) => decodeEntities(words.replace(/<[^<>]{0,500}>/g, ' ')).trim()
const lettersOf = (words: string) => words.replace(/<[^<>]{0,2000}>/g, '').replace(/\P{L}+/gu, '').length

/** What stands between `<name …>` and `</name>`, each time; no element of a feed holds another of its name. */
function* elementsOf(text: string, name: string): Generator<string> {
  const opening = new RegExp(`<${name}(?:\\s[^<>]{0,2000})?>`, 'gi')
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  for (let start = opening.exec(text); start !== null; start = opening.exec(text)) {
    if (start[0].endsWith('/>')) continue
    closing.lastIndex = opening.lastIndex
    const end = closing.exec(text)
    if (end === null) return
    yield text.slice(opening.lastIndex, end.index)
    opening.lastIndex = closing.lastIndex
  }
}
