// html-teasers: what a page holds that is not of its article although it stands in it: cards that lead to other articles, and what the
// page hides from its reader.
import { attribute, type Element, walk } from './html-tree.ts'

const HEADING = /^h[1-6]$/
const HIDDEN_STYLE = /(?:^|;)\s{0,20}(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i
/** For screen readers: `Share via`, `opens in a new window`. */
const HIDDEN_CLASS = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text)(?:\s|$)/i

/** Hidden as a whole until a script of the page has run. */
const WHOLE = new Set(['article', 'body', 'main'])
/** A card has its heading among its first elements. */
const MOST_LOOKED_AT = 60

/** Whether the page keeps the element from being seen. */
export function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true
  if (WHOLE.has(element.tagName)) return false
  return HIDDEN_STYLE.test(attribute(element, 'style') ?? '') || HIDDEN_CLASS.test(attribute(element, 'class') ?? '')
}

/**
 * Whether an `<article>` within another one is a card: its heading is a link to another page. The posts of a live report, which may be
 * articles in an article too, link to places in their own: `<h2><a href="#post-3">`.
 */
export function isTeaser(element: Element): boolean {
  if (element.tagName !== 'article' || !isWithinArticle(element)) return false
  const heading = headingOf(element)
  if (heading === undefined) return false
  const link = [...walk(heading.childNodes)].find(isLink) ?? linkAround(heading, element)
  return link !== undefined && !(attribute(link, 'href') ?? '').includes('#')
}

function headingOf(element: Element): Element | undefined {
  let left = MOST_LOOKED_AT
  for (const inner of walk(element.childNodes)) {
    if (HEADING.test(inner.tagName)) return inner
    if (--left === 0) return undefined
  }
  return undefined
}

const isLink = (element: Element) => element.tagName === 'a' && attribute(element, 'href') !== undefined

function linkAround(element: Element, outer: Element): Element | undefined {
  for (const around of ancestors(element)) {
    if (around === outer) return undefined
    if (isLink(around)) return around
  }
  return undefined
}

function isWithinArticle(element: Element): boolean {
  for (const { tagName } of ancestors(element)) if (tagName === 'article') return true
  return false
}

function* ancestors(element: Element): Generator<Element> {
  for (let node = element.parentNode; node !== null && 'tagName' in node; node = node.parentNode) yield node
}
