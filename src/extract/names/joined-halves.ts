// Half a name on one side of *and*: `the Pear and Apple Commission`, `Institute of Trees and Shrubs`. A word with a capital in running text
// that is no name by itself belongs to the one that it is joined with.
import { BODY_WORDS } from '../../lexicon/organisations/body-words.ts'
import type { Document, Token } from '../../schema/index.ts'
import type { Name } from './index.ts'
import { spanOf } from './spans.ts'
import { EDGE, LIST, ROLE, type Word } from './words.ts'

const isAnd = (token: Token | undefined) => token?.text === 'and' || token?.text === '&'
const OF: ReadonlySet<string> = new Set(['of', 'for', 'on'])
/** What stands by itself beside a body: people, offices, peoples, days, events. */
const BY_ITSELF =
  LIST.honorific |
  LIST.actor |
  LIST.titleHead |
  LIST.titleModifier |
  LIST.demonym |
  LIST.people |
  LIST.calendar |
  LIST.eventHead |
  LIST.given
/** Half a name has so many words at most. */
const LONGEST = 3

/** The names, those of organisations with the words that *and* joins to them; `words` are those of the tokens. */
export function joinHalves(document: Document, words: readonly Word[], names: Name[]): Name[] {
  const { tokens } = document
  return names.map((name, n) => {
    if (name.kind !== 'organisation' || name.endToken - name.firstToken < 2) return name
    const floor = names[n - 1]?.endToken ?? 0
    const ceiling = names[n + 1]?.firstToken ?? tokens.length
    const firstToken = halfBefore(tokens, words, name, floor)
    const endToken = halfAfter(tokens, words, name, ceiling)
    if (firstToken === name.firstToken && endToken === name.endToken) return name
    return { ...name, ...spanOf(document, firstToken, endToken) }
  })
}

/** `the Pear and` before `Apple Commission`. */
function halfBefore(
  tokens: readonly Token[],
  words: readonly Word[],
  { firstToken, endToken }: Name,
  floor: number,
): number {
  if (!isAnd(tokens[firstToken - 1]) || !isBody(tokens[endToken - 1])) return firstToken
  let first = firstToken - 1
  while (first - 1 >= floor && firstToken - first <= LONGEST && isHalf(tokens, words, first - 1)) first--
  return first < firstToken - 1 && tokens[first - 1]?.lower === 'the' ? first : firstToken
}

/** `and Shrubs` behind `Institute of Trees`. */
function halfAfter(
  tokens: readonly Token[],
  words: readonly Word[],
  { firstToken, endToken }: Name,
  ceiling: number,
): number {
  if (!isAnd(tokens[endToken]) || !hasOf(tokens, firstToken, endToken)) return endToken
  let end = endToken + 1
  while (end < ceiling && end - endToken <= LONGEST && isHalf(tokens, words, end)) end++
  const isWhole = end < ceiling && words[end]?.role !== ROLE.capital
  return isWhole && end > endToken + 1 ? end : endToken
}

/** Whether a token has a capital, and neither names by itself whom or what it means nor is a body. */
function isHalf(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const word = words[at] ?? EDGE
  if (tokens[at]?.lower === 'the') return false
  return word.role === ROLE.capital && !word.allCaps && (word.lists & BY_ITSELF) === 0 && !isBody(tokens[at])
}

const isBody = (token: Token | undefined): boolean => BODY_WORDS.has(token?.lower ?? '')

function hasOf(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (OF.has(tokens[i]?.lower ?? '')) return true
  return false
}
