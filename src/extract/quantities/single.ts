// A single number with its bound, unit, trend and concept.
import { NUMBERED_NOUNS } from '../../lexicon/numbers/counted-nouns.ts'
import type { Bound } from '../../schema/index.ts'
import { readAge, readAgeBand, readAgeBehind, readAgeBound } from './age.ts'
import type { Amount } from './amount.ts'
import { type BoundPhrase, boundAfter, boundBefore, orEqualEnd } from './bound.ts'
import { readConcept } from './concept.ts'
import { isPlural } from './counted.ts'
import { type Dimension, readDimension } from './dimension.ts'
import { namesGeneration } from './generations.ts'
import { limits, readOtherSide, vagueLimits } from './limits.ts'
import { excluded, touchesName } from './not-counted.ts'
import { isNamePart, isPronoun, RANKS } from './not-counted-words.ts'
import { phraseTo } from './noun-phrase.ts'
import { countedBySubject } from './number-of.ts'
import { type Outcome, type Scope, tokenBack, tokenFrom } from './scope.ts'
import { sufferersEnd } from './sufferers.ts'
import { opensTitle } from './titles.ts'
import { unitBefore } from './told-before.ts'
import { movesUp, readTrend, trendAfter } from './trend.ts'
import { readUnit } from './unit.ts'

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

/** What is counted and lasts: `40 goals over three seasons`, but `played over 30 games`. */
const LASTING = new Set(['season', 'game', 'match', 'round', 'race', 'term', 'leg', 'tournament'])

function isDuring(scope: Scope, phrase: BoundPhrase, { unit, unitKind }: Dimension, i: number): boolean {
  if (phrase.words !== 'over') return false
  const before = scope.tokens[tokenBack(scope, phrase.start, i) - 1]
  if (before === undefined || before.start < scope.start) return false
  return unitKind === 'duration' ? !LASTS.has(before.lower) : LASTING.has(unit ?? '') && before.pos === 'NOUN'
}

/** What the tagger takes for a noun in `2 wounded`. */
const SUFFERERS = new Set(['wounded', 'injured', 'dead'])

/** `3 dead`, `five others were hurt`: persons, though no noun says so. */
function readSufferers(scope: Scope, fields: Dimension, { value }: Amount, first: number, next: number): Dimension {
  const person = { unit: 'person', unitKind: 'count' as const }
  if (fields.unit !== null) return { ...fields, ...person }
  const end = fields.of === null && Number.isInteger(value) ? sufferersEnd(scope, first, next) : -1
  if (end < 0) return fields
  const others = end > next ? scope.tokens[next] : undefined
  return others === undefined
    ? { ...fields, ...person }
    : { ...fields, ...person, unitText: others.text, end: others.end, next: end }
}

