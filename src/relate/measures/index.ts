// Claims of quantity: every number that counts or measures something, with what, of whom, when and on whose word.
import type { Claim, QuantityClaim, QuantityMention, QuantityValue, Sentence } from '../../schema/index.ts'
import { MERELY_COUNTED, textSpan } from '../../schema/index.ts'
import { circumstances, opensDenial } from '../circumstances.ts'
import { tellsOneOfTwo } from '../either-fate.ts'
import type { Placed, Reading } from '../reading.ts'
import { isSourceVerb } from '../source-verb.ts'
import { LONGEST_BRACKET } from '../syntax/bracket.ts'
import { hasVerb } from '../syntax/has-verb.ts'
import { timeOf } from '../time/clause-time.ts'
import { directed } from './directed.ts'
import { isEarlierNumber } from './earlier-number.ts'
import { governed } from './governed.ts'
import { isInterval, isStretch } from './intervals.ts'
import type { Named } from './metric.ts'
import { mayMeasure, nameMeasure } from './name-measure.ts'
import { modalityOf } from './outlook.ts'
import { ownerOf, sayerOf, sourceOf } from './owner.ts'
import { partOfGame } from './part-of-game.ts'
import { placeOf } from './place.ts'
import { type Setting, settle } from './setting.ts'

/** More numbers than this in one sentence are a table, a box score or a list of prices. */
const MOST_NUMBERS = 12

/** The quantity claims of an article but casualties; `taken` are the tokens that those have read already. */
export function findMeasures(reading: Reading, taken: ReadonlySet<number>): Omit<QuantityClaim, 'id'>[] {
  const claims: Omit<QuantityClaim, 'id'>[] = []
  for (const sentence of reading.sentences) {
    const quantities = quantitiesIn(reading, sentence)
    if (quantities.length === 0 || quantities.length > MOST_NUMBERS || isTable(reading, sentence, quantities.length))
      continue
    let whole: QuantityMention | null = null
    let earlier: Placed | null = null
    let passed = false
    for (const { placed, quantity } of quantities) {
      const isWhole = whole !== null && isWholeOf(reading, whole, earlier, quantity)
      whole = quantity
      if (isConversion(reading, placed, quantity, earlier)) continue
      // `fell to $7 million, or 14 cents a share, from $9 million, or 18 cents a share`: one amount told twice
      const again: boolean = earlier !== null && isSameAmount(reading, placed, earlier)
      passed = (again && passed) || isEarlierNumber(reading, placed, earlier)
      earlier = again && earlier !== null ? { ...placed, first: earlier.first } : placed
      if (isWhole || passed || isTaken(placed, taken) || !mayMeasure(reading, placed, quantity)) continue
      if (isScore(reading, placed, quantity) || isSize(quantity) || isInterval(reading, placed, quantity)) continue
      if (quantity.unitKind === 'count' && tellsOneOfTwo(reading.tokens, placed.end, sentence.endToken)) continue
      if (numbersName(reading, placed) || isDifference(reading, placed)) continue
      const setting = settle(reading, sentence, placed, quantity)
      if (isStretch(reading, setting)) continue
      const claim = toClaim(reading, setting)
      if (claim !== null) claims.push(claim)
    }
  }
  return withoutRepeats(claims)
}

/** One claim for what the title and the text both say: the sentence says it better than the title. */
function withoutRepeats(claims: readonly Omit<QuantityClaim, 'id'>[]): Omit<QuantityClaim, 'id'>[] {
  const kept = new Map<string, Omit<QuantityClaim, 'id'>>()
  for (const claim of claims) {
    const { value, low, high, bound, unit, unitText, currency } = claim.value
    // `two women` and `two men` are both two persons
    const noun = claim.rule === MERELY_COUNTED ? unitText?.toLowerCase() : ''
    const key = [claim.measure, value, low, high, bound, unit, noun, currency, claim.polarity].join('|')
    const earlier = kept.get(key)
    if (earlier === undefined) kept.set(key, claim)
    else if (earlier.subject?.entity === claim.subject?.entity || !isSentence(earlier.evidence.text)) {
      const better = isSentence(earlier.evidence.text) ? earlier : claim
      kept.set(key, { ...better, mentions: [...earlier.mentions, ...claim.mentions] })
    } else kept.set(`${key}|${claim.mentions.join()}`, claim)
  }
  return [...kept.values()]
}

