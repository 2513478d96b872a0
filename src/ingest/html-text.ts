// html-text: elements → their words, a line for each block, and the zones that their markup tells.
import { wordSet } from '../lexicon/word-list.ts'
import type { Zone, ZoneKind } from '../schema/index.ts'
import { findLinkBlocks } from './html-links.ts'
import { namesSurroundings } from './html-names.ts'
import { isRelatedBox } from './html-related.ts'
import { isHidden, isTeaser } from './html-teasers.ts'
import { attribute, type Element, type Node } from './html-tree.ts'

const SKIPPED = wordSet(
  'script style noscript template nav footer aside form button select textarea input iframe svg canvas video audio object embed menu dialog head math amp-ad amp-consent amp-embed amp-iframe amp-lightbox amp-next-page amp-sidebar amp-social-share amp-user-notification',
)
const BLOCKS = wordSet(
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
  ['address', 'byline'],
])
const BYLINE = /(?:^|[\s_-])(?:byline|author)(?:$|[\s_-])/i
const CREDIT = /(?:^|[\s_-])(?:credit|copyright)(?:$|[\s_-])/i

export type PageText = { readonly text: string; readonly zones: Zone[] }

/** Attributes that tell what an element is for. */
const NAMES = ['class', 'itemprop', 'data-component', 'data-testid']

type Step =
  | { readonly node: Node }
  | { readonly close: Element; readonly zone: ZoneKind | undefined; readonly from: number }

/** The words of the nodes without what stands round an article in any page: scripts, menus, share bars, lists of links. */
export function renderText(nodes: readonly Node[]): PageText {
  const links = findLinkBlocks(nodes)
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
      if (BLOCKS.has(step.close.tagName) || isOwnLine(step.zone)) breakLine()
      continue
    }
    const { node } = step
    if ('value' in node) put(node.value.replace(/\s+/g, ' '))
    if (!('tagName' in node) || SKIPPED.has(node.tagName) || links.has(node) || isAround(node)) continue
    if (BLOCKS.has(node.tagName)) breakLine()
    const zone = kindOf(node)
    if (zone !== undefined) {
      zoned++
      if (isOwnLine(zone)) breakLine()
    }
    stack.push({ close: node, zone, from: length })
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) stack.push({ node: child })
    }
  }
  return { text: parts.join(''), zones: zones.filter(zone => zone.end > zone.start) }
}

/** Stands alone on its line, whatever element it is: `<span class="byline">By Ana Bell</span><span>3 May 2024</span>`. */
const isOwnLine = (zone: ZoneKind | undefined) => zone === 'byline' || zone === 'credit'

function kindOf(element: Element): ZoneKind | undefined {
  const classes = NAMES.map(name => attribute(element, name) ?? '').join(' ')
  if (attribute(element, 'itemprop') === 'headline') return 'title'
  if (BYLINE.test(classes)) return 'byline'
  if (CREDIT.test(classes)) return 'credit'
  return ZONES.get(element.tagName)
}

function isAround(element: Element): boolean {
  if (isHidden(element) || isTeaser(element)) return true
  if (element.tagName === 'body' || element.tagName === 'article' || element.tagName === 'main') return false
  const named =
    namesSurroundings(attribute(element, 'class') ?? '') || namesSurroundings(attribute(element, 'id') ?? '')
  return named || isRelatedBox(element)
}
