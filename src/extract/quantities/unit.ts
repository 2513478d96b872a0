// What a number is measured in: unit, currency and rate, in words or symbols, behind the number. What it counts is left to counted.
import {
  CURRENCY_PART_SIGNS,
  CURRENCY_PARTS,
  CURRENCY_SIGNS,
  CURRENCY_STARTS,
  CURRENCY_WORDS,
} from '../../lexicon/numbers/currencies.ts'
import { RATE_NOUNS, UNIT_STARTS, UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/numbers/units.ts'
import type { UnitKind } from '../../schema/index.ts'
import { isDash, isDigit, isLetter, spaceEnd, wordEnd } from '../../text/characters.ts'
import { singularOf } from '../../text/inflection.ts'

export type Measure = {
  readonly name: string
  readonly kind: UnitKind
  /** ISO 4217, for money. */
  readonly currency: string | null
  readonly start: number
  readonly end: number
  /** What the unit multiplies its number by: 1e6 for `MUSD`. */
  readonly scale?: number
}

/** Symbols that are words or letters of other things when a blank stands before them: `5 in all`, `10 a day`, `Vitamin B 12 t`. */
const NEEDS_TOUCH = new Set([
  's',
  'h',
  'l',
  'x',
  "''",
  '”',
  'J',
  'st',
  'b',
  'kn',
  'mi',
  'bar',
  'P',
  '×',
  'cal',
  'K',
  'p',
])

const LONGEST_SYMBOL = 8

/** Characters of unit symbols: letters, %, °, primes, superscripts, currency signs, `/` and `=`. */
function isSymbol(code: number): boolean {
  return (
    isLetter(code) ||
    (code >= 0x24 && code <= 0x27 && code !== 0x26) ||
    code === 0x2f ||
    code === 0x3d ||
    (code >= 0xa2 && code <= 0xa5) ||
    (code >= 0xb0 && code <= 0xb3) ||
    code === 0xba ||
    code === 0xd7 ||
    code === 0x201d ||
    code === 0x2032 ||
    code === 0x2033 ||
    (code >= 0x20a0 && code <= 0x20bf) ||
    code === 0x2103 ||
    code === 0x2109 ||
    code === 0x5143 ||
    code === 0x32 ||
    code === 0x33
  )
}

function readSymbol(text: string, at: number, end: number, touching: boolean): Measure | undefined {
  const limit = Math.min(end, at + LONGEST_SYMBOL)
  let stop = at
  while (stop < limit && isSymbol(text.charCodeAt(stop))) stop++
  if (stop === at || (isDigit(text.charCodeAt(at)) && touching === false)) return undefined
  for (let to = stop; to > at; to--) {
    // A symbol ends where its letters end: `m` is not read out of `men`.
    if (to < text.length && isLetter(text.charCodeAt(to)) && isLetter(text.charCodeAt(to - 1))) continue
    // `24703 L-202` is a number of a thing.
    if (isDigit(text.charCodeAt(to)) || (text[to] === '-' && isDigit(text.charCodeAt(to + 1)))) continue
    const symbol = text.slice(at, to)
    if (!touching && NEEDS_TOUCH.has(symbol)) continue
    const unit = UNIT_SYMBOLS.get(symbol)
    if (unit) return { name: unit.name, kind: unit.kind, currency: null, start: at, end: to }
    const money = CURRENCY_SIGNS.get(symbol) ?? CURRENCY_PART_SIGNS.get(symbol)
    // `30 MUSD`, `120 MEUR`
    const millions = symbol.length === 4 && symbol[0] === 'M' ? CURRENCY_SIGNS.get(symbol.slice(1)) : undefined
    if (millions) return { name: millions.name, kind: 'money', currency: millions.code, start: at, end: to, scale: 1e6 }
    if (money) return { name: money.name, kind: 'money', currency: money.code, start: at, end: to }
  }
  return undefined
}

/** The longest name of a table that the words at `at` make, hyphens read as blanks. */
function readWords(text: string, at: number, end: number): Measure | undefined {
  let stop = wordEnd(text, at, end)
  if (stop === at) return undefined
  let key = text.slice(at, stop).toLowerCase()
  const most = Math.max(UNIT_STARTS.get(key) ?? 0, CURRENCY_STARTS.get(key) ?? 0)
  let found: Measure | undefined
  for (let count = 1; count <= most; count++) {
    const unit = UNIT_WORDS.get(key)
    const money = CURRENCY_WORDS.get(key) ?? CURRENCY_PARTS.get(key)
    if (unit) found = { name: unit.name, kind: unit.kind, currency: null, start: at, end: stop }
    else if (money) found = { name: money.name, kind: 'money', currency: money.code, start: at, end: stop }
    const dot = text.charCodeAt(stop) === 46 && count < most ? stop + 1 : stop
    const spaced = text.startsWith(' - ', dot)
    const next = spaced ? dot + 3 : isDash(text.charCodeAt(dot)) ? dot + 1 : spaceEnd(text, dot, end)
    const to = next > dot ? wordEnd(text, next, end) : next
    if (to === next) break
    key = `${key} ${text.slice(next, to).toLowerCase()}`
    stop = to
  }
  return found
}

/** `$3 a year earlier` is no rate. */
const EARLIER = /^ (?:earlier|ago|before|later|from)\b/

/** The noun behind `per`, `a`, `/`: `barrel`, `square foot`. */
function readRateNoun(
  text: string,
  at: number,
  end: number,
  anyNoun: boolean,
): { name: string; end: number } | undefined {
  const unit = readWords(text, at, end)
  if (unit && EARLIER.test(text.slice(unit.end, unit.end + 9))) return undefined
  if (unit && (anyNoun || RATE_NOUNS.has(text.slice(unit.start, unit.end).toLowerCase())))
    return { name: unit.name, end: unit.end }
  const stop = wordEnd(text, at, end)
  const word = text.slice(at, stop).toLowerCase()
  if (word === 'annum') return { name: 'year', end: stop }
  if (stop > at && (RATE_NOUNS.has(word) || (anyNoun && word.length > 2))) return { name: singularOf(word), end: stop }
  return undefined
}

const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day'])

/** ` a share`, ` per barrel`, `/day`, `-a-day` behind a unit or counted noun; undefined where no rate follows. */
export function readRate(text: string, at: number, end: number): { name: string; end: number } | undefined {
  const code = text.charCodeAt(at)
  if (code === 0x2f) {
    const symbol = readSymbol(text, at + 1, end, true)
    if (symbol && symbol.kind !== 'money') return { name: symbol.name, end: symbol.end }
    return readRateNoun(text, at + 1, end, false)
  }
  const first = isDash(code) ? at + 1 : spaceEnd(text, at, end)
  if (first === at) return undefined
  const stop = wordEnd(text, first, Math.min(end, first + 6))
  const word = text.slice(first, stop).toLowerCase()
  if (word !== 'a' && word !== 'an' && word !== 'per' && word !== 'each' && word !== 'every') return undefined
  const noun = isDash(text.charCodeAt(stop)) ? stop + 1 : spaceEnd(text, stop, end)
  if (noun === stop) return undefined
  return readRateNoun(text, noun, end, word === 'per')
}

/** `$6 (CA$8) per share`: the same amount told again before the rate. */
const CONVERSION = /^ \((?=[^()\d]{0,8}\d)[^()]{2,24}\)/

/** The rate behind a unit that ends at `at`, or behind the conversion in brackets there; it ends where the unit's own words end. */
export function readRateBehind(text: string, at: number, end: number): { name: string; end: number } | undefined {
  const rate = readRate(text, at, end)
  if (rate) return rate
  const conversion = CONVERSION.exec(text.slice(at, Math.min(end, at + 28)))
  const behind = conversion && readRate(text, at + conversion[0].length, end)
  return behind ? { name: behind.name, end: at } : undefined
}

/** `unit` with the rate that follows it, if any. */
function withRate(text: string, unit: Measure, end: number): Measure {
  // `$76 US a barrel`
  const from = unit.kind === 'money' && text.startsWith(' US ', unit.end) ? unit.end + 3 : unit.end
  const rate = readRateBehind(text, from, end)
  if (!rate || rate.name === unit.name) return unit
  const speed = unit.kind === 'length' && TIME_UNITS.has(rate.name)
  const kept = unit.kind === 'money' || unit.kind === 'percent'
  return {
    ...unit,
    name: `${unit.name} per ${rate.name}`,
    kind: kept ? unit.kind : speed ? 'speed' : 'rate',
    end: rate.end,
  }
}

/** `20 (kg)` */
const BRACKETS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
])

