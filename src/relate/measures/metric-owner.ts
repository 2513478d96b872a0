// Whose metric it is that stands beside a number, where its own phrase says so: `a rise in Osram's sales to $4 million` is of Osram,
// whoever the clause is about.
import { POSSESSIVE_DETERMINERS } from '../../lexicon/grammar/clause-words.ts'
import { METRICS } from '../../lexicon/numbers/metrics.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import type { Reading } from '../reading.ts'
import { modifierAt, nameBefore, phraseAt } from '../syntax/noun-phrase.ts'
import { nameOrPhrase, phraseUpTo, type Setting } from './setting.ts'

/** Tokens of `4 percent rise in the harbour's yearly cargo revenue`. */
const REACH = 12

/**
 * The owner of the metric beside a number; null where there is one that cannot be told, as in `the rise pushed spending to $4 million`,
 * undefined where the phrase of the metric names none, so that it is the subject's.
 *
 * metricOwner(reading, 'the strike sent Osram shares down 4 percent', 'share price change') //=> Osram
 */
export function metricOwner(reading: Reading, setting: Setting, measure: string): Setting['subject'] | undefined {
  const { tokens, covering } = reading
  const { first, end, to, verb, verbAt, isSubject, quantity, subject, sentence } = setting
  if (quantity.unitKind === 'count') return undefined
  const before = ownerBeforeWhose(reading, setting, measure)
  if (before !== undefined) return before
  const least = isSubject || verbAt < 0 ? Math.max(sentence.firstToken, first - REACH) : verbAt + 1
  for (let i = first - 1; i >= least; i--) {
    if (covering.has(i) || !isMetric(tokens, i, measure)) continue
    const own = ownOf(reading, least, i, subject) ?? pricedBehind(reading, i, first)
    if (own !== undefined) return own
    if (isAbsolute(reading, least, i, first)) return null
    return !isSubject && verbAt >= 0 && MOVING.has(verb) && subject?.entity == null ? null : undefined
  }
  // `a 4 percent rise in Osram's sales`
  for (let i = end; i < Math.min(to, end + REACH) && INNER.has(tokens[i]?.pos ?? ''); i++)
    if (!covering.has(i) && isMetric(tokens, i, measure))
      return ownOf(reading, end, i, subject) ?? pricedBehind(reading, i, to)
  return undefined
}

function isMetric(tokens: Reading['tokens'], i: number, measure: string): boolean {
  const { lower = '', pos } = tokens[i] ?? {}
  const metric = METRICS.get(`${tokens[i - 1]?.lower ?? ''} ${lower}`) ?? METRICS.get(lower)
  return metric !== undefined && pos !== 'VERB' && measure.startsWith(metric)
}

/** The owner that the phrase names whose head is at `i`; undefined where it names none. */
function ownOf(reading: Reading, from: number, i: number, subject: Setting['subject']): Setting['subject'] | undefined {
  const { tokens, referenceAt } = reading
  const head = modifierAt(reading, from, i)
  const name = nameBefore(reading, head)
  const mention = name?.mention
  // `the verdict cut her pay`: hers, and not the verdict's
  const hers = referenceAt.get(head - 1)
  if (/^(?:his|her)$/.test(tokens[head - 1]?.lower ?? '') && hers !== undefined)
    return hers.entity === null ? null : { text: tokens[head - 1]?.text ?? '', entity: hers.entity }
  // `the move will cut its sales`
  const its = referenceAt.get((name?.first ?? head) - 1)
  if (
    /^(?:its|their)$/.test(tokens[(name?.first ?? head) - 1]?.lower ?? '') &&
    its !== undefined &&
    its.entity !== null &&
    subject?.entity == null
  )
    return { text: tokens[(name?.first ?? head) - 1]?.text ?? '', entity: its.entity }
  // `its US sales` are those of the subject
  if (POSSESSIVE_DETERMINERS.has(tokens[(name?.first ?? head) - 1]?.lower ?? '')) return undefined
  if (mention !== undefined && (isPossessiveMark(tokens[head - 1]) || mention.kind !== 'person'))
    return { text: mention.text, entity: 'entity' in mention ? mention.entity : null }
  return isPossessiveMark(tokens[head - 1]) ? (phraseUpTo(reading, from, head - 2) ?? undefined) : undefined
}

/** `Osram, whose shares fell 4 percent`: the name before the pronoun; undefined where the metric is nobody's whom a name tells. */
function ownerBeforeWhose(
  reading: Reading,
  { verbAt, sentence }: Setting,
  measure: string,
): Setting['subject'] | undefined {
  const { tokens, covering } = reading
  let i = verbAt - 1
  while (/^(?:AUX|ADV|PART)$/.test(tokens[i]?.pos ?? '')) i--
  if (i <= sentence.firstToken || covering.has(i) || !isMetric(tokens, i, measure)) return undefined
  while (i > sentence.firstToken && /^(?:NOUN|ADJ)$/.test(tokens[i]?.pos ?? '')) i--
  if (tokens[i]?.lower !== 'whose') return undefined
  const mention = covering.get(tokens[i - 1]?.text === ',' ? i - 2 : i - 1)?.mention
  return mention !== undefined && 'entity' in mention ? { text: mention.text, entity: mention.entity } : undefined
}

/** `cut the cost of the lamp to $4`, `the $4 price of the lamp`: what the price at `i` is of; undefined where nothing says it. */
function pricedBehind(reading: Reading, i: number, to: number): Setting['subject'] | undefined {
  const { tokens, covering } = reading
  if (!PRICES.has(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower !== 'of') return undefined
  let end = i + 2
  while (
    end < to &&
    INNER.has(tokens[end]?.pos ?? '') &&
    tokens[end]?.pos !== 'ADP' &&
    tokens[end]?.lower !== 'to' &&
    covering.get(end)?.mention.kind !== 'quantity'
  )
    end++
  const last = tokens[end - 1]
  if (end === i + 2 || (last?.pos !== 'NOUN' && last?.pos !== 'PROPN')) return undefined
  return nameOrPhrase(reading, i + 2, end - 1)
}

const PRICES = new Set(['price', 'prices', 'cost', 'costs', 'value'])

/** `with consumption up 4 percent`, `as sales rising 4 percent`: told beside the clause, whose subject has no part in it. */
function isAbsolute(reading: Reading, from: number, i: number, first: number): boolean {
  const { tokens } = reading
  const opener = tokens[phraseAt(reading, from, i) - 1]?.lower
  if (opener !== 'with' && opener !== 'amid') return false
  for (let at = i + 1; at < first; at++)
    if (/^(?:up|down)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.lower.endsWith('ing')) return true
  return false
}

/** What moves a metric need not have it. */
const MOVING = new Set(['push', 'send', 'drive', 'bring', 'take', 'help', 'drag', 'force', 'leave'])

/** Stand between a number and the metric behind it. */
const INNER: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'PART', 'PRON'])
