// Shares of what is no metric: `90 percent of the lamps`, `29 percent of Halden`.
import { POSSESSIVE_DETERMINERS } from '../../lexicon/grammar/clause-words.ts'
import { COMPANY_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/organisations/organisation-nouns.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { isPlural } from '../../text/inflection.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Reading } from '../reading.ts'
import type { Named } from './metric.ts'
import type { Setting } from './setting.ts'

/** The part is told, and not who has it: what is true of it stands in the sentence. */
export const SHARE_OF_NOUN = 'measure: share of what is named'

/** Whoever does so to a part of a company has a stake in it; base forms. */
const HOLDING = wordSet('own hold control have buy acquire sell take')

const STAKE: Named = { measure: 'stake', flow: null, rule: 'measure: part of a company' }

/** Say no more than that it is a part: `90 percent of the time`. */
const EMPTY = wordSet('time times way ways year years day days case cases kind sort')

/** Tokens of `the largest town's old wooden houses`. */
const LONGEST = 8

/**
 * The share that a percentage before `of` is; null where it is that of a metric, of a pronoun or of nothing named.
 *
 * shareOf(reading, 'Some 90 percent of the lamps were broken') //=> { measure: 'share of lamps', … }
 */
export function shareOf(
  { tokens, covering }: Reading,
  { quantity, end, to, verb, isArgument, isSubject }: Setting,
): Named | null {
  if (tokens[end]?.lower !== 'of' || /^(?:those|these)$/.test(tokens[end + 1]?.lower ?? '')) return null
  // `40 percent of voters support the mayor`: the verb may be tagged as a noun
  const stop = quantity.of === null ? Infinity : (tokens[end + 1]?.start ?? 0) + quantity.of.text.length
  const isHeld = isArgument && !isSubject && HOLDING.has(verb)
  let at = end + 1
  let head = -1
  for (; at < to && at <= end + LONGEST; at++) {
    const { pos = '', lower = '', start = 0 } = tokens[at] ?? {}
    const plural = head >= 0 && isPlural(tokens[head]?.lower ?? '')
    if ((start >= stop || plural) && takesObject(tokens, at)) break
    const name = covering.get(at)
    if (name !== undefined && name.mention.kind !== 'quantity') {
      const owned = isPossessiveMark(tokens[name.end])
      at = name.end - 1
      if (owned) continue
      return name.mention.kind === 'organisation' && isHeld ? STAKE : null
    }
    if (isPossessiveMark(tokens[at])) {
      head = -1
      continue
    }
    if (pos === 'NOUN') head = at
    else if (!/^(?:DET|ADJ|PROPN|PART|NUM)$/.test(pos) && !POSSESSIVE_DETERMINERS.has(lower)) break
    else if (head >= 0 && pos !== 'PART') break
  }
  const noun = tokens[head]?.lower ?? ''
  // `owns 44 percent of the carmaker`
  if (isHeld && (COMPANY_NOUNS.has(noun) || ORGANISATION_NOUNS.has(noun))) return STAKE
  // `8 percent of search-engine Halden`
  if (head < 0 || head !== at - 1 || tokens[at]?.text === '-' || EMPTY.has(noun) || !/^[a-z][a-z-]+$/.test(noun))
    return null
  return { measure: `share of ${noun}`, flow: null, rule: SHARE_OF_NOUN }
}

/** `voters support the mayor`, `readers use just one lamp`: a verb, though tagged as a noun. */
function takesObject(tokens: Reading['tokens'], at: number): boolean {
  return /^(?:ADV|DET|PRON|NUM|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
}
