// html-related: boxes that lead to other articles, known by what is written over them: `You may also like`, with cards of a headline and
// a line or two. Their numbers are those of other news.
import { BOX_LABELS, LINK_LABELS } from '../lexicon/pages/boilerplate.ts'
import { attribute, type Element, type Node } from './html-tree.ts'

const BOXES = new Set(['div', 'li', 'p', 'section', 'td', 'ul'])
const LONGEST_LABEL = 40
/** A card says so much beside its link; an article that opens with a list of links says more. */
const LETTERS_A_LINK = 200
/** No box has more elements: what has is a part of the page. */
const MOST_ELEMENTS = 400

/** Whether the element is headed by a label such as `Related` and holds links, with little beside each. */
export function isRelatedBox(element: Element): boolean {
  if (!BOXES.has(element.tagName) || !isLabel(firstWords(element))) return false
  let links = 0
  let letters = 0
  let elements = 0
  const stack: { node: Node; linked: boolean }[] = element.childNodes.map(node => ({ node, linked: false }))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, linked } = next
    if ('value' in node && !linked) letters += node.value.trim().length
    if (!('tagName' in node)) continue
    if (node.tagName === 'h1' || ++elements > MOST_ELEMENTS) return false
    const isLink = node.tagName === 'a' && attribute(node, 'href') !== undefined
    if (isLink) links++
    for (const child of node.childNodes) stack.push({ node: child, linked: linked || isLink })
  }
  return links > 0 && letters <= links * LETTERS_A_LINK
}

/** The first words in the element that stand in one piece; '' where they are long, or deep in it. */
function firstWords(element: Element): string {
  const stack: Node[] = [...element.childNodes].reverse()
  for (let looked = 0; looked < MOST_ELEMENTS / 10; looked++) {
    const node = stack.pop()
    if (node === undefined) return ''
    if ('value' in node && node.value.trim() !== '') {
      const words = node.value.trim()
      return words.length > LONGEST_LABEL ? '' : words
    }
    if ('tagName' in node) for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node)
  }
  return ''
}

function isLabel(words: string): boolean {
  const bare = words.toLowerCase().replace(/[\s:.…!>»|]{1,10}$/, '')
  return LINK_LABELS.has(bare) || BOX_LABELS.has(bare)
}
