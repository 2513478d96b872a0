// Who a verb group belongs to when no noun phrase stands right before it: *…, saying*, *and added*, *went on to say*.
import type { Token } from '../../schema/index.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { phraseBefore } from './phrase-before.ts'

const MAX_DISTANCE = 60

const isFiniteVerb = (token: Token, before: Token | undefined) =>
  token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower) && before?.lower !== 'to')

/** The subject of the nearest finite verb before token `i`, not reaching before `floor`. */
export function mainSubject(passage: Passage, i: number, floor: number): Range | undefined {
  const { tokens, within } = passage
  let fallback: Range | undefined
  for (let k = i - 1; k >= floor && i - k < MAX_DISTANCE; k--) {
    const inside = within[k] ?? 0
    if (inside !== 0) {
      k = passage.firstToken[inside - 1] ?? k
      continue
    }
    const token = tokens[k] as Token
    if (!isFiniteVerb(token, tokens[k - 1])) continue
    let first = k
    while (
      first > floor &&
      /^(?:AUX|ADV|PART)$/.test((tokens[first - 1] as Token).pos) &&
      (tokens[first - 1] as Token).lower !== 'to'
    )
      first--
    const subject = phraseBefore(passage, first, floor)
    k = first
    if (subject === undefined) continue
    const word = (tokens[subject.first] as Token).lower
    if (subject.end - subject.first === 1 && /^(?:who|which|that|it|there)$/.test(word)) fallback ??= subject
    else return subject
  }
  // `A man who had waited said`: the pronoun stands for what is before it
  const pronoun = passage.tokens[fallback?.first ?? -1]
  const antecedent =
    fallback !== undefined && pronoun?.lower === 'who' ? phraseBefore(passage, fallback.first, floor) : undefined
  return antecedent ?? fallback
}
