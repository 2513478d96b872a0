// quantities: numbers with their bounds, units and what they count. A number that is a date, a name or a label is left out.
import { AFTER_ARTICLE, NUMBER_OPENERS } from '../../lexicon/numbers/number-openers.ts'
import {
  type Document,
  type Draft,
  isSilent,
  type PartOfSpeech,
  type QuantityMention,
  type Token,
} from '../../schema/index.ts'
import { isDigit } from '../../text/characters.ts'
import { testOnce } from '../../text/word.ts'
import { readImplied } from './implied.ts'
import { readQuantity } from './reading.ts'
import type { Reading, Scope } from './scope.ts'
import { shareLeftUnits, shareTargets, shareUnits } from './shared-units.ts'

/** Parts of speech of tokens that may hold a digit behind their first character: `US$84`, `sub-500`. */
const MIXED: ReadonlySet<PartOfSpeech> = new Set(['NUM', 'PROPN', 'SYM', 'X'])

/** Whether a number may begin in a word at all; in most it may not. */
const mayHoldNumber = testOnce(({ text, lower }) => NUMBER_OPENERS.has(lower) || /\d/.test(text))

/** Where a number may begin in token `i`, at or behind `from`: its first digit, or the word itself; -1 for nowhere. */
function openerIn(scope: Scope, i: number, from: number): number {
  const { tokens, text } = scope
  const token = tokens[i] as Token
  const start = token.start > from ? token.start : from
  const ends = MIXED.has(token.pos) || isDigit(text.charCodeAt(token.end - 1))
  const end = ends ? token.end : start + 1
  for (let k = start; k < end; k++) {
    const code = text.charCodeAt(k)
    if (isDigit(code)) return k > start && text.charCodeAt(k - 1) === 46 && !isDigit(text.charCodeAt(k - 2)) ? k - 1 : k
  }
  if (start !== token.start || !NUMBER_OPENERS.has(token.lower) || isGlued(scope, i)) return -1
  // Few articles open a number: `a dozen`, `a third`.
  return token.lower !== 'a' || AFTER_ARTICLE.has(tokens[i + 1]?.lower ?? '') ? start : -1
}

/** `scrum-half`, `centre-half`: the end of a compound noun; `one-and-a-half` and `twenty-one` are read from their first word. */
function isGlued({ tokens, text, firstToken }: Scope, i: number): boolean {
  const start = tokens[i]?.start ?? 0
  if (i < firstToken + 2 || text.charCodeAt(start - 1) !== HYPHEN) return false
  const [word, hyphen] = [tokens[i - 2], tokens[i - 1]]
  return (
    hyphen?.start === start - 1 &&
    word?.end === hyphen.start &&
    word.pos !== 'NUM' &&
    word.lower !== 'a' &&
    !NUMBER_OPENERS.has(word.lower)
  )
}

const HYPHEN = 0x2d

function readSentence(scope: Scope, readings: Reading[]): void {
  const { text, tokens, endToken } = scope
  let cursor = scope.start
  let i = scope.firstToken
  while (i < endToken) {
    const token = tokens[i] as Token
    const at = token.end <= cursor || !mayHoldNumber(token.word) ? -1 : openerIn(scope, i, cursor)
    if (at < 0) {
      i++
      continue
    }
    const outcome = readQuantity(scope, at, i)
    if (outcome?.reading) readings.push(outcome.reading)
    let end = Math.max(outcome?.end ?? 0, at + 1)
    // The rest of a run of digits that is no number is no number either.
    while (!outcome && end < scope.end && isDigit(text.charCodeAt(end))) end++
    cursor = end
  }
}

