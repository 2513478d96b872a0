// What a quantity measures, under a name that two wordings share. Rows of the lexicon first; then the metric that stands
// nearest (metric.ts); then the head words of what is counted, with the verb where it says more than that it is there.
import { EVENT_TALLIES } from '../../lexicon/events/event-tallies.ts'
import { PARTICLES, RELATIVES } from '../../lexicon/grammar/clause-words.ts'
import { LIGHT_VERBS } from '../../lexicon/grammar/light-verbs.ts'
import type { Measure } from '../../lexicon/numbers/measures.ts'
import { METRICS } from '../../lexicon/numbers/metrics.ts'
import { TREND_VERBS } from '../../lexicon/numbers/trend-verbs.ts'
import { MERELY_COUNTED, type QuantityMention, type Token, type UnitKind } from '../../schema/index.ts'
import { baseOf, isSingular, singularOf } from '../../text/inflection.ts'
import type { Placed, Reading } from '../reading.ts'
import { amountOf, isAmount } from './amount-of.ts'
import { extentOf } from './extent.ts'
import { CHANGES } from './level-or-change.ts'
import { fromMetric, type Named } from './metric.ts'
import { firstFit, rowsFor } from './rows.ts'
import type { Setting } from './setting.ts'

/** Kinds whose number says nothing by itself: it needs a metric beside it. */
const ABSTRACT: ReadonlySet<UnitKind | null> = new Set<UnitKind | null>([
  'money',
  'percent',
  'percentage point',
  'rate',
  'ratio',
  null,
])

/** Whether a quantity can measure anything that has a name, wherever it stands. */
export function mayMeasure(reading: Reading, { first, end }: Placed, quantity: QuantityMention): boolean {
  const { tokens } = reading
  const kind = quantity.unitKind
  // `7.5 lines per 100 people`, `one in every ten`: what a rate is of
  if (kind === 'ordinal' || kind === 'age' || /^(?:per|every)$/.test(tokens[first - 1]?.lower ?? '')) return false
  if (kind === 'count' || ABSTRACT.has(kind) || isPart(tokens, first) || isAmount(reading, end, kind)) return true
  return rowsOf(quantity).length > 0 || extentOf(reading, first, end, quantity) !== null
}

/** The measure of a quantity in its setting; null where nothing says what is measured. */
export function nameMeasure(reading: Reading, setting: Setting): Named | null {
  const { quantity } = setting
  if (quantity.unitKind === 'count' && isPart(reading.tokens, setting.first)) return fromCounted(reading, setting, true)
  const ofPersons = isOfPersons(reading, setting)
  const row = firstFit(reading, setting, ofPersons ? TALLIES : rowsOf(quantity))
  if (row !== undefined)
    return { measure: row.measure, flow: row.flow ?? null, rule: `measure: ${row.measure}`, ofPersons }
  const kind = quantity.unitKind
  if (ABSTRACT.has(kind) || kind === 'count') {
    const relations = relationsBefore(reading, setting)
    if (relations !== null)
      return { measure: relations, flow: 'stock', rule: 'measure: relations with <number> <noun>' }
  }
  if (kind !== 'count' && kind !== null) {
    // `profit for two years` is no profit of two
    if (ABSTRACT.has(kind)) return fromMetric(reading, setting)
    const extent = extentOf(reading, setting.first, setting.end, quantity)
    return extent ?? (isAmount(reading, setting.end, kind) ? amountOf(reading, setting) : null)
  }
  return fromCounted(reading, setting)
}

/** What an event did to persons, who need not be named again: `nine are missing`. */
const TALLIES = rowsFor('count', 'person').filter(({ measure }) => EVENT_TALLIES.has(measure) || measure === 'arrests')

