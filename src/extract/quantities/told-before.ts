// The unit of a number word whose noun stands before it: `a day or two`, `another player or two`.
import { CANONICAL_NOUNS } from '../../lexicon/numbers/counted-nouns.ts'
import { UNIT_WORDS } from '../../lexicon/numbers/units.ts'
import type { QuantityValue, Token } from '../../schema/index.ts'
import { isPlural } from './counted.ts'

const ARTICLES = new Set(['a', 'an', 'another', 'one'])
/** Farthest that the article stands before `or`, in tokens: `a small boat or two`. */
const REACH = 3

/** The unit of the number at token `at`, where a noun with its article and `or` stand before it; undefined where none does. */
export function unitBefore(
  tokens: readonly Token[],
  at: number,
  first: number,
): Pick<QuantityValue, 'unit' | 'unitKind'> | undefined {
  const noun = tokens[at - 2]
  if (at - 3 < first || tokens[at - 1]?.lower !== 'or' || noun?.pos !== 'NOUN' || isPlural(noun)) return undefined
  for (let i = at - 3; i >= first && i >= at - 2 - REACH; i--) {
    const token = tokens[i] as Token
    if (ARTICLES.has(token.lower)) {
      const measure = UNIT_WORDS.get(noun.lower)
      return measure
        ? { unit: measure.name, unitKind: measure.kind }
        : { unit: CANONICAL_NOUNS.get(noun.lower) ?? noun.lower, unitKind: 'count' }
    }
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') break
  }
  return undefined
}
