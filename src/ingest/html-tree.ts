// html-tree: walking what parse5 made of a page.
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element

export const attribute = (element: Element, name: string) => element.attrs.find(attr => attr.name === name)?.value

/** Every element below `nodes`, in the order of the page; without recursion, since pages nest as deep as they like. */
export function* walk(nodes: readonly Node[]): Generator<Element> {
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