/** `30 people were saved and nine are missing`: a number that is all of its subject, behind no other thing that the sentence counts. */
function isOfPersons({ tokens, quantityAt }: Reading, { quantity, sentence, first, end, isSubject }: Setting): boolean {
  if (quantity.unitKind !== null || !isSubject || !/^(?:AUX|VERB)$/.test(tokens[end]?.pos ?? '')) return false
  return quantityAt
    .within(sentence.firstToken, first)
    .every(({ mention }) => mention.kind === 'quantity' && (mention.unit === null || mention.unit === 'person'))
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

function fromCounted(
  { tokens }: Reading,
  { quantity, verb, verbAt, isArgument, isSubject, first, end, subjectWords }: Setting,
  alone = false,
): Named | null {
  // `from one phone to another` counts nothing, `20 times faster` compares
  if (quantity.unit === null || quantity.value === 1) return null
  if (isLabel(quantity)) return null
  if (quantity.unit === 'time' && isCompared(tokens[end])) return null
  const words = quantity.unit
    .toLowerCase()
    .split(/\s+/)
    .filter((word, i, all) => /^[\p{L}][\p{L}'’-]*$/u.test(word) && (!EMPTY.has(word) || isOfPlace(word, all[i + 1])))
  const head = words.at(-1)
  // `five posted thousands of letters`: the number that is counted is another one
  if (head === undefined || MULTITUDES.has(singularOf(head))) return null
  // `230 fewer injuries`: how far two numbers lie apart
  if (words[0] === 'fewer') return null
  // `two Six Nations wins`: the number's phrase ends within a name
  if (words.length === 2 && SMALL_NUMBER.test(words[0] ?? '')) return null
  const noun = [...words.slice(-3, -1), singularOf(head)].join(' ')
  // `sales of 12 million bottles`, `an output of 40 lamps`
  const traded = tokens[first - 1]?.lower === 'of' ? TRADED.get(tokens[first - 2]?.lower ?? '') : undefined
  if (traded !== undefined)
    return { measure: `${noun} ${traded}`, flow: 'flow', rule: 'measure: metric of what is counted' }
  // `a population of 4 million people`
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'population')
    return { measure: 'population', flow: 'stock', rule: 'measure: metric of what is counted' }
  // `sales were 5,000, an increase of 200 units`
  if (tokens[first - 1]?.lower === 'of' && CHANGES.has(tokens[first - 2]?.lower ?? ''))
    return { measure: `${noun} change`, flow: 'flow', rule: 'measure: change of what is counted' }
  // `sales rose to 12 million bottles`
  // `sales totalled 12 million bottles`
  const arrives = tokens[first - 1]?.lower === 'to' ? TREND_VERBS.has(verb) : REACHING.has(verb)
  const reached = arrives && !isSubject ? TRADED.get(subjectWords.at(-1) ?? '') : undefined
  if (reached !== undefined)
    return { measure: `${noun} ${reached}`, flow: 'flow', rule: 'measure: metric of what is counted' }
  const particle = tokens[verbAt + 1]?.lower ?? ''
  // `seats up to 150 guests` bounds them
  const phrasal = PARTICLES.has(particle) && first !== verbAt + 1
  const light = LIGHT_VERBS.has(verb) || LIGHT_VERBS.has(baseOf(verb))
  const done = alone || !isArgument || (light && !phrasal) ? '' : phrasal ? `${verb} ${particle} ` : `${verb} `
  if (done === '' && isRanking(tokens, first)) return null
  // `the two firms will merge`: both of them
  if ((done === '' || quantity.value === 2) && !alone && isKnown(tokens, first, end)) return null
  // `800 people lost their homes`: nobody lost 800 people
  const isDoer = done !== '' && isSubject && !isPassive(tokens, verbAt)
  const measure = isDoer ? `${noun} ${done.trimEnd()}` : `${done}${noun}`
  const rule = done !== '' || isArgument ? 'measure: what is counted and done' : MERELY_COUNTED
  return { measure, flow: done === '' ? null : 'flow', rule }
}

/** `a 10K race`, `zero tolerance`, `the 787 Dreamliner`: no amount of anything, or the noun would be a plural. */
function isLabel({ value, unitText, of }: QuantityMention): boolean {
  return (
    value !== 1 &&
    of === null &&
    unitText !== null &&
    isSingular(unitText.slice(unitText.lastIndexOf(' ') + 1).toLowerCase())
  )
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

/** `one of the country's top 100 firms`: how far a list goes, and nobody has so many. */
function isRanking(tokens: Reading['tokens'], first: number): boolean {
  const top = tokens[first - 1]
  return top?.lower === 'top' && top.pos !== 'VERB' && tokens[first - 2]?.lower !== 'to'
}

/** Verbs that the number follows at once that its subject comes to. */
const REACHING = new Set(['be', 'total', 'reach', 'hit', 'exceed', 'surpass'])

/** Metrics of things that are counted, by their names. */
const TRADED: ReadonlyMap<string, string> = new Map(
  'sales exports imports output production shipments deliveries orders'
    .split(' ')
    .map(name => [name, METRICS.get(name) ?? name]),
)

/** `two New York clerks` are no York clerks. */
function isOfPlace(word: string, next = ''): boolean {
  return (
    word === 'new' && /^(?:york|zealand|jersey|mexico|england|delhi|orleans|hampshire|haven|guinea|south)\b/.test(next)
  )
}

const SMALL_NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

const MULTITUDES: ReadonlySet<string> = new Set(['dozen', 'score', 'hundred', 'thousand', 'million', 'billion'])

const COMPARING: ReadonlySet<string> = new Set([
  'as',
  'more',
  'less',
  'the',
  'what',
  'that',
  'those',
  'its',
  'their',
  'over',
])

/** `20 times as many`, `20 times faster`, `20 times what was asked`. */
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
