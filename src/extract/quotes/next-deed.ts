// next-deed: where `and` goes on to what the speaker does next, whatever the verb: *praised the plan and left for Lund*.
import { FINITE_AUXILIARIES } from '../../lexicon/grammar/auxiliaries.ts'
import { VERB_FORMS } from '../../lexicon/grammar/irregular-verbs.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import type { VerbGroup } from './verbs.ts'

/** Where one of these stands in a phrase, the verb behind `and` may be its clause's. */
const OPENS_CLAUSE = wordSet(
  'who whom whose which that what how why whether where when if as because while after before',
)

const isPast = ({ lower }: Token): boolean => lower.endsWith('ed') || VERB_FORMS.has(lower)

/** Whether a verb at `j` stands in the form of the cue, with an object or an adverbial of its own behind it. */
function goesOnLike(tokens: readonly Token[], j: number, { verb }: VerbGroup): boolean {
  const token = tokens[j]
  if (token?.pos !== 'VERB' || !/^(?:DET|PRON|PROPN|ADP|PART|NUM|SCONJ|PUNCT)$/.test(tokens[j + 1]?.pos ?? '.'))
    return false
  const gerund = token.lower.endsWith('ing')
  if (verb.forms.has('gerund')) return gerund
  if (gerund) return false
  // `signed by her and adopted by others`
  if (verb.forms.has('past')) return isPast(token) && tokens[j + 1]?.lower !== 'by'
  return verb.forms.has('third person') && /[^s]s$/.test(token.lower)
}

/**
 * Whether `and` at token `k` ends a phrase or infinitive that begins at `i`, for the subject of the cue does something else behind it:
 * `denied the charges and left the hall`, `questions the deal and has called for a vote`.
 */
export function opensNextDeed(tokens: readonly Token[], i: number, k: number, cue: VerbGroup | undefined): boolean {
  if (cue === undefined || cue.mood === 'infinitive' || cue.mood === 'passive' || tokens[k]?.lower !== 'and')
    return false
  const before = tokens[k - 1]
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(before?.pos ?? '') && !/^["”'’]+$/.test(before?.text ?? '')) return false
  let j = k + 1
  if (tokens[j]?.pos === 'ADV') j++
  const auxiliary = cue.mood === 'finite' && tokens[j]?.pos === 'AUX' && FINITE_AUXILIARIES.has(tokens[j]?.lower ?? '')
  if (!auxiliary && !goesOnLike(tokens, j, cue)) return false
  for (let at = i; at < k; at++) if (OPENS_CLAUSE.has(tokens[at]?.lower ?? '')) return false
  return true
}
