// One number of a sentence, read with everything round it: bound, range, unit, whole, trend and concept, in this order.
import { SCORE_WORDS, VOTE_WORDS } from '../../lexicon/score-words.ts'
import type { Bound, QuantityValue, Token, UnitKind } from '../../schema/index.ts'
import { isDash, isDigit } from '../../text/characters.ts'
import { type Amount, readAmount } from './amount.ts'
import { type BoundPhrase, boundAfter, boundBefore } from './bound.ts'
import { readConcept } from './concept.ts'
import { type Counted, isPlural, readCounted } from './counted.ts'
import { excluded } from './not-counted.ts'
import { isYears, type Joined, numberAt, readCents, readJoined } from './range.ts'
import { readTrend, trendAfter } from './trend.ts'
import { readUnit } from './unit.ts'
import { readWhole, type Whole } from './whole.ts'

/** The sentence that is read. */
export type Scope = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
}

/** A quantity where it stands; the number itself begins at `number`. */
export type Reading = {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly rule: string
  readonly value: QuantityValue
}

/** What was read at a number: where reading goes on, and the quantity, if it is one. */
export type Outcome = { readonly end: number; readonly reading: Reading | null }

/** First token that begins at or behind `offset`, from token `i` on. */
function tokenFrom(scope: Scope, offset: number, i: number): number {
  let k = i
  while (k < scope.endToken && (scope.tokens[k] as Token).start < offset) k++
  return k
}

/** First token of the stretch that begins at `offset`, from token `i` backwards. */
function tokenBack(scope: Scope, offset: number, i: number): number {
  let k = Math.min(i, scope.endToken - 1)
  while (k > scope.firstToken && (scope.tokens[k] as Token).start > offset) k--
  while (k < scope.endToken && (scope.tokens[k] as Token).end <= offset) k++
  return k
}

const value = (fields: Partial<QuantityValue>): QuantityValue => ({
  value: null,
  low: null,
  high: null,
  bound: 'exact',
  unit: null,
  unitText: null,
  unitKind: null,
  currency: null,
  trend: null,
  concept: null,
  of: null,
  ...fields,
})

/** The limits that a bound sets on a single number. `nearly 100` is about 100 and no more than it. */
function limits(
  number: number | null,
  phrase: BoundPhrase | undefined,
): { low: number | null; high: number | null; bound: Bound } {
  const bound = phrase?.bound ?? 'exact'
  if (bound === 'at least' || bound === 'more than') return { low: number, high: null, bound }
  if (bound === 'at most' || bound === 'less than') return { low: null, high: number, bound }
  if (bound === 'about') return { low: null, high: null, bound }
  return { low: number, high: number, bound }
}

const OPENER = /\b(between|from)\s+(?:(?:about|around|roughly|nearly|almost|up to|over|an estimated)\s+)?$/i

/** `between` or `from` before the first end of a range. */
function openerBefore(
  text: string,
  at: number,
  floor: number,
): { word: 'between' | 'from'; start: number } | undefined {
  const from = Math.max(floor, at - 24)
  const match = OPENER.exec(text.slice(from, at))
  return match ? { word: match[1]?.toLowerCase() as 'between' | 'from', start: from + match.index } : undefined
}

/** How many tokens on either side a word of play or of voting is looked for. */
const RESULT_REACH = 8

/** Whether two bare numbers with a dash or `to` between are a result: of a vote, of play; null for neither. */
function resultKind(scope: Scope, joined: Joined, from: number, next: number): 'score' | 'vote' | null {
  const { first, second, by } = joined
  if (first.unit || second.unit || (by !== 'dash' && by !== 'to')) return null
  if (!Number.isInteger(first.value) || !Number.isInteger(second.value)) return null
  const word = (i: number) => (i < scope.firstToken || i >= scope.endToken ? '' : (scope.tokens[i]?.lower ?? ''))
  let score = false
  // The nearest word decides: `passed 52-48 after the team lost 3-1`.
  for (let away = 0; away < RESULT_REACH && !score; away++) {
    const near = [word(from - 1 - away), word(next + away)]
    if (near.some(each => VOTE_WORDS.has(each))) return 'vote'
    score = near.some(each => SCORE_WORDS.has(each))
  }
  // `555-0100` is no result.
  if (by === 'to' || /^0\d/.test(scope.text.slice(second.numeral.start, second.numeral.end))) return null
  const descends = (first.value ?? 0) >= (second.value ?? 0)
  return descends || (score && (second.value ?? 0) < 20) ? 'score' : null
}