function isSentence(text: string): boolean {
  return /[.!?;"”’]$/.test(text)
}

/** `189 of the 193 members`: the whole is told with its part; `one of 193 members` alone tells of no part. */
function isWholeOf(
  { tokens }: Reading,
  part: QuantityMention,
  at: Placed | null,
  { value, start }: QuantityMention,
): boolean {
  if (part.of === null || part.of.value === null || part.of.value !== value || start - part.end >= 30) return false
  return part.value !== 1 || tokens[at?.end ?? -1]?.lower !== 'of'
}

function quantitiesIn(reading: Reading, sentence: Sentence): { placed: Placed; quantity: QuantityMention }[] {
  const found: { placed: Placed; quantity: QuantityMention }[] = []
  for (const placed of reading.quantityAt.within(sentence.firstToken, sentence.endToken))
    if (placed.mention.kind === 'quantity') found.push({ placed, quantity: placed.mention })
  return found
}

/** `$50bn (£26bn; 38bn euros)`, `$50bn in 2003 (£26bn)`: the same sum in other currencies; `earlier` is the sum before the bracket. */
function isConversion(
  { tokens, placed }: Reading,
  { first }: Placed,
  quantity: QuantityMention,
  earlier: Placed | null,
): boolean {
  if (quantity.unitKind !== 'money' || earlier === null) return false
  const date = tokens[earlier.end]?.lower === 'in' ? placed.get(earlier.end + 1) : undefined
  const opens = date?.mention.kind === 'date' ? date.end : earlier.end
  if (tokens[opens]?.text !== '(' || first - opens > LONGEST_BRACKET) return false
  for (let i = opens + 1; i < first; i++) if (tokens[i]?.text === ')') return false
  return true
}

/** `$7 million, or 12 cents a share`. */
function isSameAmount({ tokens }: Reading, { first }: Placed, { end }: Placed): boolean {
  return first - end <= 2 && tokens[first - 1]?.lower === 'or'
}

/** `2-1`, `Lund 8-30 Dorne`: a result, no range. */
function isScore({ tokens }: Reading, { first }: Placed, { text }: QuantityMention): boolean {
  if (tokens[first - 1]?.pos === 'PROPN' && /^\d{1,3}[-–]\d{1,3} \p{Lu}[\p{L}'’]{1,40}$/u.test(text)) return true
  const goals = /^(?<ours>\d{1,3})[-–](?<theirs>\d{1,3})\b/.exec(text)?.groups
  return goals !== undefined && Number(goals.ours) >= Number(goals.theirs)
}

function isTaken({ first, end }: Placed, taken: ReadonlySet<number>): boolean {
  for (let i = first; i < end; i++) if (taken.has(i)) return true
  return false
}

/** `Leeds 3 1 0 10`: numbers and no verb. */
function isTable({ tokens }: Reading, { firstToken, endToken, zone }: Sentence, numbers: number): boolean {
  if (numbers < 3 && zone !== null) return false
  if (numbers < 2) return false
  return !hasVerb(tokens, firstToken, endToken)
}

/** `6,000 votes fewer than the Greens`: how far two numbers lie apart, and neither of them. */
function isDifference({ tokens }: Reading, { end }: Placed): boolean {
  const word = tokens[end]?.lower
  return (word === 'fewer' || word === 'more') && tokens[end + 1]?.lower === 'than'
}

/** `the 120-seat parliament`, `a four-piece band`: a size that goes with the name of a thing. */
function isSize({ text, unit, unitText, unitKind }: QuantityMention): boolean {
  if (unitKind !== 'count' || unit === 'magnitude' || !text.includes('-')) return false
  return /\d-[a-z]/i.test(text) || (unitText !== null && text.endsWith(`-${unitText}`))
}

/** `4 Ana Reyes (Peru)`: the place of somebody in a list; `four Osram-Halden lamps`: a name that the number's phrase cuts in two. */
function numbersName({ placed }: Reading, { first, end }: Placed): boolean {
  return placed
    .within(first, end)
    .some(({ mention: { kind }, end: stop }) => (kind === 'person' && stop === end) || (kind !== 'date' && stop > end))
}

function toClaim(reading: Reading, setting: Setting): Omit<QuantityClaim, 'id'> | null {
  const { quantity, sentence, first, end, from, to, verbAt } = setting
  const named = nameMeasure(reading, setting)
  if (named === null) return null
  const { text, tokens } = { text: reading.document.text, tokens: reading.tokens }
  const { article } = reading.document
  const start = tokens[from]?.start ?? sentence.start
  const stop = tokens[to - 1]?.end ?? sentence.end
  const place = placeOf(reading, setting)
  const time =
    timeOf(reading, from, to, first, verbAt) ??
    (named.flow === 'stock' ? (article.published?.slice(0, 10) ?? null) : null)
  const { plans, denies } = governed(reading, setting, named.measure)
  const told = circumstances(reading, quantity, plans || denies ? Math.max(verbAt, -1) : -1, sentence)
  const vouched =
    told.attribution === null && isSourceVerb(reading, setting.verbAt, setting.first) ? sourceOf(setting) : null
  const isDenied = isDeniedAlone(tokens, first) || (!denies && opensDenial(reading, quantity))
  const source = vouched ?? (told.attribution === null ? sayerOf(reading, setting) : null)
  return {
    kind: 'quantity',
    subject: vouched === null ? ownerOf(reading, setting, named, told.attribution) : null,
    measure: named.measure,
    value: directed(reading, end, reached(saidBy(quantity, named), quantity.text), named.measure),
    scope: scopeOf(place, quantity.of?.text ?? null, partOfGame(reading, setting)),
    time,
    flow: named.flow,
    attribution: source ?? told.attribution,
    modality: source === null ? modalityOf(reading, setting, told.modality) : 'reported',
    polarity: isDenied ? 'denied' : denies ? told.polarity : 'affirmed',
    mentions: [quantity.id],
    evidence: textSpan(text, start, stop),
    rule: named.rule,
  }
}

const scopeOf = (place: string | null, of: string | null, note: string | null): Claim['scope'] =>
  place === null && of === null && note === null ? null : { place, of, note }

/** `needs not 350 cooks but 200`; `a dozen, if not twenty` denies nothing. */
function isDeniedAlone(tokens: Reading['tokens'], first: number): boolean {
  return tokens[first - 1]?.lower === 'not' && tokens[first - 2]?.lower !== 'if'
}

const PERSONS = { unit: 'person', unitKind: 'count' } as const

/** What a mention says, written out: to leave out its other fields by a rest takes several times as long. */
function saidBy(quantity: QuantityMention, { ofPersons }: Named): QuantityValue {
  const { value, low, high, bound, unitText, currency, trend, concept, of, from, implied } = quantity
  const { unit, unitKind } = ofPersons ? PERSONS : quantity
  const told: QuantityValue = { value, low, high, bound, unit, unitText, unitKind, currency, trend, concept, of }
  if (implied !== undefined) told.implied = implied
  if (from !== undefined) told.from = from
  return told
}

/** `rose from $40 million to $50 million` says what was reached, and keeps the number before. */
function reached(value: QuantityValue, text: string): QuantityValue {
  const { low, high, trend } = value
  if (value.value !== null || trend === null || low === null || high === null || !/^from /i.test(text)) return value
  const [from, to] = trend === 'up' ? [low, high] : [high, low]
  return { ...value, value: to, low: to, high: to, bound: 'exact', from }
}
