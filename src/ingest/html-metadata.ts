// html-metadata: what `<meta>`, JSON-LD and headings say about the article of a page.
import { renderText } from './html-text.ts'
import { attribute, type Element, walk } from './html-tree.ts'
import { type Metadata, parseJson, readMetadata } from './metadata.ts'

/** Names under which pages tell the day they were published, in lower case. */
const PUBLISHED: ReadonlySet<string> = new Set([
  'article:published_time',
  'og:article:published_time',
  'article.published',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'cxenseparse:recs:publishtime',
  'parsely-pub-date',
  'publication_date',
  'publish-date',
  'publishdate',
  'published_time',
  'pubdate',
  'sailthru.date',
])

/** `Lock opens on time | Harbour Post`: a headline this long inside the title of the page is the title of the article. */
const LEAST_HEADLINE = 12

/** What a page says of its article, and the words of the article where its data hold them: `"articleBody": "The lock …"`. */
export type PageMetadata = { readonly metadata: Metadata; readonly body: string }

/** The metadata of a page, out of all its elements in their order; `own` is the headline that stands in its article. */
export function readPageMetadata(elements: readonly Element[], own?: Element): PageMetadata {
  const found = new Map<string, string>()
  const put = (field: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '' && !found.has(field)) found.set(field, value)
  }
  for (const element of elements) {
    const content = attribute(element, 'content')
    const name = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop') ??
      ''
    ).toLowerCase()
    if (element.tagName === 'meta') {
      if (name === 'og:title' || name === 'twitter:title') put('title', content)
      else if (name === 'og:site_name') put('outlet', content)
      else if (PUBLISHED.has(name)) put('published', content)
      else if (name === 'og:url') put('url', content)
    } else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
      put('url', attribute(element, 'href'))
    else if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
      readLinkedData(element, put)
  }
  const described = found.has('title')
  for (const element of elements) {
    if (element.tagName === 'title') put('title', wordsOf(element))
    if (element.tagName === 'time') put('published', attribute(element, 'datetime'))
    if (attribute(element, 'itemprop') === 'publisher') put('outlet', nameOf(element))
  }
  const title = found.get('title')
  const head = own ?? elements.find(element => isEntryTitle(element, title)) ?? elements.find(isTopHeading)
  const headline = head === undefined ? '' : headlineOf(head)
  // What `<title>` says is for the tab of the browser: the name of the site, a shorter headline.
  const better = headline.length >= LEAST_HEADLINE && (title?.includes(headline) || (own !== undefined && !described))
  if (title === undefined || better) found.set('title', headline)
  const body = found.get('body') ?? ''
  found.delete('body')
  return { metadata: readMetadata(Object.fromEntries(found)).metadata, body }
}

const TITLE_CLASS = /(?:^|\s)(?:entry|post|article)-(?:title|headline)(?:$|\s)/i

/** `<h3 class="post-title">` heads the article of a page with that title, where the `<h1>` is the name of the site. */
const isEntryTitle = (element: Element, title: string | undefined) =>
  /^h[123]$/.test(element.tagName) &&
  TITLE_CLASS.test(attribute(element, 'class') ?? '') &&
  title?.includes(headlineOf(element)) === true

const isTopHeading = (element: Element) => element.tagName === 'h1' && headlineOf(element) !== ''

const headlineOf = (element: Element) => renderText(element.childNodes).text.trim()

/** `<div itemprop="publisher"><meta itemprop="name" content="Harbour Post"></div>` */
function nameOf(publisher: Element): string | undefined {
  const name = [...walk(publisher.childNodes)].find(element => attribute(element, 'itemprop') === 'name')
  return name === undefined ? undefined : (attribute(name, 'content') ?? renderText([name]).text.trim())
}

const wordsOf = (element: Element) => element.childNodes.map(child => ('value' in child ? child.value : '')).join('')

/** A page says more of itself than of the pages that it links to. */
const MOST_RECORDS = 20

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** `{"@context": …, "@graph": [{…}, {…}]}` is a list too. */
function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isRecord(value) && Array.isArray(value['@graph']) ? value['@graph'] : [value]
}

/** schema.org: `{"@type": "NewsArticle", "headline": …, "datePublished": …, "publisher": {"name": …}}` */
function readLinkedData(element: Element, put: (field: string, value: string | undefined) => void): void {
  const value = parseJson(wordsOf(element))
  for (const record of recordsOf(value).slice(0, MOST_RECORDS)) {
    if (!isRecord(record) || !/Article|Report|BlogPosting/.test(String(record['@type']))) continue
    const { metadata } = readMetadata(record)
    put('title', metadata.title ?? undefined)
    put('published', metadata.published ?? undefined)
    put('outlet', metadata.outlet ?? undefined)
    put('url', metadata.url ?? undefined)
    if (typeof record.articleBody === 'string') put('body', record.articleBody)
  }
}
