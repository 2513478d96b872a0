// An amount: one number with its sign, scale and unit or currency. Bounds, ranges and counted nouns are left to others.
import { CURRENCY_STARTS } from '../../lexicon/numbers/currencies.ts'
import { MILLION_LINKS, MILLION_NOUNS, MILLION_VERBS } from '../../lexicon/numbers/million-words.ts'
import { SCALES } from '../../lexicon/numbers/number-words.ts'
import { UNIT_STARTS } from '../../lexicon/numbers/units.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { isDigit, isLetter, spaceEnd, wordEnd } from '../../text/characters.ts'
import { singularOf } from '../../text/inflection.ts'
import { type Numeral, readNumeral } from '../../text/numerals.ts'
import { currencyBefore, currencyWordBefore, LEAST_BEHIND_WORD } from './currency-before.ts'
import { type Measure, readRateBehind, readUnit } from './unit.ts'

export type Amount = {
  readonly start: number
  readonly end: number
  /** Where the number itself begins and ends, without sign or currency. */
  readonly numeral: Numeral
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: Measure | null
  /** Written with a plus or a word that says so: `+0.2%`. */
  readonly plus: boolean
}

/** `plus or minus 3 points`, `+/-3 points`: how far off a number may be, and none below zero. */
const MARGIN = /(?:plus or(?: |-)(?:minus[ -])?|\+\/)$/i
/** Characters of `plus or minus `. */
const LONGEST_MARGIN = 14

