// In a headline every word has a capital, so that the model takes `Herons Beat Kites` for one name. What the body of the article names tells the
// names of the headline from the words between them.
import { BODY_WORDS } from '../../lexicon/organisations/body-words.ts'
import type { Document } from '../../schema/index.ts'
import type { ArticleView } from './article-view.ts'
import type { Name } from './index.ts'
import { inOrder, spanOf } from './spans.ts'
import { EDGE, LIST, ROLE, type Word } from './words.ts'

/** A name of a headline is no longer than this; what is longer is left alone. */
const LONGEST = 8

/** What the body has: its names, and the words that stand in any of them. */
type Body = { readonly names: ReadonlyMap<string, Name['kind']>; readonly words: ReadonlySet<string> }

/** The names, those of headlines without the words that are no part of them. */
export function partHeadlineNames(document: Document, view: ArticleView, names: Name[]): Name[] {
  const shouted = new Set<Name>()
  let next = 0
  document.sentences.forEach(({ endToken }, sentence) => {
    for (; (names[next]?.firstToken ?? document.tokens.length) < endToken; next++) {
      const name = names[next] as Name
      const length = name.endToken - name.firstToken
      if (view.shouting[sentence] === true && length > 1 && length <= LONGEST) shouted.add(name)
    }
  })
  if (shouted.size === 0) return names
  let body: Body | undefined
  const parted: Name[] = []
  const kept = names.filter(name => {
    if (!shouted.has(name)) return true
    body ??= readBody(document, view, names)
    const parts = partsOf(document, view, body, name)
    parted.push(...parts)
    return parts.length === 0
  })
  return parted.length === 0 ? names : inOrder(kept, parted)
}

/** The names outside headlines; who has a surname and a team that has a nickname by the last word as well. */
function readBody(document: Document, view: ArticleView, names: readonly Name[]): Body {
  const found = new Map<string, Name['kind']>()
  const words = new Set<string>()
  let sentence = 0
  for (const { kind, firstToken, endToken, text } of names) {
    while ((document.sentences[sentence]?.endToken ?? 0) <= firstToken) sentence++
    if (view.shouting[sentence] === true) continue
    found.set(text.toLowerCase(), kind)
    for (let i = firstToken; i < endToken; i++) words.add(document.tokens[i]?.lower ?? '')
    const last = document.tokens[endToken - 1]?.lower ?? ''
    if (kind !== 'place' && endToken - firstToken > 1 && !BODY_WORDS.has(last) && !found.has(last))
      found.set(last, kind)
  }
  return { names: found, words }
}

/** The names of the body that the name of a headline is made of; none where it may be one name. */
function partsOf(document: Document, view: ArticleView, body: Body, name: Name): Name[] {
  const { tokens } = document
  const { firstToken, endToken } = name
  if (body.names.has(name.text.toLowerCase())) return []
  const parts: Name[] = []
  let between = 0
  for (let i = firstToken; i < endToken; ) {
    const end = knownEnd(document, body, i, endToken)
    if (end > i) {
      const span = spanOf(document, i, end)
      parts.push({ ...name, ...span, kind: body.names.get(span.text.toLowerCase()) ?? name.kind })
      i = end
      continue
    }
    if (body.words.has(tokens[i]?.lower ?? '') || !isBetween(view, view.words[i] ?? EDGE)) return []
    between++
    i++
  }
  return between > 0 ? parts : []
}

function knownEnd(document: Document, { names }: Body, from: number, to: number): number {
  for (let end = to; end > from; end--)
    if (
      names.has(
        document.text.slice(document.tokens[from]?.start ?? 0, document.tokens[end - 1]?.end ?? 0).toLowerCase(),
      )
    )
      return end
  return from
}

/** What ends or opens long names: a `Lund Harbour Association` is not Lund, though every word of it is common. */
const IN_NAMES =
  LIST.organisation |
  LIST.organisationHead |
  LIST.organisationOpener |
  LIST.organisationSuffix |
  LIST.place |
  LIST.placeHead |
  LIST.eventHead |
  LIST.given |
  LIST.family

/** Whether a word of a headline is none of a name: the article has it in small letters, or the lexicon has it as a common word, and no name ends in it. */
function isBetween({ usages }: ArticleView, word: Word): boolean {
  if (word.role !== ROLE.capital) return true
  return (word.lists & IN_NAMES) === 0 && ((usages.get(word.lower)?.small ?? 0) > 0 || (word.lists & LIST.common) !== 0)
}
