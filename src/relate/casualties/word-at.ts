// Words looked up by the index of their token: readers of phrases look before the first and behind the last.
import type { Token } from '../../schema/index.ts'

/** The lower-case token at `i`; empty outside the text. */
export const word = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''
