// html: a page → the words of its article, with the zones and the metadata that its markup tells. Pages are parsed by parse5;
// which part of a page is its article is decided here.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Zone, ZoneKind } from '../schema/index.ts'
import { type Problem, problem } from './diagnose.ts'
import { type Metadata, parseJson, readMetadata } from './metadata.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export type HtmlArticle = {
  readonly text: string
  readonly zones: Zone[]
  readonly metadata: Metadata
  readonly problems: Problem[]
}

/** parse5 keeps a stack of open elements that it searches; a page with more tags than this is no page, and its tags are dropped instead. */
const MOST_TAGS = 30_000
/** HTML opens formatting that was left open again in every block, so that pages with much of it grow to the square. */
const MOST_LEFT_OPEN = 100
const FORMATTING = /<(\/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s>/])/gi
/** Of so many containers the first with enough letters is the article. */
const MOST_CANDIDATES = 10
/** A container with fewer letters than this is not taken for the article while another has more. */
const LEAST_LETTERS = 200

const words = (list: string) => new Set(list.split(' '))
const SKIPPED = words(
  'script style noscript template nav footer aside form button select textarea input iframe svg canvas video audio object embed menu dialog head math',
)
const BLOCKS = words(
  'address article blockquote body br center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td th thead tr ul',
)
const ZONES: ReadonlyMap<string, ZoneKind> = new Map([
  ['h1', 'title'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['figcaption', 'caption'],
])
const AROUND =
  /(?:^|[\s_-])(?:share|sharing|social|related|sidebar|promo|advert|ads?|cookie|newsletter|breadcrumbs?|comments?|subscribe|recommended|navigation|menu)(?:$|[\s_-])/i
const BYLINE = /(?:^|[\s_-])(?:byline|author)(?:$|[\s_-])/i
const CREDIT = /(?:^|[\s_-])(?:credit|copyright)(?:$|[\s_-])/i

/** The charset that a page declares in its first kilobyte; undefined where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1]
}

/** The article of a page: its words, a line for each block; and what `<meta>`, JSON-LD and headings say about it. */
export function readHtml(html: string): HtmlArticle {
  if (isOverburdened(html)) {
    const message =
      'The page has too many tags, or leaves too many open; they were dropped, and all its words were kept.'
    return { text: stripTags(html), zones: [], metadata: {}, problems: [problem('warning', 'odd-markup', message)] }
  }
  const document = parse(html)
  const elements = [...walk(document.childNodes)]
  const { text, zones } = render(chooseArticle(elements) ?? document.childNodes)
  return { text, zones, metadata: readPageMetadata(elements), problems: [] }
}

function isOverburdened(html: string): boolean {
  if ((html.match(/</g)?.length ?? 0) > MOST_TAGS) return true
  let open = 0
  for (const [, slash] of html.matchAll(FORMATTING)) open += slash === '' ? 1 : -1
  return open > MOST_LEFT_OPEN
}

function stripTags(html: string): string {
  return html.replace(/<[^<>]{0,2000}>/g, '\n').replace(/\n{3,}/g, '\n\n')
}

/** Every element below `nodes`, in the order of the page; without recursion, since pages nest as deep as they like. */
function* walk(nodes: readonly Node[]): Generator<Element> {
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) stack.push(child)
    }
  }
}

const attribute = (element: Element, name: string) => element.attrs.find(attr => attr.name === name)?.value

