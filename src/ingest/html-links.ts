// html-links: blocks that are nothing but links: `More from Local News`, tags, menus. Each names an event of another article.
import type { Element, Node } from './html-tree.ts'

const LISTS = new Set(['div', 'dl', 'li', 'ol', 'p', 'section', 'table', 'ul'])
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6'])
/** So much of the letters of a block stands in links; a heading above them does not count. */
const SHARE = 0.7

type Counted = { readonly node: Node; readonly outer: number; letters: number; linked: number; hasTitle: boolean }

/** The blocks below `nodes`, nodes included, that consist of links, and hold no `h1`: a headline may link to its own page. */
export function findLinkBlocks(nodes: readonly Node[]): ReadonlySet<Node> {
  const found = new Set<Node>()
  const counted: Counted[] = []
  const stack = [...nodes].reverse().map(node => ({ node, outer: -1 }))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, outer } = next
    const letters = 'value' in node ? lettersIn(node.value) : 0
    const at = counted.push({ node, outer, letters, linked: 0, hasTitle: node.nodeName === 'h1' }) - 1
    if (!('tagName' in node)) continue
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ node: node.childNodes[i] as Node, outer: at })
  }
  // From the last to the first: what an element holds is counted before it is.
  for (let at = counted.length - 1; at >= 0; at--) {
    const { node, outer, letters, linked, hasTitle } = counted[at] as Counted
    const tag = 'tagName' in node ? (node as Element).tagName : ''
    if (LISTS.has(tag) && !hasTitle && linked > 0 && linked >= letters * SHARE) found.add(node)
    const around = counted[outer]
    if (around === undefined) continue
    if (hasTitle) around.hasTitle = true
    if (HEADINGS.has(tag)) continue
    around.letters += letters
    around.linked += tag === 'a' ? letters : linked
  }
  return found
}

function lettersIn(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x20) letters++
  return letters
}
