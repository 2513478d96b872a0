// Whether a number hangs on another word than the verb before it, so that the subject of that verb need not be whom it is told of.
import { HOLDING_VERBS } from '../../lexicon/grammar/clause-verbs.ts'
import { PARTICLES } from '../../lexicon/grammar/clause-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { QuantityMention } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import type { Reading } from '../reading.ts'
import { verbBefore } from '../syntax/governing.ts'
import { phraseAt } from '../syntax/noun-phrase.ts'

/** `Osram, with 300 shops`: it has them, as it has what its verb takes with a particle, `dished out four`. */
const ACCOMPANYING: ReadonlySet<string> = new Set(['with', ...PARTICLES])

/** Tie a number to the noun before them: `a deal between three mills`, `a grant for 12 schools`; but `opened shops in 12 towns`. */
const TYING: ReadonlySet<string> = wordSet('to for between by against about among despite after before')

/**
 * Whether the number at tokens `[first, end)` hangs on a noun, or on what is told beside the clause of the verb at `verbAt`.
 *
 * hangsElsewhere('Osram joined a deal between three mills') //=> true
 */
export function hangsElsewhere(
  reading: Reading,
  from: number,
  { unitKind }: QuantityMention,
  first: number,
  end: number,
  verbAt: number,
): boolean {
  const { tokens } = reading
  let start = first
  // `at a meeting of all 12 mayors`
  while (/^(?:all|both)$/.test(tokens[start - 1]?.lower ?? '')) start--
  const before = tokens[start - 1]
  // `a suspect in six raids`
  const counted = unitKind === 'count' && before?.pos === 'ADP' && !ACCOMPANYING.has(before.lower)
  if (verbAt < 0) return counted || before?.lower === 'of' || isFronted(tokens, first)
  if (isFronted(tokens, first)) return true
  // `she says the guests, including two clerks and 12 cooks, left`; but `won six games, including two finals`
  if (tokens[verbAt]?.lower === 'including') return isOfSaying(reading, from, verbAt)
  // `the guests, among them 12 cooks`
  if (/^(?:them|whom)$/.test(before?.lower ?? '') && tokens[first - 2]?.lower === 'among') return true
  // `the sea rose, with 12 houses swept away`: told of the houses alone
  if (before?.lower === 'with' && isToldApart(tokens, first, end)) return true
  // `cancelled $4 million worth of orders`: the worth of the orders
  if (tokens[end]?.lower === 'worth' && tokens[end + 1]?.lower === 'of') return true
  // `explained that the money - $4 million in grants - was late`
  if (tokens[verbAt + 1]?.lower === 'that') return true
  // `were bidders and an offer of $4 would be fair`
  if (!counted && before?.lower === 'of' && isOfLastSubject(reading, verbAt, first, end)) return true
  if (!counted) return unitKind === 'money' && isOfPhrase(reading, first, end, verbAt)
  // `runs a network of 300 shops`; but `spoke at a meeting of 25 mayors`
  // `spoke of the jailing of 11 people`
  if (before?.lower === 'of' && tokens[start - 2]?.lower.endsWith('ing')) return true
  if (before?.lower === 'of')
    return isOfNextSubject(reading, verbAt, start, end) || hasTie(reading, verbAt + 1, start - 1)
  return TYING.has(before?.lower ?? '') && hasNoun(reading, verbAt + 1, start - 1)
}

/** `I am proud and, with 12 friends, could go`, `he says that with 12 friends it is fun` */
function isFronted(tokens: Reading['tokens'], first: number): boolean {
  if (tokens[first - 2]?.lower === 'that' && tokens[first - 1]?.pos === 'ADP') return true
  return tokens[first - 2]?.text === ',' && tokens[first - 3]?.pos === 'CCONJ'
}

/** `the sea rose, with 12 houses now lost`; but `a firm with 12 mills making lamps`. */
function isToldApart(tokens: Reading['tokens'], first: number, end: number): boolean {
  const isBeside = /^[,–—-]$/.test(tokens[first - 2]?.text ?? '')
  let at = end
  // `, with 12 houses in the old town lost`
  if (isBeside && tokens[at]?.pos === 'ADP')
    while (/^(?:ADP|DET|ADJ|NUM|SYM|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at++
  // `, with 12 priests, bakers and clerks speaking out`
  if (isBeside && /^(?:,|and)$/.test(tokens[at]?.text ?? ''))
    while (/^(?:DET|ADJ|NOUN|PROPN|CCONJ|NUM)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.text === ',') at++
  while (tokens[at]?.pos === 'ADV') at++
  const verb = tokens[at]
  return verb?.pos === 'VERB' && (isBeside || verb.lower.endsWith('ed'))
}

function isOfSaying(reading: Reading, from: number, at: number): boolean {
  const verb = verbBefore(reading, from, at, ';')
  return verb < from || HOLDING_VERBS.has(baseOf(reading.tokens[verb]?.lower ?? ''))
}

/** `asked for new bids for the army's $4 million contract`: the sum goes with a noun that hangs on another; but `a rise in profit of $4 million`. */
function isOfPhrase(reading: Reading, first: number, end: number, verbAt: number): boolean {
  const { tokens } = reading
  if (tokens[end]?.pos !== 'NOUN' && tokens[end]?.pos !== 'ADJ') return false
  let at = first - 1
  while (at > verbAt && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[at]?.pos ?? '')) at--
  return TYING.has(tokens[at]?.lower ?? '') && hasNoun(reading, verbAt + 1, at)
}

/** `sales fell, a survey of 300 firms found`: what the number hangs on is the subject of the verb behind it. */
function isOfNextSubject(reading: Reading, verbAt: number, first: number, end: number): boolean {
  const { tokens, covering } = reading
  const start = phraseAt(reading, verbAt + 1, first - 2)
  const verb = tokens[end]?.pos
  if (covering.has(end) || (verb !== 'VERB' && verb !== 'AUX')) return false
  // `so small teams of 12 can`
  return tokens[start - 1]?.text === ',' || (tokens[start - 1]?.lower === 'so' && tokens[start - 2]?.text === ',')
}

/** Whether a conjunction opens a clause with what the number at tokens `[first, end)` is of, and its verb follows. */
function isOfLastSubject(reading: Reading, verbAt: number, first: number, end: number): boolean {
  const { tokens } = reading
  if (tokens[end]?.pos !== 'AUX') return false
  const start = phraseAt(reading, verbAt + 1, first - 2)
  return start <= first - 2 && /^(?:and|but|that|,)$/.test(tokens[start - 1]?.lower ?? '')
}

function hasTie({ tokens, covering }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      tokens[i]?.pos === 'ADP' &&
      covering.get(i + 1)?.mention.kind !== 'date' &&
      !PARTICLES.has(tokens[i]?.lower ?? '')
    )
      return true
  return false
}

function hasNoun({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')) return true
  return false
}
