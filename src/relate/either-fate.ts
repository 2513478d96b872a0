// Numbers of people of whom one of two things is told: `40 are dead or missing`, `300 were killed or injured`. How many of them are dead,
// hurt or missing nobody says.
import { OTHER_FATES } from '../lexicon/events/casualty-clause-words.ts'
import { CASUALTY_WORDS } from '../lexicon/events/casualty-words.ts'
import type { Token } from '../schema/index.ts'

/** Whether the word of harm at token `i` is one of two, the other no harm: `dead or missing`, `missing or killed`, `killed or have been captured`. */
export function isOneOfTwo(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.lower === 'or' && OTHER_FATES.has(tokens[i - 2]?.lower ?? '')) return true
  return OTHER_FATES.has(otherFate(tokens, i))
}

/** So far behind a number it may be told what befell those whom it counts. */
const REACH = 6

/** Whether what stands behind a number that ends at token `end` tells one of two things. */
export function tellsOneOfTwo(tokens: readonly Token[], end: number, sentenceEnd: number): boolean {
  for (let i = end; i < Math.min(sentenceEnd, end + REACH); i++) {
    if (!CASUALTY_WORDS.has(tokens[i]?.lower ?? '')) continue
    if (isOneOfTwo(tokens, i) || CASUALTY_WORDS.has(otherFate(tokens, i))) return true
  }
  return false
}

/** The word behind `or`, over the verbs that lead to it; '' where no `or` follows token `i`. */
function otherFate(tokens: readonly Token[], i: number): string {
  if (tokens[i + 1]?.lower !== 'or') return ''
  let other = i + 2
  while (tokens[other]?.pos === 'AUX' || tokens[other]?.lower === 'still') other++
  return tokens[other]?.lower ?? ''
}
