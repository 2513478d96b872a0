// Whether the subject over a number has no part in what is measured: who foresees growth does not grow, who asks for a fine is not
// fined, and what sets off a rise does not rise.
import { FORECAST_NOUNS, FORECAST_VERBS } from '../../lexicon/numbers/outlook-words.ts'
import { wordSet, words } from '../../lexicon/word-list.ts'
import { metricOf } from '../metric-of.ts'
import type { Reading } from '../reading.ts'
import { isNamedAs, type Setting } from './setting.ts'

/**
 * Whether the subject of a number can be told not to be its owner.
 *
 * isNoOwner(reading, 'The mayor predicted growth of 4 percent', 'growth') //=> true
 */
export function isNoOwner(reading: Reading, setting: Setting, measure: string): boolean {
  const { subject, quantity, verb, isSubject } = setting
  if (subject === null) return false
  if (quantity.unitKind === 'count') return isOneOfWhole(reading, setting) || isToldApart(reading, setting)
  const isOfMany = OF_MANY.has(measure.replace(/ change$/, ''))
  if (isNamedAs(reading, subject.entity, 'person') && (isOfMany || FORECAST_VERBS.has(verb))) return true
  // `the bank foresees growth of 4 percent`; but `Norway foresees growth of 4 percent`
  if (isOfMany && isForeseen(reading, setting) && !isNamedAs(reading, subject.entity, 'place')) return true
  // `was set off by the mayor's demand for $4 million`
  if (isAskedFor(reading, setting)) return true
  // `is in charge of the $4 million budget`
  if (isInCharge(reading, setting)) return true
  if (isReport(setting, measure) || isMeasuredBy(reading, setting)) return true
  // `approved a deal worth $4 million`: the deal is worth it
  if (isSubject || isWorth(reading, setting)) return false
  if (isMetBy(reading, setting)) return true
  if (DECIDING.has(verb) || (verb === 'call' && hasBehindVerb(reading, setting, 'for'))) return true
  return (
    measure.endsWith(' change') && (CAUSING.has(verb) || (verb === 'lead' && hasBehindVerb(reading, setting, 'to')))
  )
}

/** What only a firm, a town or a country has. */
const OF_MANY = new Set([
  ...words('growth economy inflation unemployment population turnout exports imports output demand'),
  ...['interest rate', 'consumer prices', 'market value', 'trade deficit', 'budget deficit'],
])

/** `the gift follows a $2 million gift`, `reserves beat the debt of $2 million`: the sum is that of another; but `beat hopes with a profit of $2 million`. */
function isMetBy({ tokens }: Reading, { verb, verbAt, first, subject, isArgument }: Setting): boolean {
  if (subject?.entity !== null) return false
  // `sales beat $2 million` are of two million
  if (!FOLLOWING.has(verb) && (isArgument || !MEETING.has(verb))) return false
  for (let i = verbAt + 1; i < first; i++) if (/^(?:with|by|to)$/.test(tokens[i]?.lower ?? '')) return false
  return true
}

const FOLLOWING = new Set(['follow', 'precede', 'replace'])
const MEETING = wordSet('beat exceed surpass top outstrip match avoid escape dodge evade')

/** Whoever does so says what others shall have. */
const DECIDING = wordSet(
  'propose recommend urge approve authorise authorize endorse oppose welcome condemn attack criticise criticize halt block stop veto',
)

/** What does so moves a measure of others. */
const CAUSING = wordSet('cause trigger prompt spark fuel offset outweigh counter')

/** `the bank foresees`, `raised its estimate of`. */
function isForeseen({ tokens }: Reading, { verb, verbAt, first, isSubject }: Setting): boolean {
  if (isSubject || verbAt < 0) return false
  if (FORECAST_VERBS.has(verb)) return true
  for (let i = verbAt + 1; i < Math.min(first, verbAt + REACH); i++)
    if (FORECAST_NOUNS.has(tokens[i]?.lower ?? '') || /^estimates?$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** `stems from demands for $4 million`, `rejected calls for a $4 million fund`: what is asked for nobody has; who asks is told by a verb alone. */
function isAskedFor({ tokens }: Reading, { first, verbAt, isSubject, subject }: Setting): boolean {
  if (isSubject || subject?.entity !== null) return false
  let at = first - 1
  while (at > verbAt && /^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at--
  return tokens[at]?.lower === 'for' && at - 1 > verbAt && ASKED.has(tokens[at - 1]?.lower ?? '')
}

const ASKED = wordSet('demand demands request requests call calls plea pleas appeal appeals need')

function isInCharge({ tokens }: Reading, { first }: Setting): boolean {
  let at = first - 1
  while (/^(?:DET|ADJ|PRON)$/.test(tokens[at]?.pos ?? '')) at--
  return tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'charge'
}

/** `the figures showed a 4 percent rise in sales`: they tell of it; but `sales figures rose 4 percent`. */
function isReport({ subject, subjectWords }: Setting, measure: string): boolean {
  if (subject?.entity !== null || !REPORTS.has(subjectWords.at(-1) ?? '') || PAID.has(measure)) return false
  return metricOf(subjectWords.slice(0, -1)) === null
}

const REPORTS = wordSet('figures data statistics numbers estimates survey surveys study report poll research')

/** A report has a cost of its own. */
const PAID = new Set(['cost', 'price'])

function isWorth({ tokens }: Reading, { first }: Setting): boolean {
  return tokens[first - 1]?.lower === 'worth' || tokens[first - 2]?.lower === 'worth'
}

/** `its pay is twice the minimum wage of £4`, `half the $4 million that it is worth`: what it is measured by is another's. */
function isMeasuredBy({ tokens }: Reading, { verbAt, isSubject, first }: Setting): boolean {
  if (isSubject) return false
  for (let i = first - 1; i > verbAt && i > first - REACH; i--)
    if (YARDSTICKS.has(tokens[i]?.lower ?? '') && /^(?:DET|PRON)$/.test(tokens[i + 1]?.pos ?? '')) return true
  return false
}

const YARDSTICKS = new Set(['twice', 'double', 'triple', 'thrice', 'than', 'times'])

/** `has called for a £7 minimum wage`: `for` right behind the verb. */
function hasBehindVerb({ tokens }: Reading, { verbAt }: Setting, word: string): boolean {
  return tokens[verbAt + 1]?.lower === word
}

/** `is one of the 12 winners`: they are not the subject's; but `one of its 12 mills`. */
function isOneOfWhole({ tokens }: Reading, { first }: Setting): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'one'
}

/** `Osram and Halden cut 900 and 300 jobs respectively`: none of the numbers is of both. */
function isToldApart({ tokens }: Reading, { subject, end, to }: Setting): boolean {
  if (subject === null || !/ and /.test(subject.text)) return false
  for (let i = end; i < Math.min(to, end + REACH); i++) if (tokens[i]?.lower === 'respectively') return true
  return false
}

/** Tokens around a number that are looked at. */
const REACH = 8
