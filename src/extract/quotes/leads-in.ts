// Clauses that lead in to the main one and are none themselves: *Asked about it, …*, *When she said no, …*.
import { TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'

const INTRODUCERS = wordSet(
  'when while after before since although though if as asked by in with without despite because until once',
)

/** Whether the clause from `floor` to the verb at `first` leads in to another: it opens with *when*, *but even as*, *asked*, *citing*. */
export function leadsIn(tokens: readonly Token[], floor: number, first: number): boolean {
  // `UPDATE: Commenting on the plan, the mayor …`
  const start = tokens[floor + 1]?.text === ':' ? floor + 2 : floor
  let open = start
  while (open < first && open - start < 2 && /^(?:CCONJ|ADV)$/.test(tokens[open]?.pos ?? '')) {
    if (INTRODUCERS.has(tokens[open]?.lower ?? '')) break
    open++
  }
  const opener = tokens[open]
  if (opener === undefined) return false
  const introduces =
    INTRODUCERS.has(opener.lower) ||
    (/ing$/.test(opener.lower) && (open === first || isUnder(tokens, open, first))) ||
    isSomeTimeAfter(tokens, open)
  if (!introduces) return false
  for (let k = open; k < first; k++) if (tokens[k]?.text === ',') return false
  return true
}

/** `Holding signs calling him a liar, …`: the participle at `first` under the one that opens the sentence. */
const isUnder = (tokens: readonly Token[], open: number, first: number): boolean =>
  first - open <= LONGEST_HELD &&
  tokens[open]?.pos === 'VERB' &&
  !/^(?:following|according|including|regarding|concerning|depending)$/.test(tokens[open]?.lower ?? '') &&
  tokens[first]?.pos === 'VERB' &&
  /ing$/.test(tokens[first]?.lower ?? '')
/** Tokens from `Holding` over what is held to the verb. */
const LONGEST_HELD = 5

/** `Two days after halting the works, …`, `Just hours before his decision to leave, …` */
function isSomeTimeAfter(tokens: readonly Token[], open: number): boolean {
  const unit = /^(?:NUM|DET|ADJ)$/.test(tokens[open]?.pos ?? '') ? open + 1 : open
  return TIME_WORDS.has(tokens[unit]?.lower ?? '') && /^(?:after|before)$/.test(tokens[unit + 1]?.lower ?? '')
}
