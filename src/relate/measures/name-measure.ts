// What a quantity measures, under a name that two wordings share. Rows of the lexicon first; then the metric that stands
// nearest (`profit rose to`); then the head words of what is counted, with the verb where it says more than that it is there.
import { RELATIVES } from '../../lexicon/clause-words.ts'
import { LIGHT_VERBS } from '../../lexicon/light-verbs.ts'
import type { Measure } from '../../lexicon/measures.ts'
import { METRICS } from '../../lexicon/metrics.ts'
import { TREND_VERBS } from '../../lexicon/trend-verbs.ts'
import { TREND_WORDS, WEAK_TRENDS } from '../../lexicon/trends.ts'
import {
  MERELY_COUNTED,
  type PartOfSpeech,
  type QuantityMention,
  type Token,
  type UnitKind,
} from '../../schema/index.ts'
import { baseOf, singularOf } from '../../text/inflection.ts'
import { askOnce } from '../../text/word.ts'
import type { Reading } from '../reading.ts'
import { firstFit, rowsFor } from './rows.ts'
import { PARTICLES, type Setting } from './setting.ts'

export type Named = { readonly measure: string; readonly flow: 'stock' | 'flow' | null; readonly rule: string }

/** Kinds whose number says nothing by itself: it needs a metric beside it. */
const ABSTRACT: ReadonlySet<UnitKind | null> = new Set<UnitKind | null>([
  'money',
  'percent',
  'percentage point',
  'rate',
  'ratio',
  null,
])

/** Whether a quantity can measure anything that has a name, wherever it stands; `first` is its first token. */
export function mayMeasure({ tokens }: Reading, first: number, quantity: QuantityMention): boolean {
  const kind = quantity.unitKind
  if (kind === 'ordinal' || kind === 'age') return false
  return kind === 'count' || ABSTRACT.has(kind) || isPart(tokens, first) || rowsOf(quantity).length > 0
}

/** The measure of a quantity in its setting; null where nothing says what is measured. */
export function nameMeasure(reading: Reading, setting: Setting): Named | null {
  const { quantity } = setting
  if (isPart(reading.tokens, setting.first)) return fromCounted(reading, setting, true)
  const row = firstFit(reading, setting, rowsOf(quantity))
  if (row !== undefined) return { measure: row.measure, flow: row.flow ?? null, rule: `measure: ${row.measure}` }
  const kind = quantity.unitKind
  if (ABSTRACT.has(kind) || kind === 'count') {
    const relations = relationsBefore(reading, setting)
    if (relations !== null)
      return { measure: relations, flow: 'stock', rule: 'measure: relations with <number> <noun>' }
  }
  if (kind !== 'count' && kind !== null) {
    // `profit for two years` is no profit of two
    if (!ABSTRACT.has(kind) || (kind === 'money' && isDifference(reading, setting))) return null
    const metric = metricNear(reading, setting) ?? metricOf(quantity.concept)
    if (metric === null) return null
    const share = kind === 'percent' || kind === 'percentage point'
    const change = !isLevel(reading, setting) && (share ? isChange(reading, setting) : isMove(reading, setting))
    return {
      measure: change ? `${metric} change` : metric,
      flow: change ? 'flow' : null,
      rule: 'measure: metric beside the number',
    }
  }
  return fromCounted(reading, setting)
}

/** `30 countries, including five neighbours`: a part is not the whole. */
function isPart(tokens: Reading['tokens'], first: number): boolean {
  const before = tokens[first - 1]?.lower
  return before === 'including' || before === 'among'
}

/** By the singular head of what is counted: `free trade agreements` → `agreement`. */
function rowsOf({ unit, unitKind }: QuantityMention): readonly Measure[] {
  const counted = (unit ?? '').toLowerCase()
  return rowsFor(unitKind ?? 'count', singularOf(counted.slice(counted.lastIndexOf(' ') + 1)))
}

const RELATIONS = new Set(['relations', 'ties', 'links', 'relationship', 'relationships'])

