// html-article: which part of a page is its article. Markup that says so is believed; where none does, Readability is asked, the
// algorithm behind the reader views of browsers.
import { createRequire } from 'node:module'
import { parseFragment, serialize } from 'parse5'
import { renderText } from './html-text.ts'
import { attribute, type Document, type Element, type Node, walk } from './html-tree.ts'

/** Of so many containers the first with enough letters is the article. */
const MOST_CANDIDATES = 10
/** A container with fewer letters than this is not taken for the article while another has more. */
const LEAST_LETTERS = 200
/** A part with less of the words of the page is one of many like it. */
const LEAST_SHARE = 0.2
/** Readability measures an element anew for each one around it: a page that nests deeper was not made for readers. */
const DEEPEST = 150

const MARKS: readonly ((element: Element) => boolean)[] = [
  element => attribute(element, 'itemprop') === 'articleBody',
  element => element.tagName === 'article',
  element => element.tagName === 'main' || attribute(element, 'role') === 'main',
]

export type Chosen = {
  readonly nodes: readonly Node[]
  /** The headline of the article, where it is surely that and not the name of the site. */
  readonly headline: Element | undefined
}

/** The nodes of the article in a page, its headline first where that stands before it; the whole page where no part stands out. */
export function chooseArticle(document: Document, elements: readonly Element[]): Chosen {
  const marked = findMarked(elements)
  if (marked === undefined) {
    const title = elements.find(isHeadline)
    return { nodes: findReadable(document, elements, title) ?? document.childNodes, headline: undefined }
  }
  const titles = elements.filter(isHeadline)
  const own = titles.find(title => isWithin(title, marked))
  if (own !== undefined) return { nodes: [marked], headline: own }
  // The name of the site may be an h1 as well, further up.
  const start = elements.indexOf(marked)
  const before = titles.filter(title => elements.indexOf(title) < start)
  const title = before.find(isMarkedHeadline) ?? before.at(-1)
  return title === undefined
    ? { nodes: [marked], headline: undefined }
    : { nodes: [title, marked], headline: isMarkedHeadline(title) ? title : undefined }
}

const isMarkedHeadline = (element: Element) =>
  attribute(element, 'itemprop') === 'headline' && element.tagName !== 'meta'
const isHeadline = (element: Element) => element.tagName === 'h1' || isMarkedHeadline(element)

function findMarked(elements: readonly Element[]): Element | undefined {
  const isLive = elements.some(isLiveReport)
  for (const fits of MARKS) {
    const long = elements
      .filter(fits)
      .slice(0, MOST_CANDIDATES)
      .filter(element => renderText([element]).text.length >= LEAST_LETTERS)
    // Each post of a live report is an article: together they are the report.
    if (isLive && long.filter(({ tagName }) => tagName === 'article').length > 1) continue
    // Cards of other articles may stand before the article; what has the headline of the page is no card.
    const first = long.find(element => elements.some(title => title.tagName === 'h1' && isWithin(title, element)))
    if (first !== undefined || long.length > 0) return first ?? long[0]
  }
  return undefined
}

function isLiveReport(element: Element): boolean {
  if (/LiveBlogPosting/.test(attribute(element, 'itemtype') ?? '')) return true
  if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') return false
  return element.childNodes.some(child => 'value' in child && /"@type"\s*:\s*"LiveBlogPosting"/.test(child.value))
}

function isWithin(element: Element, outer: Element): boolean {
  for (let node: Element['parentNode'] = element; node !== null && 'parentNode' in node; node = node.parentNode)
    if (node === outer) return true
  return false
}

type Libraries = {
  readonly parseHTML: typeof import('linkedom').parseHTML
  readonly Readability: typeof import('@mozilla/readability').Readability
}
let libraries: Libraries | undefined

/** They take a seventh of a second to load: the first page that needs them waits for that. */
function load(): Libraries {
  const require = createRequire(import.meta.url)
  libraries ??= { ...require('linkedom'), ...require('@mozilla/readability') } as Libraries
  return libraries
}

function findReadable(
  document: Document,
  elements: readonly Element[],
  title: Element | undefined,
): Node[] | undefined {
  if (depthOf(elements) > DEEPEST) return undefined
  const content = readerView(serialize(document))
  if (content === undefined) return undefined
  const { childNodes } = parseFragment(content)
  const { length } = renderText(childNodes).text
  if (length < LEAST_LETTERS || length < renderText(document.childNodes).text.length * LEAST_SHARE) return undefined
  if (title === undefined) return childNodes
  // Readability lowers every h1.
  const words = renderText([title]).text
  const again = [...walk(childNodes)].find(({ tagName }) => tagName === 'h2')
  if (again !== undefined && renderText([again]).text === words)
    again.parentNode?.childNodes.splice(again.parentNode.childNodes.indexOf(again), 1)
  return [title, ...childNodes]
}

/** The markup of what is worth reading in a page. */
function readerView(html: string): string | undefined {
  const { parseHTML, Readability } = load()
  try {
    return new Readability(parseHTML(html).document, { keepClasses: true }).parse()?.content ?? undefined
  } catch {
    // Neither promises to read any page whatever; all words of one that they cannot are kept.
    return undefined
  }
}

/** How deep the page nests; its elements come before what they hold. */
function depthOf(elements: readonly Element[]): number {
  const depths = new Map<Element['parentNode'], number>()
  let deepest = 0
  for (const element of elements) {
    const depth = (depths.get(element.parentNode) ?? 1) + 1
    depths.set(element, depth)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
