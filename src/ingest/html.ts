// html: a page → the words of its article, with the zones and the metadata that its markup tells.
import { parse, parseFragment } from 'parse5'
import type { Zone } from '../schema/index.ts'
import { type Problem, problem } from './diagnose.ts'
import { chooseArticle } from './html-article.ts'
import { readPageMetadata } from './html-metadata.ts'
import { renderText } from './html-text.ts'
import { walk } from './html-tree.ts'
import type { Metadata } from './metadata.ts'

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

/** The charset that a page or a feed declares in its first kilobyte; undefined where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ??
    /^[^<]{0,20}<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})/i.exec(head)?.[1]
  )
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
  const { nodes, headline } = chooseArticle(document, elements)
  const { metadata, body } = readPageMetadata(elements, headline)
  const shown = renderText(nodes)
  // A page that a script fills in says its words in its data only.
  const page = isStub(shown.text, body) ? renderText(parseFragment(body.replaceAll('\n', '<br>')).childNodes) : shown
  return { ...page, metadata, problems: [] }
}

/** A page with fewer letters than this shows no article. */
const LEAST_LETTERS = 200

const isStub = (shown: string, body: string) => shown.length < LEAST_LETTERS && body.length > 2 * shown.length

function isOverburdened(html: string): boolean {
  if ((html.match(/</g)?.length ?? 0) > MOST_TAGS) return true
  let open = 0
  for (const [, slash] of html.matchAll(FORMATTING)) open += slash === '' ? 1 : -1
  return open > MOST_LEFT_OPEN
}

function stripTags(html: string): string {
  return html.replace(/<[^<>]{0,2000}>/g, '\n').replace(/\n{3,}/g, '\n\n')
}
