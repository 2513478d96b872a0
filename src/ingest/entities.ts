// entities: what `&amp;` and its like stand for.
import { parseFragment } from 'parse5'

/**
 * The text with all its references decoded, once: what they spell may be markup.
 *
 * decodeEntities('&lt;p&gt;Bell &#38; Sons') //=> '<p>Bell & Sons'
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  // No tag may be opened by what is decoded, and none is where `<` is written so.
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  return node !== undefined && 'value' in node ? node.value : text
}