/** `close ties with 12 countries` → `close relations`. */
function relationsBefore({ tokens }: Reading, { first, from }: Setting): string | null {
  const before = tokens[first - 1]?.lower
  if (before !== 'with' && tokens[first - 2]?.lower !== 'with') return null
  for (let i = first - 1; i > first - 5 && i >= from; i--) {
    if (!RELATIONS.has(tokens[i]?.lower ?? '')) continue
    const adjective = tokens[i - 1]
    return adjective?.pos === 'ADJ' || adjective?.pos === 'NOUN' ? `${adjective.lower} relations` : 'relations'
  }
  return null
}

const METRIC_ENDS: ReadonlySet<string> = new Set([...METRICS.keys()].map(name => name.slice(name.lastIndexOf(' ') + 1)))
const endsMetric = askOnce(({ lower }) => METRIC_ENDS.has(lower))

/** Stand between a number and what it measures: `percent of the total sales`. */
const FOLLOWING: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'ADJ', 'NOUN', 'DET', 'PUNCT'])
const TYING = new Set(['of', 'in', 'on'])

/** The metric that the words nearest to the number name: subject first, then what stands before it, then after. */
function metricNear(
  { tokens }: Reading,
  { first, end, from, to, subjectWords, verbAt, isSubject }: Setting,
): string | null {
  const at = (i: number): string | null => {
    const token = tokens[i]
    if (token === undefined || !endsMetric(token.word)) return null
    const pair = METRICS.get(`${tokens[i - 1]?.lower ?? ''} ${token.lower}`)
    if (pair !== undefined) return pair
    return token.pos === 'VERB' ? null : (METRICS.get(token.lower) ?? null)
  }
  // `$2 million in bribes`, `a $5 million fine`, `30 percent of sales`
  for (let i = end; i < Math.min(to, end + 4); i++) {
    const found = at(i)
    if (found !== null) return found
    const token = tokens[i]
    if (token === undefined || !FOLLOWING.has(token.pos) || token.text === ',') break
    if (token.pos === 'ADP' && !TYING.has(token.lower)) break
  }
  // `bribes of $2 million`, `put the damage at`
  for (let i = first - 1; i > verbAt && i >= Math.max(from, first - 6) && !isSubject; i--) {
    const found = at(i)
    if (found !== null) return found
  }
  for (let i = subjectWords.length - 1; i >= 0; i--) {
    const found =
      METRICS.get(subjectWords.slice(Math.max(0, i - 1), i + 1).join(' ')) ?? METRICS.get(subjectWords[i] ?? '')
    if (found !== undefined) return found
  }
  for (let i = first - 1; i >= Math.max(from, first - 10); i--) {
    const found = at(i)
    if (found !== null) return found
  }
  return null
}

/** The metric that a concept names with its last words: `the party’s share of the vote` names none, `net profit` does. */
function metricOf(concept: string | null): string | null {
  if (concept === null) return null
  const words = concept.toLowerCase().split(/\s+/)
  return METRICS.get(words.slice(-2).join(' ')) ?? METRICS.get(words.at(-1) ?? '') ?? null
}

/** `from 5 to 7 percent` is one mention, and ends at a level. */
const LEVELS: ReadonlySet<string> = new Set(['to', 'from', 'at', 'below', 'above', 'beyond', 'past', 'under'])

/** `£2 million more than was planned`: how far two sums lie apart, and neither of them. */
function isDifference({ tokens }: Reading, { end }: Setting): boolean {
  const next = tokens[end]?.lower ?? ''
  if (next === 'above' || next === 'below') return true
  return (
    /^(?:more|less|higher|lower)$/.test(next) &&
    (tokens[end + 1]?.lower === 'than' || tokens[end + 2]?.lower === 'than')
  )
}

/** `rose to 4.7 percent` and `fell below 4.7 percent` tell where it stands, `rose 4.7 percent` how far it went. */
function isLevel({ tokens }: Reading, { first }: Setting): boolean {
  return LEVELS.has(tokens[first - 1]?.lower ?? '') || LEVELS.has(tokens[first]?.lower ?? '')
}

