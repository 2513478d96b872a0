// shared-titles: a title in the plural is that of every name in the list behind it: `Senators Ada Lund of Arland and Omar Dahl`.
import { TITLE_HEADS } from '../../lexicon/people/titles.ts'
import type { Token } from '../../schema/index.ts'
import type { Link } from './chain.ts'
import type { Role } from './roles.ts'

/** Tokens between two names of a list: `(D-Arland), and`, `of New Dorne and`. */
const LONGEST_GAP = 10

/** The role that each of several holds, where the title before the first is a plural; null where it is none. */
function singularOf({ text, head }: Role): Role | null {
  // `Press` is no plural of `Pres.`
  const single = /[^s]s$/.test(head) ? head.slice(0, -1) : head
  if (text === null || single === head || TITLE_HEADS.has(head) || !TITLE_HEADS.has(single)) return null
  return { text: text.replace(/s(?=\.?$)/, ''), head: single }
}

/** Gives the persons of `links`, in order of the text, the titles that they share, each in the singular. */
export function shareTitles(tokens: readonly Token[], links: readonly Link[]): void {
  for (let i = 0; i < links.length; i++) {
    const link = links[i]
    const role = link?.role ? singularOf(link.role) : null
    if (link === undefined || role === null) continue
    link.role = role
    let last = link
    for (let next = links[++i]; next !== undefined && next.role === null; next = links[++i]) {
      const gap = gapBetween(tokens, last.placed.endToken, next.placed.firstToken)
      if (gap === null) break
      next.role = role
      last = next
      if (gap === 'last') break
    }
    i--
  }
}

/** How a list goes on from one name to the next; null where it does not. */
function gapBetween(tokens: readonly Token[], from: number, to: number): 'more' | 'last' | null {
  if (to <= from || to - from > LONGEST_GAP) return null
  let gap: 'more' | 'last' | null = null
  for (let i = from; i < to; i++) {
    const { text, lower, pos } = tokens[i] as Token
    if (lower === 'and' || lower === '&') gap = 'last'
    else if (text === ',') gap ??= 'more'
    else if (!/^(?:of|from|[()-])$/.test(lower) && pos !== 'PROPN') return null
  }
  return /^(?:,|and|&)$/.test(tokens[to - 1]?.lower ?? '') ? gap : null
}