/**
 * The unit or currency behind a number that ends at `at`: touching it, behind a blank or a hyphen.
 *
 * readUnit('5 km/h', 1, 6) //=> { name: 'kilometre per hour', kind: 'speed', currency: null, start: 2, end: 6 }
 * readUnit('80 dollars a barrel', 2, 19) //=> { name: 'dollar per barrel', kind: 'money', currency: 'USD', … }
 */
export function readUnit(text: string, at: number, end: number): Measure | undefined {
  const touching = readSymbol(text, at, end, true) ?? readWords(text, at, end)
  if (touching) return withRate(text, touching, end)
  const code = text.charCodeAt(at)
  const hyphen = isDash(code)
  let from = hyphen ? at + 1 : spaceEnd(text, at, end)
  if (from === at) return undefined
  // `30 - year bonds`, as news wires set it.
  if (
    !hyphen &&
    isDash(text.charCodeAt(from)) &&
    text.charCodeAt(from + 1) === 32 &&
    isLetter(text.charCodeAt(from + 2))
  )
    from += 2
  const bracketed = BRACKETS.get(text[from] ?? '')
  if (bracketed !== undefined) {
    const inner = readSymbol(text, from + 1, end, false)
    return inner && text[inner.end] === bracketed ? { ...inner, end: inner.end + 1 } : undefined
  }
  const unit =
    readWords(text, text.startsWith('US ', from) ? from + 3 : from, end) ?? readSymbol(text, from, end, false)
  return unit && withRate(text, unit, end)
}