function chooseArticle(elements: readonly Element[]): Node[] | undefined {
  for (const fits of [
    (element: Element) => attribute(element, 'itemprop') === 'articleBody',
    (element: Element) => element.tagName === 'article',
    (element: Element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  ]) {
    const first = elements
      .filter(fits)
      .slice(0, MOST_CANDIDATES)
      .find(element => render([element]).text.length >= LEAST_LETTERS)
    if (first === undefined) continue
    // A headline may stand before its article's body.
    const title = elements.find(element => element.tagName === 'h1')
    const apart = title !== undefined && !isWithin(title, first) && elements.indexOf(title) < elements.indexOf(first)
    return apart ? [title, first] : [first]
  }
  return undefined
}

function isWithin(element: Element, outer: Element): boolean {
  for (let node: Element['parentNode'] = element; node !== null && 'parentNode' in node; node = node.parentNode)
    if (node === outer) return true
  return false
}

function kindOf(element: Element): ZoneKind | undefined {
  const classes = `${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''}`
  if (BYLINE.test(classes)) return 'byline'
  if (CREDIT.test(classes)) return 'credit'
  return ZONES.get(element.tagName)
}

type Step =
  | { readonly node: Node }
  | { readonly close: Element; readonly zone: ZoneKind | undefined; readonly from: number }

function render(nodes: readonly Node[]): { text: string; zones: Zone[] } {
  const zones: Zone[] = []
  const parts: string[] = []
  let length = 0
  let last = '\n'
  const put = (words: string) => {
    const trimmed = /\s$/.test(last) ? words.replace(/^ /, '') : words
    if (trimmed === '') return
    parts.push(trimmed)
    length += trimmed.length
    last = trimmed.slice(-1)
  }
  const breakLine = () => {
    if (last !== '\n') put('\n')
  }
  let zoned = 0
  const stack: Step[] = [...nodes].reverse().map(node => ({ node }))
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('close' in step) {
      if (step.zone !== undefined) {
        zoned--
        if (zoned === 0 && length > step.from)
          zones.push({ start: step.from, end: length - (last === '\n' ? 1 : 0), kind: step.zone })
      }
      if (BLOCKS.has(step.close.tagName)) breakLine()
      continue
    }
    const { node } = step
    if ('value' in node) put(node.value.replace(/\s+/g, ' '))
    if (!('tagName' in node) || SKIPPED.has(node.tagName) || isAround(node)) continue
    if (BLOCKS.has(node.tagName)) breakLine()
    const zone = kindOf(node)
    if (zone !== undefined) {
      zoned++
      if (zone === 'byline' || zone === 'credit') breakLine()
    }
    stack.push({ close: node, zone, from: length })
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) stack.push({ node: child })
    }
  }
  return { text: parts.join(''), zones: zones.filter(zone => zone.end > zone.start) }
}

function isAround(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true
  if (element.tagName === 'body' || element.tagName === 'article' || element.tagName === 'main') return false
  return AROUND.test(attribute(element, 'class') ?? '') || AROUND.test(attribute(element, 'id') ?? '')
}

function readPageMetadata(elements: readonly Element[]): Metadata {
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
      else if (
        /^(?:article:published_time|datepublished|date|dc\.date|dc\.date\.issued|pubdate|publishdate|sailthru\.date)$/.test(
          name,
        )
      )
        put('published', content)
      else if (name === 'og:url') put('url', content)
    } else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
      put('url', attribute(element, 'href'))
    else if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
      readLinkedData(element, put)
  }
  for (const element of elements) {
    if (element.tagName === 'h1') put('title', render(element.childNodes).text)
    if (element.tagName === 'title')
      put('title', element.childNodes.map(child => ('value' in child ? child.value : '')).join(''))
    if (element.tagName === 'time') put('published', attribute(element, 'datetime'))
  }
  return readMetadata(Object.fromEntries(found)).metadata
}

/** schema.org: `{"@type": "NewsArticle", "headline": …, "datePublished": …, "publisher": {"name": …}}` */
function readLinkedData(element: Element, put: (field: string, value: string | undefined) => void): void {
  const value = parseJson(element.childNodes.map(child => ('value' in child ? child.value : '')).join(''))
  for (const record of Array.isArray(value) ? value.slice(0, 20) : [value]) {
    if (
      typeof record !== 'object' ||
      record === null ||
      !('@type' in record) ||
      !/Article|Report/.test(String(record['@type']))
    )
      continue
    const { metadata } = readMetadata(record)
    put('title', metadata.title ?? undefined)
    put('published', metadata.published ?? undefined)
    put('outlet', metadata.outlet ?? undefined)
  }
}