const PARTITIVE = /^ (?:of|out of) /

/** A number word that stands for a person or thing and counts nothing: `no one`, `one another`, `the one`, `one's`. */
const ONE_AFTER = new Set(['another', "'s", '’s', 'by'])
const ONE_BEFORE = new Set([
  'no',
  'any',
  'every',
  'some',
  'the',
  'this',
  'that',
  'each',
  'which',
  'only',
  'another',
  'by',
  'as',
  'number',
  'day',
])

function isPronoun(scope: Scope, amount: Amount, previous: number, next: number): boolean {
  if (amount.value !== 1 || amount.numeral.form !== 'words') return false
  const before = previous >= scope.firstToken ? scope.tokens[previous]?.lower : undefined
  const after = next < scope.endToken ? scope.tokens[next]?.lower : undefined
  return (before !== undefined && ONE_BEFORE.has(before)) || (after !== undefined && ONE_AFTER.has(after))
}

/** `BBC One`, `the Big Ten`: a capitalised number word inside a name. */
function isNamePart(scope: Scope, { numeral }: Amount, previous: number, next: number): boolean {
  if (numeral.form === 'digits' || numeral.start === scope.start || previous < scope.firstToken) return false
  const letter = scope.text.charCodeAt(numeral.start)
  if (letter < 65 || letter > 90) return false
  const near = (token: Token | undefined) => token?.pos === 'PROPN' && token.text[0] !== token.lower[0]
  return near(scope.tokens[previous]) || near(scope.tokens[next])
}

/** `the bottom three`, `the first two`: a rank, not a count, where no noun follows. */
const RANKS = new Set(['top', 'bottom', 'first', 'last', 'next', 'final', 'other', 'these', 'those', 'big'])

const AGE_SUBJECTS = new Set(['who', 'he', 'she', 'i', 'when'])
const AGE_VERBS = new Set(['was', 'is', 'turned', 'turns', 'were', 'am'])

/** `who was 10`, `when she turned 40.` */
function isAgeOf(scope: Scope, first: number, next: number): boolean {
  const verb = scope.tokens[first - 1]
  if (first - 2 < scope.firstToken || !verb || !AGE_VERBS.has(verb.lower)) return false
  const after = next < scope.endToken ? scope.tokens[next]?.text : '.'
  return AGE_SUBJECTS.has(scope.tokens[first - 2]?.lower ?? '') && /^[.,;)]$/.test(after ?? '.')
}

/** Reads the number that begins at `at`, in token `i`. */
export function readQuantity(scope: Scope, at: number, i: number): Outcome | undefined {
  const { text, tokens, start: floor, end } = scope
  const amount = readAmount(text, at, floor, end)
  if (!amount) return undefined
  const { numeral } = amount
  const skip: Outcome = { end: numeral.end, reading: null }
  if (numeral.form === 'ordinal') return readOrdinal(scope, amount, i)
  if (amount.value === null && numeral.form !== 'vague') return skip
  const result = readResult(scope, amount, i)
  if (result) return result
  const opener = openerBefore(text, amount.start, floor)
  const joined = readJoined(text, amount, end, opener?.word ?? null)
  if (joined && !(isYears(text, joined) && !joined.second.unit)) {
    const range = readRange(scope, joined, opener, i)
    if (range) return range
  }
  if (joined && isYears(text, joined) && !joined.second.unit && !isPlural(tokens[tokenFrom(scope, joined.end, i)]))
    return { end: joined.end, reading: null }
  return readSingle(scope, readCents(text, amount, end) ?? amount, i) ?? skip
}

