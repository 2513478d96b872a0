// stance: what a verb and its noun report together: *voiced concern about the dam*, *rejected the idea that it leaks*. The noun
// says how the speaker stands to it, and so belongs to the cue.
import { CLAUSE_NOUNS } from '../../lexicon/speech/reporting-nouns.ts'
import { skipAdjuncts } from './adjuncts.ts'
import type { Passage } from './passage.ts'

/** Their object names a feeling, never what is said. */
const VOICING = new Set(['express', 'voice'])
/** Their object may be what somebody else says. */
const JUDGING = new Set(['reject', 'dismiss', 'embrace', 'deny', 'dispute'])
const LEADS_IN = /^(?:about|for|over|at|with|towards?)$/
/** What one has *in* something. */
const PLACED_IN = /^(?:confidence|faith|trust|belief|interest|pride|disbelief)$/
/** Tokens of `some rather grave doubts about`. */
const LONGEST_STANCE = 6

/**
 * The token at which the content begins whose verb of lemma `lemma` has its object at `k`: behind the noun of stance and what leads
 * on from it; `k` itself where the object is no such noun.
 */
export function behindStance(passage: Passage, lemma: string, k: number, limit: number): number {
  const { tokens, within } = passage
  const voicing = VOICING.has(lemma)
  if (!voicing && !JUDGING.has(lemma)) return k
  let head = k
  while (head < limit && head - k < LONGEST_STANCE && /^(?:DET|ADJ|ADV|PRON|NOUN)$/.test(tokens[head]?.pos ?? ''))
    head++
  const noun = tokens[head - 1]
  if (head === k || noun?.pos !== 'NOUN' || head + 1 >= limit || (within[head - 1] ?? 0) !== 0) return k
  const lower = tokens[head]?.lower ?? ''
  if (voicing && (LEADS_IN.test(lower) || (lower === 'in' && PLACED_IN.test(noun.lower)))) return head + 1
  // `expressed doubt in a letter that …`
  const that = voicing ? skipAdjuncts(passage, head, limit) : head
  return tokens[that]?.lower === 'that' && (voicing || CLAUSE_NOUNS.has(noun.lower)) ? that + 1 : k
}
