// What somebody is called stands in quotation marks inside the name: `Omar “The Heron” Dahl` is one person.
import type { Document, Token } from '../../schema/index.ts'
import type { Name } from './index.ts'

const OPEN: ReadonlySet<string> = new Set(['"', '“', '‘', "'"])
const CLOSE: ReadonlySet<string> = new Set(['"', '”', '’', "'"])
const WORD = /^[\p{L}-]+$/u
const CAPITAL = /^\p{Lu}/u
/** So many words at most. */
const LONGEST = 4

/** The names, the two halves of a person's name with a nickname between them made one. */
export function joinNicknames({ tokens, text }: Document, names: Name[]): Name[] {
  const joined: Name[] = []
  for (const name of names) {
    const open = name.kind === 'person' ? openingBefore(tokens, name.firstToken) : undefined
    const half = open === undefined ? -1 : joined.findLastIndex(({ endToken }) => endToken <= open)
    const before = joined[half]
    if (before?.kind === 'person' && before.endToken === open) {
      // Whatever the nickname was taken for
      joined.length = half
      joined.push({
        ...name,
        start: before.start,
        firstToken: before.firstToken,
        text: text.slice(before.start, name.end),
      })
    } else joined.push(name)
  }
  return joined
}

/** Where the quotation marks open that close before token `first`, with a few words between them. */
function openingBefore(tokens: readonly Token[], first: number): number | undefined {
  if (!CLOSE.has(tokens[first - 1]?.text ?? '')) return undefined
  for (let i = first - 2; i >= first - 2 - LONGEST; i--) {
    const text = tokens[i]?.text ?? ''
    if (OPEN.has(text)) return i < first - 2 && CAPITAL.test(tokens[i + 1]?.text ?? '') ? i : undefined
    if (!WORD.test(text)) return undefined
  }
  return undefined
}