function readOrdinal(scope: Scope, { start, numeral, value: number }: Amount, i: number): Outcome {
  const skip = { end: numeral.end, reading: null }
  const next = tokenFrom(scope, numeral.end, i)
  const token = next < scope.endToken ? scope.tokens[next] : undefined
  const counts =
    token &&
    (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM' || token.text === '-')
  if (!counts || number === null) return skip
  const span = { start, end: numeral.end, number: numeral.start }
  const fields = value({ value: number, low: number, high: number, unitKind: 'ordinal' })
  return { end: numeral.end, reading: { ...span, rule: '<ordinal>', value: fields } }
}

/** `3-1`, `52-48`. */
function readResult(scope: Scope, amount: Amount, i: number): Outcome | undefined {
  const { text } = scope
  if (amount.unit || amount.numeral.form !== 'digits') return undefined
  const joined = readJoined(text, amount, scope.end, null)
  if (!joined || isYears(text, joined)) return undefined
  // `555-0100-22`, `9-11-01`
  if (isDash(text.charCodeAt(joined.end)) && isDigit(text.charCodeAt(joined.end + 1)))
    return { end: joined.end, reading: null }
  const next = tokenFrom(scope, joined.end, i)
  const kind = resultKind(scope, joined, i, next)
  if (!kind || isPlural(scope.tokens[next])) return undefined
  const ends = [joined.first.value ?? 0, joined.second.value ?? 0]
  const fields = value({ low: Math.min(...ends), high: Math.max(...ends), unitKind: kind })
  return {
    end: joined.end,
    reading: { start: amount.start, end: joined.end, number: amount.numeral.start, rule: `<${kind}>`, value: fields },
  }
}

type UnitFields = Pick<QuantityValue, 'unit' | 'unitText' | 'unitKind' | 'currency' | 'of'> & {
  readonly end: number
  readonly next: number
  readonly concept: string | null
}

/** Unit, counted noun and whole of a number that ends at `amount.end`. */
function readUnitFields(scope: Scope, amount: Amount, i: number): UnitFields {
  const { text, tokens, endToken } = scope
  const next = tokenFrom(scope, amount.end, i)
  const none = {
    unit: null,
    unitText: null,
    unitKind: null,
    currency: null,
    of: null,
    end: amount.end,
    next,
    concept: null,
  }
  const unit = amount.unit ?? readArticleUnit(text, amount, scope.end)
  if (unit) {
    const after = tokenFrom(scope, Math.max(unit.end, amount.end), next)
    const written = text.slice(unit.start, unit.end)
    const fields = {
      unit: unit.name,
      unitText: written,
      unitKind: unit.kind,
      currency: unit.currency,
      end: Math.max(amount.end, unit.end),
    }
    const whole =
      unit.kind === 'percent' || unit.kind === 'money' ? readWhole(tokens, after, endToken, text, true) : undefined
    const of = whole && (unit.kind === 'percent' || whole.value !== null) ? ofFields(whole) : null
    return { ...none, ...fields, of, next: after }
  }
  const partitive = PARTITIVE.test(text.slice(amount.numeral.end, amount.numeral.end + 8))
  const whole = readWhole(tokens, next, endToken, text, partitive)
  if (whole && amount.numeral.form === 'vague' && whole.value === null) return countedFields(none, whole.counted, text)
  if (whole) {
    const of = ofFields(whole)
    return { ...none, unit: whole.unit, unitText: null, unitKind: whole.unit ? 'count' : null, of, next: whole.next }
  }
  if (partitive) return none
  return countedFields(none, readCounted(tokens, next, endToken, amount.value === 1) ?? null, text)
}

const ofFields = ({ value, unit, text }: Whole) => ({ value, unit, text })

function countedFields(none: UnitFields, counted: Counted | null, text: string): UnitFields {
  if (!counted) return none
  const { unit, start, end, next, concept, measure } = counted
  if (measure) {
    const unitText = text.slice(start, end)
    return { ...none, unit: measure.name, unitText, unitKind: measure.kind, end, next, concept }
  }
  return { ...none, unit, unitText: text.slice(start, end), unitKind: 'count', end, next, concept }
}

/** The unit behind `half a` and `hundreds of millions of`. */
function readArticleUnit(text: string, { numeral }: Amount, end: number) {
  if (numeral.form === 'vague' && text.startsWith(' of ', numeral.end))
    return readUnit(text, numeral.end + 3, end) ?? null
  if (numeral.value !== 0.5) return null
  const article = /^(?: of)? (?:a|an)(?= )/.exec(text.slice(numeral.end, numeral.end + 8))
  return article ? (readUnit(text, numeral.end + article[0].length, end) ?? null) : null
}

/** `over five weeks` lasts five weeks unless a word of duration or measure stands before it. */
const LASTS = new Set([
  'for',
  'in',
  'after',
  'since',
  'of',
  'take',
  'takes',
  'took',
  'last',
  'lasted',
  'lasts',
  'has',
  'is',
  'was',
  'were',
  'are',
  'spent',
  'spend',
  'just',
  'well',
  'be',
  'waited',
  'with',
  'than',
  'at',
  'spanning',
  'by',
  'little',
  'slightly',
  'and',
  'had',
  'to',
])

function isDuring(scope: Scope, phrase: BoundPhrase, kind: UnitKind | null, i: number): boolean {
  if (phrase.words !== 'over' || kind !== 'duration') return false
  const token = tokenBack(scope, phrase.start, i) - 1
  return token >= scope.firstToken && !LASTS.has(scope.tokens[token]?.lower ?? '')
}

function readSingle(scope: Scope, amount: Amount, i: number): Outcome | undefined {
  const { text, tokens, firstToken, endToken, start: floor, end } = scope
  const { numeral } = amount
  const first = tokenBack(scope, amount.start, i)
  const next = tokenFrom(scope, amount.end, i)
  if (isPronoun(scope, amount, first - 1, next) || isNamePart(scope, amount, first - 1, next)) return undefined
  let fields = readUnitFields(scope, amount, i)
  if (fields.unit === null && fields.of === null) {
    if (amount.value === 1 && numeral.form === 'words') return undefined
    const rank = first > firstToken ? (tokens[first - 1]?.lower ?? '') : ''
    if (numeral.form === 'words' && RANKS.has(rank)) return undefined
    if (tokens[next]?.lower === 'who' && next < endToken) fields = { ...fields, unit: 'person', unitKind: 'count' }
  }
  if (numeral.value === 0.5 && text.charCodeAt(numeral.end) === 45 && fields.unitKind === 'count') return undefined
  if (fields.unitText === 's' && isDecade(text, numeral.start, numeral.end)) return undefined
  const words = numeral.form === 'words' || numeral.form === 'fraction'
  let before = boundBefore(text, amount.start, floor)
  if (before && isDuring(scope, before, fields.unitKind, i)) before = undefined
  const after = before ? undefined : (boundAfter(text, amount.end, end) ?? boundAfter(text, fields.end, end))
  const phrase = before ?? after
  const bare = amount.unit === null && !words && numeral.form !== 'vague' && amount.start === numeral.start
  if (bare && (phrase === undefined || phrase.bound === 'about' || numeral.end === numeral.start + 4)) {
    const counts = fields.unitKind === 'count' && isPlural(tokens[fields.next - 1])
    const suspect = { text, tokens, amount, next, previous: first - 1, firstToken, endToken, counts }
    const kind = excluded(suspect)
    if (kind !== undefined)
      return { end: Math.max(numeral.end, kind === 'model' ? wordStop(text, numeral.end, end) : 0), reading: null }
    const age = readAge(scope, amount, first, next)
    if (age) fields = { ...fields, ...age, end: amount.end, next }
  } else if (bare && isModel(text, numeral.start)) return undefined
  const sided = before ? readOtherSide(scope, amount, before, fields, i) : undefined
  if (fields.unit === null && (sided || after)) {
    const behind: Amount = { ...amount, unit: null, end: sided?.end ?? after?.end ?? 0 }
    const unit = sided ? sided.unit : (readUnit(text, behind.end, end) ?? null)
    fields = readUnitFields(scope, { ...behind, unit }, i)
  }
  const from = tokenBack(scope, before ? before.start : amount.start, i)
  const measured = fields.unitKind !== null && fields.unitKind !== 'count'
  const plus = amount.plus ? 'up' : null
  const trend =
    plus ??
    readTrend(tokens, from, firstToken, measured || fields.unitKind === null) ??
    (measured ? trendAfter(tokens, fields.next, endToken) : null)
  const bounds = sided ?? (numeral.form === 'vague' ? vagueLimits(amount, phrase) : limits(amount.value, phrase))
  const number = bounds.bound === 'between' ? null : numeral.form === 'vague' ? null : amount.value
  const stop = Math.max(sided?.end ?? 0, after && after.end > fields.end ? after.end : fields.end)
  const concept = fields.concept ?? readConcept(tokens, from, fields.next, firstToken, endToken, text)
  const { low, high, bound } = bounds
  const { unit, unitText, unitKind, currency, of } = fields
  const reading = {
    start: before?.start ?? amount.start,
    end: stop,
    number: numeral.start,
    rule: ruleName(numeral.form, unitKind, bound, of !== null),
  }
  return {
    end: stop,
    reading: {
      ...reading,
      value: value({ value: number, low, high, bound, unit, unitText, unitKind, currency, trend, concept, of }),
    },
  }
}

function ruleName(form: string, kind: string | null, bound: Bound, whole: boolean): string {
  const unit = kind === null ? '' : kind === 'count' ? ' <noun>' : ` <${kind}>`
  return `${bound === 'exact' ? '' : `${bound} `}<${form === 'vague' ? 'vague number' : 'number'}>${unit}${whole ? ' of <whole>' : ''}`
}

/** `the 1990s`, `the 80s`: no seconds. */
const isDecade = (text: string, start: number, end: number) =>
  text.charCodeAt(end - 1) === 48 && (end - start === 4 || end - start === 2) && text.charCodeAt(end) === 115

const wordStop = (text: string, at: number, end: number) => {
  let i = at
  while (i < end && /[\w-]/.test(text[i] ?? ' ')) i++
  return i
}

const isModel = (text: string, at: number) =>
  /[A-Za-z]-?$/.test(text.slice(Math.max(0, at - 2), at)) &&
  !/(?:sub|minus|plus)-$/i.test(text.slice(Math.max(0, at - 6), at))

/** A vague number is a range by itself: `hundreds of` is 100 to 1,000, `dozens of` more than 12. */
function vagueLimits(
  { low, high }: Amount,
  phrase: BoundPhrase | undefined,
): { low: number | null; high: number | null; bound: Bound } {
  if (phrase?.bound === 'at least' || phrase?.bound === 'more than') return { low, high: null, bound: phrase.bound }
  if (phrase?.bound === 'at most' || phrase?.bound === 'less than') return { low: null, high, bound: phrase.bound }
  return high === null ? { low, high, bound: 'more than' } : { low, high, bound: 'between' }
}

const AGE_BEFORE = new Set(['aged', 'age', 'ages'])

/** `Jane Doe, 34, said`, `Jane Doe (34)`, `aged 18`. */
function readAge(scope: Scope, { value: number }: Amount, first: number, next: number) {
  if (number === null || !Number.isInteger(number) || number < 1 || number > 115) return undefined
  const age = { unit: 'year', unitText: null, unitKind: 'age' as const }
  const before = scope.tokens[first - 1]
  const after = scope.tokens[next]
  if (before && first - 1 >= scope.firstToken && AGE_BEFORE.has(before.lower)) return age
  if (number >= 3 && isAgeOf(scope, first, next)) return age
  const name = scope.tokens[first - 2]
  if (first - 2 < scope.firstToken || name?.pos !== 'PROPN' || number < 5) return undefined
  if (before?.text === ',' && after?.text === ',') return age
  return before?.text === '(' && after?.text === ')' ? age : undefined
}

const LOWER = new Set<Bound>(['more than', 'at least'])
const UPPER = new Set<Bound>(['less than', 'at most'])

/** `more than 10 and less than 40`: a second bound that closes the first one; undefined unless they leave room between them. */
function readOtherSide(scope: Scope, amount: Amount, phrase: BoundPhrase, fields: UnitFields, i: number) {
  const { text, end } = scope
  if (amount.value === null) return undefined
  const and = /^,? (?:and|but) /.exec(text.slice(fields.end, fields.end + 7))
  if (!and) return undefined
  const from = fields.end + and[0].length
  for (let k = tokenFrom(scope, from, i); k < scope.endToken && k < tokenFrom(scope, from, i) + 7; k++) {
    const token = scope.tokens[k] as Token
    const at = numberAt(text, token.start)
    const other = at < 0 ? undefined : readAmount(text, at, from, end)
    if (!other || other.value === null) continue
    const closing = boundBefore(text, other.start, from)
    if (closing?.start !== from) return undefined
    const low =
      LOWER.has(phrase.bound) && UPPER.has(closing.bound)
        ? amount.value
        : UPPER.has(phrase.bound) && LOWER.has(closing.bound)
          ? other.value
          : null
    const high = low === amount.value ? other.value : amount.value
    return low !== null && low < high
      ? { low, high, bound: 'between' as const, end: other.end, unit: other.unit }
      : undefined
  }
  return undefined
}

function readRange(
  scope: Scope,
  joined: Joined,
  opener: ReturnType<typeof openerBefore>,
  i: number,
): Outcome | undefined {
  const { text, tokens, firstToken, endToken, start: floor } = scope
  const { first, second } = joined
  const unitless = second.unit ?? first.unit
  const whole: Amount = { ...second, unit: unitless, end: joined.end }
  const fields = readUnitFields(scope, whole, tokenFrom(scope, second.start, i))
  const a = first.value as number
  const b = second.value as number
  // `16 to 20` alone may be two answers to two questions; with a unit, a noun, a dash or an opener it is a range.
  if (joined.by === 'or' && fields.unit === null) return undefined
  if (isModel(text, first.numeral.start) && !first.unit) return undefined
  const bare = unitless === null && first.numeral.form === 'digits'
  if (bare) {
    const firstAt = tokenBack(scope, first.start, i)
    const suspect = {
      text,
      tokens,
      amount: whole,
      next: fields.next,
      previous: firstAt - 1,
      firstToken,
      endToken,
      counts: isPlural(tokens[fields.next - 1]),
    }
    if (
      excluded({ ...suspect, amount: first }) !== undefined ||
      (excluded({ ...suspect, previous: -1 }) ?? 'year') !== 'year'
    )
      return { end: joined.end, reading: null }
  }
  const start = opener?.start ?? first.start
  const before = opener ? undefined : boundBefore(text, first.start, floor)
  const from = tokenBack(scope, before?.start ?? start, i)
  const measured = fields.unitKind !== 'count'
  const trend = readTrend(tokens, from, firstToken, measured)
  const change = opener?.word === 'from' && (trend !== null || a > b)
  const bound: Bound = before?.bound === 'about' ? 'about' : 'between'
  const age = fields.unit === null ? readAge(scope, first, tokenBack(scope, first.start, i), fields.next) : undefined
  const { unit, unitText, unitKind, currency, of } = age ? { ...fields, ...age } : fields
  const concept = fields.concept ?? readConcept(tokens, from, fields.next, firstToken, endToken, text)
  const shared = {
    unit,
    unitText,
    unitKind,
    currency,
    of,
    trend: change && trend === null ? (a > b ? ('down' as const) : ('up' as const)) : trend,
    concept,
  }
  const fieldsOf = value({ low: Math.min(a, b), high: Math.max(a, b), bound, ...shared })
  return {
    end: Math.max(fields.end, joined.end),
    reading: {
      start: before?.bound === 'about' ? before.start : start,
      end: Math.max(fields.end, joined.end),
      number: first.numeral.start,
      rule: change ? 'from <number> to <number>' : '<number> to <number>',
      value: change ? { ...fieldsOf, from: a } : fieldsOf,
    },
  }
}