/** `shares closed up 64 pence`, `exports fell $2 million`, `fell by $2 million`; but `raised $2 million`, `bought by $2 million funds`. */
function isMove({ tokens }: Reading, { first, quantity }: Setting): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const base = baseOf(before)
  if (before === 'by') return quantity.trend !== null
  return before === 'up' || before === 'down' || (TREND_WORDS.has(base) && !WEAK_TRENDS.has(base))
}

/** `profits rose 6 percent`, `a 6 percent rise in profits`. */
function isChange({ tokens }: Reading, { quantity, verb, end }: Setting): boolean {
  return quantity.trend !== null || TREND_VERBS.has(verb) || TREND_WORDS.has(tokens[end]?.lower ?? '')
}

function fromCounted(
  { tokens }: Reading,
  { quantity, verb, verbAt, isArgument, isSubject, first, end }: Setting,
  alone = false,
): Named | null {
  // `from one phone to another` counts nothing, `20 times faster` compares
  if (quantity.unit === null || quantity.value === 1) return null
  if (quantity.unit === 'time' && isCompared(tokens[end])) return null
  const words = quantity.unit
    .toLowerCase()
    .split(/\s+/)
    .filter(word => /^[\p{L}][\p{L}'’-]*$/u.test(word) && !EMPTY.has(word))
  const head = words.at(-1)
  // `five posted thousands of letters`: the number that is counted is another one
  if (head === undefined || MULTITUDES.has(singularOf(head))) return null
  const noun = [...words.slice(-3, -1), singularOf(head)].join(' ')
  const particle = tokens[verbAt + 1]?.lower ?? ''
  const phrasal = PARTICLES.has(particle)
  const light = LIGHT_VERBS.has(verb) || LIGHT_VERBS.has(baseOf(verb))
  const done = alone || !isArgument || (light && !phrasal) ? '' : phrasal ? `${verb} ${particle} ` : `${verb} `
  if (done === '' && !alone && isKnown(tokens, first, end)) return null
  // `800 people lost their homes`: nobody lost 800 people
  const isDoer = done !== '' && isSubject && !isPassive(tokens, verbAt)
  const measure = isDoer ? `${noun} ${done.trimEnd()}` : `${done}${noun}`
  const rule = done !== '' || isArgument ? 'measure: what is counted and done' : MERELY_COUNTED
  return { measure, flow: done === '' ? null : 'flow', rule }
}

/** `were arrested`, `have since been arrested`. */
function isPassive(tokens: Reading['tokens'], verbAt: number): boolean {
  let i = verbAt - 1
  while (tokens[i]?.pos === 'ADV') i--
  return tokens[i]?.pos === 'AUX' && baseOf(tokens[i]?.lower ?? '') === 'be' && !tokens[verbAt]?.lower.endsWith('ing')
}

/** `between the two countries`: they are met before, and nothing is said of how many they are; `the 12 states that …` says it. */
function isKnown(tokens: Reading['tokens'], first: number, end: number): boolean {
  if (!/^(?:the|these|those)$/.test(tokens[first - 1]?.lower ?? '')) return false
  const after = tokens[end]?.lower ?? ''
  return !RELATIVES.has(after) && after !== 'of'
}

const MULTITUDES: ReadonlySet<string> = new Set(['dozen', 'score', 'hundred', 'thousand', 'million', 'billion'])

const COMPARING: ReadonlySet<string> = new Set(['as', 'more', 'less', 'the'])

/** `20 times as many`, `20 times faster`. */
function isCompared(token: Token | undefined): boolean {
  if (token === undefined) return false
  return COMPARING.has(token.lower) || ((token.pos === 'ADJ' || token.pos === 'ADV') && token.lower.endsWith('er'))
}

const EMPTY = new Set([
  'the',
  'a',
  'an',
  'other',
  'new',
  'more',
  'additional',
  'different',
  'further',
  'such',
  'its',
  'his',
  'her',
  'their',
  'some',
  'own',
  'so-called',
  'late',
  'first',
])
