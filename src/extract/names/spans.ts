// Names of other spans, and lists of names put together.
import type { Document, TextSpan } from '../../schema/index.ts'
import type { Name } from './index.ts'

type Span = TextSpan & Pick<Name, 'firstToken' | 'endToken'>

/** The span of tokens `[firstToken, endToken)`. */
export function spanOf({ tokens, text }: Document, firstToken: number, endToken: number): Span {
  const start = tokens[firstToken]?.start ?? 0
  const end = tokens[endToken - 1]?.end ?? start
  return { start, end, text: text.slice(start, end), firstToken, endToken }
}

/** The names of two lists in order; none of one overlaps one of the other. */
export function inOrder(names: Name[], others: readonly Name[]): Name[] {
  return others.length === 0 ? names : [...names, ...others].sort((a, b) => a.firstToken - b.firstToken)
}
