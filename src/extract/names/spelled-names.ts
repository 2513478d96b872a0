// A short form in brackets spells the name that it stands behind: the `Network for Pears and Apples in Dorne (NPAD)` is one name up to the
// bracket, and in `PTA and Water Authority (WA)` two names meet. Where it takes other letters of its words, they are one name all the
// same: `Union of Friends with Pears (UFRIPE)`.
import type { Document, Token } from '../../schema/index.ts'
import type { Name } from './index.ts'
import { spanOf } from './spans.ts'

/** With its plural s: `NPAD`, `RRs`; or as a word: `Npad`, `npad`. */
const SHORT_FORM = /^(?:(\p{Lu}{2,10})s?|(\p{L}\p{Ll}{2,9}))$/u
const CAPITAL = /^\p{Lu}/u
/** What a short form may pass over; *and* is now passed over and now spelled. */
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'with', '-', ',', '&'])
/** What leads on from an organisation's name inside it; *in* and *and* often lead to another name. */
const LEADS_ON: ReadonlySet<string> = new Set(['for', 'of', 'with', 'on', 'against', "'s", '’s'])
const JOINS_NAMES: ReadonlySet<string> = new Set(['and', ',', '&'])
/** So many tokens back a name may begin. */
const FARTHEST = 16

/** In place of the names `[from, to)`, those of `names`. */
type Edit = { readonly from: number; readonly to: number; readonly names: readonly Name[] }

/** The names, those before a short form in brackets with all the words that it spells. */
export function spellNames(document: Document, names: Name[]): Name[] {
  const { text, tokens } = document
  if (!text.includes('(')) return names
  const spelled: Name[] = []
  let taken = 0
  let near = 0
  for (let open = 2; open + 2 < tokens.length; open++) {
    if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')') continue
    const [, capitals, word] = SHORT_FORM.exec(tokens[open + 1]?.text ?? '') ?? []
    const letters = (capitals ?? word)?.toLowerCase()
    if (letters === undefined) continue
    while (near < names.length && (names[near] as Name).endToken <= open - FARTHEST) near++
    const first = spelledFrom(tokens, letters, letters.length - 1, open - 1, open - FARTHEST)
    const isSpelled = CAPITAL.test(tokens[first]?.text ?? '')
    const edit =
      first < 0 ? leadOn(document, names, near, letters, open) : isSpelled && settle(document, names, near, first, open)
    if (!edit) continue
    while (taken < edit.from) spelled.push(names[taken++] as Name)
    spelled.push(...edit.names)
    taken = edit.to
  }
  if (taken === 0) return names
  while (taken < names.length) spelled.push(names[taken++] as Name)
  return spelled
}

/** Where the words begin whose first letters are those up to `letter`, the last of them at or before token `i`; -1 if they are not there. */
function spelledFrom(tokens: readonly Token[], letters: string, letter: number, i: number, lowest: number): number {
  if (letter < 0) return i + 1
  const { text = '', lower = '' } = tokens[i] ?? {}
  if (i < Math.max(0, lowest)) return -1
  const isSmall = SMALL.has(lower)
  if (lower[0] === letters[letter] && (CAPITAL.test(text) || (isSmall && letter > 0))) {
    const first = spelledFrom(tokens, letters, letter - 1, i - 1, lowest)
    if (first >= 0) return first
  }
  return isSmall ? spelledFrom(tokens, letters, letter, i - 1, lowest) : -1
}

/** Makes the names of the words `[first, open)` one where there is an organisation or a place among them. */
function settle(
  document: Document,
  names: readonly Name[],
  near: number,
  first: number,
  open: number,
): Edit | undefined {
  let from = near
  while (from < names.length && (names[from] as Name).endToken <= first) from++
  const [to, parts] = partsUpTo(names, from, open)
  const [head] = parts
  if (head === undefined || parts.some(part => part.kind === 'person')) return undefined
  if (parts.length === 1 && head.endToken === open && head.firstToken <= first) {
    const joint = document.tokens[first - 1]
    // Of words that are not spelled only a name may stand before what joins names: `PTA and Water Authority (WA)`
    if (first - head.firstToken !== 2 || !JOINS_NAMES.has(joint?.lower ?? '')) return undefined
    return {
      from,
      to,
      names: [
        { ...head, ...spanOf(document, head.firstToken, first - 1) },
        { ...head, ...spanOf(document, first, open) },
      ],
    }
  }
  // `Rowing Norway (RN)`: what the short form was taken for tells that the whole is more than its place
  const short = names[to]?.firstToken === open + 1 ? names[to] : undefined
  const kind = [...parts, short].some(name => name?.kind === 'organisation') ? 'organisation' : head.kind
  return { from, to, names: [{ ...head, kind, ...spanOf(document, Math.min(first, head.firstToken), open) }] }
}

/** Takes an organisation whose name leads on to the bracket up to there: `Union of Friends` and then `with Pears (UFRIPE)`. */
function leadOn(
  document: Document,
  names: readonly Name[],
  near: number,
  letters: string,
  open: number,
): Edit | undefined {
  const { tokens } = document
  if (!CAPITAL.test(tokens[open - 1]?.text ?? '')) return undefined
  let first = open - 2
  while (first > open - FARTHEST && (CAPITAL.test(tokens[first]?.text ?? '') || isJoint(tokens[first]))) first--
  let from = near
  while (from < names.length && (names[from] as Name).firstToken <= first) from++
  while (from < names.length && (names[from] as Name).firstToken < open && names[from]?.kind !== 'organisation') from++
  const [to, parts] = partsUpTo(names, from, open)
  const [head] = parts
  if (head === undefined || head.endToken >= open || !LEADS_ON.has(tokens[head.endToken]?.lower ?? '')) return undefined
  if (parts.some(part => part.kind === 'person')) return undefined
  // The name begins with the short form, be it behind the word for where it is: `Dorne Union of Friends`
  const begins = (at: number) => tokens[at]?.lower[0] === letters[0]
  if (!begins(head.firstToken) && !begins(head.firstToken + 1)) return undefined
  return { from, to, names: [{ ...head, ...spanOf(document, head.firstToken, open) }] }
}

const isJoint = (token: Token | undefined) => LEADS_ON.has(token?.lower ?? '') || SMALL.has(token?.lower ?? '')

/** The names from the one numbered `from` on that begin before token `open`, and the number of the next. */
function partsUpTo(names: readonly Name[], from: number, open: number): [to: number, parts: readonly Name[]] {
  let to = from
  while (to < names.length && (names[to] as Name).firstToken < open) to++
  return [to, names.slice(from, to)]
}