/** `up 0.25 points, or 0.01%`: the same change in another unit has the same direction. */
function shareTrends(text: string, readings: Reading[], from: number): void {
  for (let i = from + 1; i < readings.length; i++) {
    const left = readings[i - 1] as Reading
    const right = readings[i] as Reading
    const { trend, unitKind } = left.value
    if (trend === null || right.value.trend !== null || unitKind === null || unitKind === 'count') continue
    const rightKind = right.value.unitKind
    if (rightKind === null || rightKind === 'count' || rightKind === unitKind) continue
    if (/^(?:,? or | - or | \()$/.test(text.slice(left.end, right.start)))
      readings[i] = { ...right, value: { ...right.value, trend } }
  }
}

const CHANGED_FROM = /^(?:,? (?<way>up|down))? from $/

/** `62 per cent, up from 58 per cent`, `fell to 9% from 11%`: the first number has changed from the second. */
function shareChanges(text: string, readings: Reading[], from: number): void {
  for (let i = from + 1; i < readings.length; i++) {
    const left = readings[i - 1] as Reading
    const right = readings[i] as Reading
    if (right.start - left.end > 12 || right.value.value === null || left.value.value === null) continue
    if (left.value.unit !== right.value.unit || left.value.currency !== right.value.currency) continue
    const match = CHANGED_FROM.exec(text.slice(left.end, right.start))
    if (!match) continue
    const way = match.groups?.way
    const trend = way === 'up' || way === 'down' ? way : left.value.trend
    if (trend === null) continue
    readings[i - 1] = { ...left, value: { ...left.value, trend, from: right.value.value } }
  }
}

/** `100 km (62 miles)`: the same length in another unit has the bound of the first. */
function shareBounds(text: string, readings: Reading[], from: number): void {
  for (let i = from + 1; i < readings.length; i++) {
    const left = readings[i - 1] as Reading
    const right = readings[i] as Reading
    const { bound, unitKind } = left.value
    if (right.value.bound !== 'exact' || right.value.value === null || bound === 'between' || bound === 'exact')
      continue
    if (unitKind === null || unitKind === 'count' || unitKind !== right.value.unitKind) continue
    if (bound === 'about' && unitKind === 'money') continue
    if (text.slice(left.end, right.start) !== ' (' || text[right.end] !== ')') continue
    const { value } = right.value
    const low = bound === 'more than' || bound === 'at least' ? value : null
    const high = bound === 'less than' || bound === 'at most' ? value : null
    readings[i] = { ...right, value: { ...right.value, bound, low, high } }
  }
}

/** What may stand between a number and the one before it that is said of the same thing. */
const SAME_SUBJECT = /^(?: \(|\)?,? (?:and|or|to|from|but|then) |\)?, |; )/

/** `90 miles wide and 175 miles long`: a number of which nothing is said is said of what the one before it was. */
function shareConcepts(text: string, readings: Reading[], from: number): void {
  for (let i = from + 1; i < readings.length; i++) {
    const left = readings[i - 1] as Reading
    const right = readings[i] as Reading
    const converted =
      text.startsWith(' (', left.end) && right.start === left.end + 2 && right.value.unitKind === left.value.unitKind
    if (
      (right.value.concept !== null && !converted) ||
      left.value.concept === null ||
      right.value.unitKind === 'ordinal' ||
      right.value.unitKind === 'age'
    )
      continue
    if (
      right.start - left.end > 60 ||
      !SAME_SUBJECT.test(text.slice(left.end, left.end + 12).replace(/^ \w+(?= (?:and|or|to) )/, ''))
    )
      continue
    readings[i] = { ...right, value: { ...right.value, concept: left.value.concept } }
  }
}

/** Puts the implied ones of a sentence among its readings, where they share no character with one. */
function addImplied(scope: Scope, readings: Reading[], from: number): void {
  const implied = readImplied(scope)
  if (implied.length === 0) return
  const written = readings.splice(from)
  const free = implied.filter(one => !written.some(other => one.start < other.end && other.start < one.end))
  readings.push(...[...written, ...free].sort((a, b) => a.start - b.start))
}

/** The quantities of a document, in order, none overlapping another. */
export function findQuantities(document: Document): Draft<QuantityMention>[] {
  const { text, tokens } = document
  const readings: Reading[] = []
  for (const { start, end, firstToken, endToken, zone } of document.sentences) {
    if (isSilent(zone)) continue
    const from = readings.length
    const scope = { text, tokens, start, end, firstToken, endToken }
    readSentence(scope, readings)
    if (readings.length > from + 1) {
      shareUnits(text, readings, from)
      shareLeftUnits(text, readings, from)
      shareTargets(text, readings, from)
      shareTrends(text, readings, from)
      shareChanges(text, readings, from)
      shareBounds(text, readings, from)
      shareConcepts(text, readings, from)
    }
    addImplied(scope, readings, from)
  }
  return readings.map(reading => mentionOf(text, reading))
}

/** Written out: spreading the value into the mention takes several times as long. */
function mentionOf(text: string, { start, end, rule, value: told }: Reading): Draft<QuantityMention> {
  const { value, low, high, bound, unit, unitText, unitKind, currency, trend, concept, of, from, implied } = told
  const mention: Draft<QuantityMention> = {
    kind: 'quantity',
    start,
    end,
    text: text.slice(start, end),
    rule,
    value,
    low,
    high,
    bound,
    unit,
    unitText,
    unitKind,
    currency,
    trend,
    concept,
    of,
  }
  if (implied !== undefined) mention.implied = implied
  if (from !== undefined) mention.from = from
  return mention
}
