// title-words: which words can end a title, stand inside one, or join two of its words.
import { KINSHIP, TITLE_HEADS, TITLE_MODIFIERS, WEAK_HEADS } from '../../lexicon/people/titles.ts'
import type { Token } from '../../schema/index.ts'

/** wink cuts `President-elect` and `vice-president` at the hyphen: three tokens that touch. */
export const isHyphen = (tokens: readonly Token[], i: number) =>
  /^[-‐‑]$/.test(tokens[i]?.text ?? '') &&
  tokens[i - 1]?.end === tokens[i]?.start &&
  tokens[i]?.end === tokens[i + 1]?.start
export const isElect = (tokens: readonly Token[], i: number) =>
  /^(?:elect|designate|general)$/.test(tokens[i]?.lower ?? '') && isHyphen(tokens, i - 1)

export const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text)
export const bare = (token: Token) => (token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower)

export function isHead(token: Token, next: Token | undefined): boolean {
  const word = bare(token)
  // `Presidents Abara and Dahl` hold the title, `Iowa farmers` is a crowd
  const singular = word.endsWith('s') && isCapital(token) ? word.slice(0, -1) : word
  if (KINSHIP.has(word)) return true
  if (!TITLE_HEADS.has(word) && !TITLE_HEADS.has(singular)) return false
  return !WEAK_HEADS.has(word) || isCapital(token) || /^(?:of|at|for)$/.test(next?.lower ?? '')
}

export const isModifier = (token: Token) =>
  TITLE_MODIFIERS.has(bare(token)) ||
  TITLE_HEADS.has(bare(token)) ||
  ((token.pos === 'PROPN' || token.pos === 'NOUN' || (token.pos === 'ADJ' && isCapital(token))) &&
    /^[\p{L}\p{N}&'’.-]+$/u.test(token.text))
