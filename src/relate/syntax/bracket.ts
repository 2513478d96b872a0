// An amount that is told again in brackets: `a 7bn franc ($5bn; £3bn) bid`.
import type { Token } from '../../schema/index.ts'

/** Tokens of `(£26bn; 38bn euros; $50bn`. */
export const LONGEST_BRACKET = 12

/** The token behind the bracket that opens at token `at` and closes before token `end`; `at` where none does. */
export function behindBracket(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < Math.min(end, at + LONGEST_BRACKET); i++) if (tokens[i]?.text === ')') return i + 1
  return at
}
