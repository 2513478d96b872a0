// Whether what is said of a verb is said of the number beside it: `did not hire 12 cooks` denies it, `did not keep the promise that
// it made to 12 cooks` says nothing of them. When in doubt a number is told as a fact.
import { RELATIVES } from '../../lexicon/grammar/clause-words.ts'
import { LIGHT_VERBS } from '../../lexicon/grammar/light-verbs.ts'
import { OPEN_CONJUNCTIONS } from '../../lexicon/numbers/outlook-verbs.ts'
import { FACTIVE_VERBS } from '../../lexicon/speech/stating-words.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Reading } from '../reading.ts'
import type { Setting } from './setting.ts'

export type Governed = {
  /** A plan or a doubt over the verb is one over the number. */
  readonly plans: boolean
  /** A denial of the verb is one of the number. */
  readonly denies: boolean
}

const NOT_AT_ALL: Governed = { plans: false, denies: false }

/**
 * What the verb over a number says of it.
 *
 * governed(reading, 'will serve its 12 towns', 'serve town') //=> { plans: true, denies: true }
 * governed(reading, 'will ask one of its 12 mills', 'mill') //=> { plans: false, denies: false }
 */
export function governed({ tokens }: Reading, setting: Setting, measure: string): Governed {
  const { verb, verbAt, isSubject, isArgument, first, end } = setting
  if (verbAt < 0) return NOT_AT_ALL
  // the measure tells the deed: `hire cook`, `cook arrive`
  const isDeed = measure.split(' ').includes(verb)
  // `12 cooks, whose names have not been told, were there`; of `12 cooks did not come` only the coming is denied
  if (isSubject)
    return { plans: !isInterrupted(tokens, end, verbAt), denies: isArgument && isDeed && !isTied(tokens, first) }
  // `let us not forget the 12 cooks`
  if (isDeed) return { plans: true, denies: isArgument && !FACTIVE_VERBS.has(verb) }
  if (isKnown(tokens, setting) || isSetApart(tokens, verbAt, first) || isBefore(tokens, setting)) return NOT_AT_ALL
  // `will never return to the days of 10 percent inflation`
  if (RETURNING.has(verb)) return { plans: true, denies: true }
  return { plans: true, denies: (isArgument || isReached(tokens, setting)) && !isSize(tokens, setting) }
}

function isInterrupted(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { text, pos, lower = '' } = tokens[i] ?? {}
    // `$4 million of which will be paid`
    if (text === ',' || (RELATIVES.has(lower) && tokens[i - 1]?.lower !== 'of')) return true
    // `12 visits and it did not come up`
    if (pos === 'CCONJ' && tokens[i + 1]?.pos === 'PRON') return true
  }
  return false
}

/** `It may be that Halden - 12 mills strong - has won` */
function isSetApart(tokens: Reading['tokens'], from: number, to: number): boolean {
  let open = false
  for (let i = from + 1; i < to; i++)
    if (/^(?:-+|–|—)$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.end !== tokens[i]?.start) open = !open
  return open
}

/** `will retire after 12 wins`, `after a series of 12 wins`: they have been won; but `if it fails to pay after 12 letters`. */
function isBefore(tokens: Reading['tokens'], { sentence, verbAt, first }: Setting): boolean {
  let at = first - 1
  if (tokens[at]?.lower === 'of' && /^(?:series|total|string|run)$/.test(tokens[at - 1]?.lower ?? '')) at -= 2
  while (at > verbAt && /^(?:DET|ADJ|ADV)$/.test(tokens[at]?.pos ?? '')) at--
  if (at <= verbAt || !/^(?:after|since|following)$/.test(tokens[at]?.lower ?? '')) return false
  for (let i = sentence.firstToken; i < at; i++) if (OPEN_CONJUNCTIONS.has(tokens[i]?.lower ?? '')) return false
  return true
}

/** `the names of the other 12 cooks`: the subject is another. */
function isTied(tokens: Reading['tokens'], first: number): boolean {
  let at = first - 1
  while (/^(?:ADJ|DET)$/.test(tokens[at]?.pos ?? '')) at--
  return tokens[at]?.pos === 'ADP'
}

/** `the 12 mills`, `Halden's three big mills`: there they are, whatever becomes of them; of `the 12 votes needed` nobody knows. */
function isKnown(tokens: Reading['tokens'], { first, end }: Setting): boolean {
  if (/^(?:needed|required|necessary)$/.test(tokens[end]?.lower ?? '')) return false
  let at = first - 1
  while (tokens[at]?.pos === 'ADJ' && first - at < LONGEST_MODIFIER) at--
  return DEFINITE.has(tokens[at]?.lower ?? '') || isPossessiveMark(tokens[at])
}

const RETURNING = new Set(['return', 'revert'])
/** Tokens of `big new` in `the big new 12 mills`, and one more. */
const LONGEST_MODIFIER = 4
const DEFINITE = new Set(['the', 'these', 'those', 'all', 'both', 'my', 'his', 'her', 'its', 'their', 'our'])

/** `did not rise by 4 percent` */
function isReached(tokens: Reading['tokens'], { verbAt, first }: Setting): boolean {
  return verbAt === first - 2 && /^(?:by|to)$/.test(tokens[first - 1]?.lower ?? '')
}

/** `did not renew a $4 million contract`: the sum tells which contract. `Did not make a $4 million profit` tells that there was none. */
function isSize(tokens: Reading['tokens'], { quantity, verb, end }: Setting): boolean {
  return quantity.unitKind !== 'count' && tokens[end]?.pos === 'NOUN' && !LIGHT_VERBS.has(verb)
}
