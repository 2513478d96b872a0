// feed: RSS 0.9 to 2.0 and Atom → the articles that it carries. XML of feeds is often broken: it is read by htmlparser2, which forgives.
import { createRequire } from 'node:module'
import { problem } from '../diagnose.ts'
import { decodeEntities } from '../entities.ts'
import { readMetadata } from '../metadata.ts'
import type { Numbered, RecordFile } from '../record.ts'
import { tellsMore } from '../summary.ts'

const OPENING =
  /^\s{0,100}(?:<\?xml[^<>]{0,200}>\s{0,100})?(?:<[!?][^<>]{0,500}>\s{0,100}){0,5}<(?:rss|feed|rdf:RDF)[\s>]/i
/** Where a feed keeps the words of an article, in full; the second list holds what leads to it. */
const FULL = ['content:encoded', 'content']
const SUMMARY = ['description', 'summary']
/** Markup in the words of an entry may leave some open; what leaves more is no feed. */
const DEEPEST = 1000

/** Few folders hold a feed: what reads it is loaded by the first that does. */
const require = createRequire(import.meta.url)
type Element = ReturnType<typeof import('htmlparser2').DomUtils.getElementsByTagName>[number]
const loadParser = () => require('htmlparser2') as typeof import('htmlparser2')

/** The articles of a feed; undefined where the text is none. */
export function readFeed(text: string): RecordFile | undefined {
  if (!OPENING.test(text)) return undefined
  if (isTooDeep(text)) {
    const message = `It is a feed with more than ${DEEPEST} elements open in one another; it was left out.`
    return { articles: [], problems: [problem('error', 'odd-markup', message)] }
  }
  const { DomUtils, parseDocument } = loadParser()
  const entries = DomUtils.getElementsByTagName(
    name => name === 'item' || name === 'entry',
    parseDocument(text, { xmlMode: true }).children,
  )
  const articles: Numbered[] = []
  let summaries = 0
  for (const [i, entry] of entries.entries()) {
    const full = firstOf(entry, FULL)
    const summary = firstOf(entry, SUMMARY)
    const words = full.length > summary.length ? full : summary
    if (!tellsMore(withoutTags(words))) continue
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

/** What is open in what is walked by calls within calls, and found again by a look through all that is open. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [tag] of text.matchAll(/<[/a-z][^<>]{0,2000}>/gi)) {
    if (!tag.endsWith('/>')) depth += tag[1] === '/' ? -1 : 1
    if (depth > DEEPEST) return true
  }
  return false
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

function describe(entry: Element): Pick<Numbered, 'metadata' | 'problems'> {
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
function alternate(entry: Element): string {
  const links = childrenOf(entry, 'link').map(({ attribs }) => attribs)
  const link = links.find(({ rel }) => rel === 'alternate') ?? links.find(({ rel }) => rel === undefined)
  return link?.href ?? ''
}

const firstOf = (entry: Element, names: readonly string[]) =>
  names.map(name => wordsOf(entry, name)).find(value => /\S/.test(value)) ?? ''

/** What the first element of that name says, which may be markup: in CDATA, written with entities, or, in Atom, as it is. */
function wordsOf(entry: Element, name: string): string {
  const [element] = childrenOf(entry, name)
  if (element === undefined) return ''
  const { getInnerHTML, isTag, textContent } = loadParser().DomUtils
  return element.children.some(isTag) ? getInnerHTML(element) : textContent(element)
}

const childrenOf = (entry: Element, name: string): Element[] =>
  loadParser().DomUtils.getElementsByTagName(name, entry.children, false)

const plain = (words: string) => decodeEntities(words.replace(/<[^<>]{0,500}>/g, ' ')).trim()
const withoutTags = (words: string) => words.replace(/<[^<>]{0,2000}>/g, '')