/** The quantity of one number in token `i`; undefined where it counts nothing. */
export function readSingle(scope: Scope, amount: Amount, i: number): Outcome | undefined {
  const { text, tokens, firstToken, endToken, start: floor, end } = scope
  const { numeral } = amount
  const first = tokenBack(scope, amount.start, i)
  const next = tokenFrom(scope, amount.end, i)
  if (isPronoun(scope, amount, first - 1, next) || isNamePart(scope, amount, first - 1, next)) return undefined
  if (opensTitle(scope, amount, first - 1, next) || namesGeneration(text, amount)) return undefined
  const words = numeral.form === 'words' || numeral.form === 'fraction'
  let fields = readDimension(scope, amount, i)
  const rank = first > firstToken ? (tokens[first - 1]?.lower ?? '') : ''
  // `round four of the cup`, `in room four`
  const isLast = fields.unit === null || tokens[next]?.lower === 'of'
  if (numeral.form === 'words' && isLast && NUMBERED_NOUNS.has(rank)) return undefined
  // `Number eight Ann Haas`, `at ground zero`
  if (numeral.form === 'words' && (rank === 'number' || (rank === 'ground' && amount.value === 0))) return undefined
  if (fields.unit === null && fields.of === null) {
    if (amount.value === 1 && numeral.form === 'words') return undefined
    if (numeral.form === 'words' && RANKS.has(rank)) return undefined
    if (tokens[next]?.lower === 'who' && next < endToken) fields = { ...fields, unit: 'person', unitKind: 'count' }
    if (words) fields = { ...fields, ...unitBefore(tokens, first, firstToken) }
  }
  if (fields.unit === null || SUFFERERS.has(fields.unit)) fields = readSufferers(scope, fields, amount, first, next)
  if (numeral.value === 0.5 && first > firstToken && HALF_OF.has(tokens[first - 1]?.lower ?? '')) return undefined
  if (numeral.value === 0.5 && fields.unitKind === 'count' && isKindOf(scope, numeral.end, next)) return undefined
  // `scp-173m` is no length, `the 1988 quarter` no stretch of 1988.
  if (amount.unit && amount.unit.kind !== 'money' && numeral.form === 'digits' && touchesName(text, numeral.start))
    return undefined
  if (PERIODS.has(fields.unit ?? '') && /^(?:19|20)\d\d$/.test(text.slice(numeral.start, numeral.end))) return undefined
  if (fields.unitText === 's') {
    const band = readAgeBand(scope, amount, first, fields)
    if (band) return band
    if (isPluralNumber(text, numeral.start, numeral.end)) return undefined
  }
  let before = boundBefore(text, amount.start, floor)
  if (before && isDuring(scope, before, fields, i)) before = undefined
  // `went up to 5 percent` is five, and up
  if (before?.words === 'up to' && movesUp(tokens, tokenBack(scope, before.start, i), firstToken)) before = undefined
  let after = boundAfter(text, amount.end, end) ?? boundAfter(text, fields.end, end)
  // `about 500 or less` and `equal to 500 or less` are bounded by what stands behind.
  if (after && before && before.bound !== 'about' && before.bound !== 'exact') after = undefined
  if (after && fields.unit === null && fields.of === null) fields = { ...fields, ...readAgeBehind(amount, after, rank) }
  const equal = before ? orEqualEnd(text, fields.end) : 0
  const strict = before?.bound
  if (before && equal > fields.end && (strict === 'less than' || strict === 'more than'))
    before = { ...before, bound: strict === 'less than' ? 'at most' : 'at least' }
  const phrase = after ?? before
  let owner: number | null = null
  const bare = amount.unit === null && !words && numeral.form !== 'vague' && amount.start === numeral.start
  if (bare && (phrase === undefined || phrase.bound === 'about' || numeral.end === numeral.start + 4)) {
    const counts = fields.unitKind === 'count' && isPlural(tokens[fields.next - 1])
    const suspect = { text, tokens, amount, next, previous: first - 1, firstToken, endToken, counts }
    const kind = excluded(suspect)
    if (kind !== undefined)
      return { end: Math.max(numeral.end, kind === 'model' ? wordStop(text, numeral.end, end) : 0), reading: null }
    const age = fields.unit === null ? readAge(scope, amount, first, next) : undefined
    if (age) {
      const { owner: whose, ...year } = age
      owner = whose
      fields = { ...fields, ...year, end: amount.end, next }
    }
  } else if (bare && touchesName(text, numeral.start)) return undefined
  if (before && fields.unit === null && fields.of === null) {
    const age = readAgeBound(scope, amount, before, tokenBack(scope, before.start, i) - 1)
    if (age) fields = { ...fields, ...age }
  }
  if (fields.unitKind === 'duration' && AGE_OF.test(text.slice(Math.max(floor, amount.start - 8), amount.start)))
    fields = { ...fields, unitKind: 'age' }
  const sided = before ? readOtherSide(scope, amount, before, fields.end, i) : undefined
  if (fields.unit === null && (sided || after)) {
    const behind: Amount = { ...amount, unit: null, end: sided?.end ?? after?.end ?? 0 }
    const unit = sided ? sided.unit : (readUnit(text, behind.end, end) ?? null)
    fields = readDimension(scope, { ...behind, unit }, i)
  }
  const from = tokenBack(scope, before ? before.start : amount.start, i)
  if (fields.unit === null && fields.of === null && !words) {
    const counted = countedBySubject(tokens, from, firstToken)
    if (counted !== undefined) fields = { ...fields, unit: counted.unit, unitKind: 'count' }
  }
  const measured = fields.unitKind !== null && fields.unitKind !== 'count'
  const plus = amount.plus ? 'up' : null
  const trend =
    plus ??
    readTrend(tokens, from, firstToken, { kind: fields.unitKind, value: amount.value }) ??
    (measured ? trendAfter(tokens, fields.next, endToken) : null)
  const bounds = sided ?? (numeral.form === 'vague' ? vagueLimits(amount, phrase) : limits(amount.value, phrase))
  const number = bounds.bound === 'between' ? null : numeral.form === 'vague' ? null : amount.value
  const stop = Math.max(sided?.end ?? 0, after?.end ?? 0, equal, fields.end)
  const concept =
    owner === null
      ? (fields.concept ?? readConcept(tokens, from, fields.next, firstToken, endToken, text))
      : phraseTo({ tokens, first: firstToken, end: endToken, text }, owner)
  const { low, high, bound } = bounds
  const { unit, unitText, unitKind, currency, of } = fields
  return {
    end: Math.max(stop, fields.resume ?? 0),
    reading: {
      start: before?.start ?? amount.start,
      end: stop,
      number: numeral.start,
      rule: ruleName(numeral.form, unitKind, bound, of !== null),
      value: { value: number, low, high, bound, unit, unitText, unitKind, currency, trend, concept, of },
    },
  }
}

const AGE_OF = /\bage of $/i

function ruleName(form: string, kind: string | null, bound: Bound, whole: boolean): string {
  const unit = kind === null ? '' : kind === 'count' ? ' <noun>' : ` <${kind}>`
  return `${bound === 'exact' ? '' : `${bound} `}<${form === 'vague' ? 'vague number' : 'number'}>${unit}${whole ? ' of <whole>' : ''}`
}

const PERIODS = new Set(['quarter', 'semester', 'season', 'half', 'weekend'])

/** `the 1990s`, `2018's` without its apostrophe, `Model 3s`: no seconds. */
function isPluralNumber(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 115) return false
  // `30 737s`: a number of things, and what they are called
  if (text.slice(start, end).includes(' ')) return true
  if (end - start === 4 || (end - start === 2 && text.charCodeAt(end - 1) === 48)) return true
  return /[A-Z]\w{1,20} $/.test(text.slice(Math.max(0, start - 22), start))
}

/** `this half`, `the first half`: a part of a game or year. */
const HALF_OF = new Set([
  'this',
  'that',
  'the',
  'first',
  'second',
  'last',
  'next',
  'opening',
  'final',
  'each',
  'either',
  'other',
  'latter',
])

/** `half-time`, `her half brother`: what half a thing is called, and no half of one; `half the crew` and `half of it` are. */
const isKindOf = ({ text, tokens }: Scope, end: number, next: number): boolean =>
  text.charCodeAt(end) === 45 || tokens[next]?.pos === 'NOUN'

const wordStop = (text: string, at: number, end: number) => {
  let i = at
  while (i < end && /[\w-]/.test(text[i] ?? ' ')) i++
  return i
}
