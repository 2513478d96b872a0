// A bracket that closes behind what is said, and opened before it.
import type { Token } from '../../schema/index.ts'
import type { Passage } from './passage.ts'

/** `(The mayor said it was late.)`: a bracket that opened before the content is none of it, and what stands before that closes it. */
export function withoutBracket({ tokens, within }: Passage, first: number, end: number): number {
  if (!/^[)\]]$/.test(tokens[end - 1]?.text ?? '') || (within[end - 1] ?? 0) !== 0) return end
  let depth = 0
  for (let k = end - 1; k >= first; k--) {
    const { text } = tokens[k] as Token
    if (text === ')' || text === ']') depth++
    else if ((text === '(' || text === '[') && --depth === 0) return end
  }
  let k = end - 1
  while (k > first && (within[k - 1] ?? 0) === 0 && /^[.!?…,]$/.test((tokens[k - 1] as Token).text)) k--
  return k
}
