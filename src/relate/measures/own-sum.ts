// Sums that no metric beside them measures: what the noun behind them costs, or what the verb over them does with them.
import { POSSESSIVE_DETERMINERS } from '../../lexicon/grammar/clause-words.ts'
import { NO_SUM_NOUNS } from '../../lexicon/numbers/sum-nouns.ts'
import { COMPANY_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/organisations/organisation-nouns.ts'
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import { isSingular } from '../../text/inflection.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Reading } from '../reading.ts'
import { behindBracket } from '../syntax/bracket.ts'
import { phraseAt } from '../syntax/noun-phrase.ts'
import type { Named } from './metric.ts'
import type { Setting } from './setting.ts'

/** The sum is the size of what stands behind it. */
export const SIZE_OF_NOUN = 'measure: what the sum is the size of'

/** What becomes of a sum that is the object of a verb; base forms. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['pay', 'payment'],
  ['invest', 'investment'],
  ['donate', 'donation'],
  ['contribute', 'donation'],
  ['borrow', 'loan'],
  ['lend', 'loan'],
  ['steal', 'theft'],
  ['embezzle', 'theft'],
  ['allocate', 'money set aside'],
  ['earmark', 'money set aside'],
  ['pledge', 'pledge'],
  ['lose', 'loss'],
  ['win', 'winnings'],
  ['use', 'spending'],
  ['raise', 'money raised'],
])

/** The measure of a sum by the noun right behind it or by the verb it is the object of; null where neither says it. */
export function ownSum(reading: Reading, setting: Setting): Named | null {
  const noun = nounBehind(reading, setting)
  if (noun !== null) return { measure: noun, flow: null, rule: SIZE_OF_NOUN }
  const { verb, verbAt, isArgument, isSubject } = setting
  const { tokens } = reading
  // `set aside $4 million`
  const deed = verb === 'set' && tokens[verbAt + 1]?.lower === 'aside' ? 'money set aside' : DEEDS.get(verb)
  if (deed === undefined || !(isArgument || isPaidTo(reading, setting))) return null
  // `pay off a $4 million back-tax bill`: the bill is paid, and may be paid in part
  const behind = tokens[behindBracket(tokens, setting.end, setting.to)]
  if (/^(?:NOUN|ADJ)$/.test(behind?.pos ?? '') || /^an?$/.test(tokens[setting.first - 1]?.lower ?? '')) return null
  // `$2 million was stolen`; but `$2 million invested well`
  if (isSubject && tokens[verbAt - 1]?.pos !== 'AUX') return null
  return { measure: deed, flow: 'flow', rule: 'measure: what is done with the sum' }
}

/** `paid the regulator $4 million`: one noun phrase stands between the verb and the sum. */
function isPaidTo(reading: Reading, { verb, verbAt, isSubject, first }: Setting): boolean {
  if (verb !== 'pay' || isSubject || first - 1 <= verbAt) return false
  return phraseAt(reading, verbAt + 1, first - 1) === verbAt + 1
}

/**
 * The noun whose size a sum is that stands before it: `a $47 million harbour package`, `Halden's £3m stand`. Of several things each may
 * cost so much, and a person or a firm is no sum.
 */
function nounBehind({ tokens, covering }: Reading, { first, end, to }: Setting): string | null {
  const before = tokens[first - 1]
  // `a new $4 million stadium`; but `the firm owes $4 million`
  if (before === undefined || !(/^(?:DET|ADJ|PRON)$/.test(before.pos) || isPossessiveMark(before))) return null
  if (before.pos === 'PRON' && !POSSESSIVE_DETERMINERS.has(before.lower)) return null
  const start = behindBracket(tokens, end, to)
  let at = start
  while (at < to && at - start < LONGEST && isInner(tokens[at]?.pos) && covering.get(at)?.mention.kind !== 'date') at++
  const head = tokens[at - 1]
  if (at === start || head?.pos !== 'NOUN' || covering.has(at - 1)) return null
  const { lower } = head
  const isOther = NO_SUM_NOUNS.has(lower) || COMPANY_NOUNS.has(lower) || ORGANISATION_NOUNS.has(lower)
  return isOther || PERSON_NOUNS.has(lower) || !/^[a-z][a-z-]+$/.test(lower) || !isSingular(lower) ? null : lower
}

const isInner = (pos: string | undefined) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN'

/** Tokens of `private health insurance package` behind a sum. */
const LONGEST = 5
