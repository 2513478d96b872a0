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

/** The nodes of the article in a page, its headline first where that stands before it; the whole page where no part stands out. */
export function chooseArticle(document: Document, elements: readonly Element[]): readonly Node[] {
  const marked = findMarked(elements)
  const title = elements.find(element => element.tagName === 'h1')
  if (marked === undefined) return findReadable(document, elements, title) ?? document.childNodes
  const apart = title !== undefined && !isWithin(title, marked) && elements.indexOf(title) < elements.indexOf(marked)
  return apart ? [title, marked] : [marked]
}

function findMarked(elements: readonly Element[]): Element | undefined {
  for (const fits of MARKS) {
    const first = elements
      .filter(fits)
      .slice(0, MOST_CANDIDATES)
      .find(element => renderText([element]).text.length >= LEAST_LETTERS)
    if (first !== undefined) return first
  }
  return undefined
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