const NEGATIVE = /(?:^|[\s($])(?:minus|negative)[ -]$/i

/** Where the sign before the digits at `at` begins; `at` where there is none. A hyphen between words or numbers is no sign. */
function signStart(text: string, at: number, floor: number): number {
  if (at <= floor) return at
  const code = text.charCodeAt(at - 1)
  if (code === 45 || code === 43 || code === 0x2212) {
    const before = at - 2 >= floor ? text.charCodeAt(at - 2) : 32
    if (isLetter(before) || isDigit(before) || before === 41 || before === 37 || before === 46) {
      const word = text.slice(Math.max(floor, at - 10), at)
      return NEGATIVE.test(word) ? at - word.length + (NEGATIVE.exec(word)?.index ?? 0) : at
    }
    return at - 1
  }
  return at
}

/** Whether `m`, `b` or `t` behind the digits is a scale, because a unit, a currency or a plural stands behind it: `12.3m tonnes`. */
function isScaleLetter(text: string, at: number, end: number): boolean {
  const letter = spaceEnd(text, at, end)
  const stop = wordEnd(text, letter, Math.min(end, letter + 3))
  if (stop - letter !== 1 || !'mbMBtT'.includes(text[letter] ?? '-')) return false
  const next = spaceEnd(text, stop, end)
  if (next === stop) return false
  const to = wordEnd(text, next, end)
  if (to === next) return false
  const word = text.slice(next, to).toLowerCase()
  if (text[letter] === 'm' && RACES.has(word)) return false
  if (UNIT_STARTS.has(word) && word !== 'high' && word !== 'sq') return true
  return (
    CURRENCY_STARTS.has(word) ||
    word === 'people' ||
    (singularOf(word) !== word && word.length > 3 && !word.endsWith('ss'))
  )
}

/** Words looked at before `3m`. */
const MILLIONS_REACH = 4

/** `The club paid 3m for him`, `an audience of 12m`: whether the words before the number at `at` make its m a million. */
function countsMillions(text: string, at: number, floor: number): boolean {
  let end = at
  for (let count = 0; count < MILLIONS_REACH; count++) {
    if (end <= floor + 1 || text.charCodeAt(end - 1) !== 32) return false
    let start = end - 1
    while (start > floor && isLetter(text.charCodeAt(start - 1))) start--
    const word = text.slice(start, end - 1).toLowerCase()
    if (MILLION_NOUNS.has(word) || MILLION_VERBS.has(word)) return true
    if (!MILLION_LINKS.has(word)) return false
    end = start
  }
  return false
}

const METRES_BEHIND = /^m[ -](?:high|long|wide|deep|tall|thick)\b/

/** Go with a length in metres: `the 60m hurdles`. */
const RACES =
  wordSet(`hurdles sprints heats relays races finals semi-finals events titles crowns medals runners sprinters hurdlers swimmers
  champions`)

/** The amount whose digits or words begin at `at`; `floor` is where its sentence begins. */
export function readAmount(text: string, at: number, floor: number, end: number): Amount | undefined {
  const digits = isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 46
  const sign = digits ? signStart(text, at, floor) : at
  const prefix = digits ? currencyBefore(text, sign, floor) : undefined
  const word = digits && prefix === undefined && sign === at ? currencyWordBefore(text, at, floor) : undefined
  const isMoney = prefix !== undefined || word !== undefined
  const letters = isMoney || (digits && scaleLetterFollows(text, at, floor, end))
  const unsigned = readNumeral(text, at, end, letters)
  if (!unsigned) return undefined
  const before = prefix ?? ((unsigned.value ?? 0) >= LEAST_BEHIND_WORD ? word : undefined)
  const mark = sign < at ? sign : before ? outerSign(text, before.start, floor) : at
  const plus = mark < at && text.charCodeAt(mark) === 43
  const negative = !plus && (mark < sign || sign < at) && mark !== before?.start && unsigned.form !== 'ordinal'
  const signed = negative && unsigned.value !== null ? -unsigned.value : unsigned.value
  const off = signed !== null && signed < 0 && MARGIN.test(text.slice(Math.max(floor, mark - LONGEST_MARGIN), mark))
  const value = off ? -signed : signed
  const start = Math.min(mark, before?.start ?? at)
  const read = before ? withPrefixRate(text, before, unsigned.end, end) : (readUnit(text, unsigned.end, end) ?? null)
  const unit =
    read && isSterling(text, read, value)
      ? { ...read, ...STERLING, name: read.name.replace(POUND, 'pound sterling') }
      : read
  const scaled = unit && !before ? scaleBehind(text, unit, end) : undefined
  const stop = Math.max(unsigned.end, scaled?.end ?? 0, unit?.end ?? 0)
  const scale = scaled?.scale ?? unit?.scale ?? 1
  return {
    start,
    end: stop,
    numeral: unsigned,
    value: value === null || scale === 1 ? value : Number((value * scale).toPrecision(15)),
    low: unsigned.low,
    high: unsigned.high,
    unit: scaled && unit ? { ...unit, end: stop } : unit,
    plus,
  }
}

const STERLING = { kind: 'money', currency: 'GBP' } as const
/** From here on pounds are money: nothing that news weighs comes to a million of them. */
const HEAVIEST = 1e6

/** What pounds are of that are money. */
const MONEY_BEHIND =
  /^(?:\w+ ){0,2}(?:money|debts?|funds?|funding|cash|aid|loans?|investments?|savings|cuts|spending|profits?|losses|sales|damages?|assets|revenues?|compensation|taxes|income|business|orders|exports|support|grants?|bonds|shares)\b/
const LONGEST_MONEY = 40

/** What is paid, or how, before pounds: `a salary of 38,200 pounds`, `pays 900 pounds a month`. */
const PAID_BEFORE =
  /\b(?:salar(?:y|ies)|wages?|pays?|paid|paying|payments?|prices?|priced|costs?|costing|bonus(?:es)?|fees?|fine[ds]?|fares?|rents?|earn(?:s|ed|ing)?|charged?|pensions?|prizes?|rewards?|bills?|spent|spend|donated?|mortgages?|deposits?|tuition|compensation|allowances?)\b[^.;]{0,40}$/i
const LONGEST_PAID = 60
/** Pounds, and so many of them for a stretch of time. */
const POUND = /^pound(?= per (?:hour|day|night|week|month|year)$|$)/

/** `361 million pounds`, pounds that are paid, and any in a text that writes the sign or tells of pence. */
function isSterling(text: string, unit: Measure, value: number | null): boolean {
  if (value === null || !POUND.test(unit.name)) return false
  // `recalled 40 million pounds of beef`; but `of debt`
  const weighs =
    text.startsWith(' of ', unit.end) && !MONEY_BEHIND.test(text.slice(unit.end + 4, unit.end + 4 + LONGEST_MONEY))
  if (value >= HEAVIEST && !weighs) return true
  if (/£|\bpence\b|\bsterling\b/.test(text.slice(Math.max(0, unit.start - 200), unit.end + 200))) return true
  const before = () => {
    const words = text.slice(Math.max(0, unit.start - LONGEST_PAID), unit.start)
    return PAID_BEFORE.test(words) && !/\bweigh/.test(words)
  }
  return !text.startsWith(' of ', unit.end) && before()
}

/** `75 USD million`: a scale behind the currency. */
function scaleBehind(text: string, unit: Measure, end: number): { scale: number; end: number } | undefined {
  if (unit.kind !== 'money') return undefined
  const from = spaceEnd(text, unit.end, end)
  const stop = wordEnd(text, from, Math.min(end, from + 9))
  const exponent = from === unit.end ? undefined : SCALES.get(text.slice(from, stop))
  return exponent === undefined ? undefined : { scale: 10 ** exponent, end: stop }
}

function scaleLetterFollows(text: string, at: number, floor: number, end: number): boolean {
  let i = at
  while (
    i < end &&
    i < at + 24 &&
    (isDigit(text.charCodeAt(i)) || text.charCodeAt(i) === 46 || text.charCodeAt(i) === 44)
  )
    i++
  if (METRES_BEHIND.test(text.slice(i, i + 8))) return false
  if (isScaleLetter(text, i, end)) return true
  const isTouching = text.charCodeAt(i) === 0x6d && !isLetter(text.charCodeAt(i + 1))
  return isTouching && countsMillions(text, at, floor)
}

/** The minus of `-$50`. */
function outerSign(text: string, at: number, floor: number): number {
  const code = text.charCodeAt(at - 1)
  const before = at - 2 >= floor ? text.charCodeAt(at - 2) : 32
  return at > floor && (code === 45 || code === 43 || code === 0x2212) && !isLetter(before) && !isDigit(before)
    ? at - 1
    : at
}

/** A currency that stood before the number, with the rate or the word behind it: `$10 a share`, `$5 million dollars`. */
function withPrefixRate(text: string, before: Measure, at: number, end: number): Measure {
  const behind = readUnit(text, at, end)
  if (behind?.kind === 'money') {
    const rate = behind.name.indexOf(' per ')
    return { ...before, name: rate < 0 ? before.name : before.name + behind.name.slice(rate), end: behind.end }
  }
  const from = text.startsWith(' US ', at) ? at + 3 : at
  const rate = readRateBehind(text, from, end)
  return rate ? { ...before, name: `${before.name} per ${rate.name}`, end: rate.end } : { ...before, end: at }
}
