// tokenise: where words, numbers and marks begin and end. One pass over the characters, linear whatever they are; every
// character but white space belongs to a token. Parts of speech are left to wink, sentence ends to boundaries.
import { PREFIXES } from '../lexicon/grammar/prefixes.ts'
import type { PartOfSpeech, Word } from '../schema/index.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { findAddress } from './addresses.ts'
import {
  APOSTROPHE,
  CAPITAL,
  classOf,
  DIGIT,
  DOT,
  HYPHEN,
  isLetter,
  JOINER,
  type KindAt,
  LETTER,
  OTHER,
  SPACE,
  scanName,
} from './characters.ts'
import { scanStop } from './full-stops.ts'

/** A token whose part of speech is still to be told. */
export type DraftToken = {
  start: number
  end: number
  word: Word
  text: string
  lower: string
  pos: PartOfSpeech
}

const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i
const NEGATION = /n['’]t$/i
const ORDINAL_OR_DECADE = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy
const DECADE = /['’]\d0s\b/y
/** Marks that are one token when repeated: `--`, `...`, `!!!`, `====`. */
const REPEATED = new Set('-=_*.!?~#+^|•·—–'.split(''))
/** A run of any other mark is one token from this length on: no text has eight brackets in a row. */
const RUN = 8
const CURRENCY_PREFIX = /^(?:US|AU|NZ|HK|CA|[ACRSTU])$/

/**
 * Appends the tokens of `text[start, end)` to `tokens`, their words from `vocabulary`.
 *
 * `Mr. Ito’s $3.2bn` //=> Mr. | Ito | ’s | $ | 3.2 | bn
 */
export function tokenise(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary<Word>,
  tokens: DraftToken[],
): void {
  const kindAt = (at: number) => (at < end && at >= start ? classOf(text.charCodeAt(at)) : SPACE)
  const push = (from: number, to: number) => {
    const word = vocabulary.entryAt(text, from, to)
    tokens.push({ start: from, end: to, word, text: word.text, lower: word.lower, pos: 'X' })
  }
  let at = start
  while (at < end) {
    const kind = kindAt(at)
    if (kind === SPACE) {
      at++
      continue
    }
    let to = scanPlainWord(text, at, end)
    if (to > at) {
      push(at, to)
      at = to
      continue
    }
    to = at + 1
    if (isLetter(kind)) {
      to = scanWord(text, at, end, kindAt, tokens)
      const cut = findCut(text, at, to)
      if (cut > at) {
        push(at, cut)
        at = cut
      }
    } else if (kind === DIGIT) to = scanNumber(text, at, end, kindAt)
    else if (kind === APOSTROPHE) to = scanApostrophe(text, at, end, kindAt)
    else if (kind === DOT && kindAt(at + 1) === DIGIT && kindAt(at - 1) === SPACE)
      to = scanNumber(text, at, end, kindAt)
    else if ((text[at] === '-' || text[at] === '+') && kindAt(at + 1) === DIGIT && /[\s(]/.test(text[at - 1] ?? ' '))
      to = scanNumber(text, at + 1, end, kindAt)
    else if ((text[at] === '@' || text[at] === '#') && isLetter(kindAt(at + 1)) && kindAt(at - 1) === SPACE)
      to = scanName(at + 1, end, kindAt)
    else to = scanMark(text, at, end, kindAt)
    push(at, to)
    at = to
  }
}

const CANNOT = /^cannot$/i

/** Where a word of plain letters ends that a blank or comma follows, as most words do; `from` where more is to be asked. */
function scanPlainWord(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const small = text.charCodeAt(at) | 0x20
    if (small < 0x61 || small > 0x7a) break
    at++
  }
  if (at < end) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x2c) return from
  }
  return at - from === 6 && CANNOT.test(text.slice(from, at)) ? from : at
}

/** Where the word that begins at `from` ends, its abbreviating stop included. */
function scanWord(text: string, from: number, end: number, kindAt: KindAt, tokens: readonly DraftToken[]): number {
  let at = from
  let capitals = true
  for (; at < end; at++) {
    const kind = kindAt(at)
    if (kind === CAPITAL || kind === DIGIT || kind === JOINER) continue
    if (kind === LETTER) capitals = false
    else if (kind === APOSTROPHE && isLetter(kindAt(at - 1)) && isLetter(kindAt(at + 1))) continue
    else if (kind === HYPHEN && joins(text, from, at, capitals, kindAt(at + 1))) continue
    else if (text[at] === '&' && kindAt(at - 1) === CAPITAL && kindAt(at + 1) === CAPITAL)
      continue // AT&T
    else break
  }
  if (at >= end) return end
  if (mayHoldAddress(text.charCodeAt(at)) && kindAt(at + 1) !== SPACE) {
    const address = findAddress(text, from, end)
    if (address !== undefined) return address
  }
  if (text[at] === '$' && CURRENCY_PREFIX.test(text.slice(from, Math.min(at, from + 3)))) return at + 1
  return kindAt(at) === DOT ? scanStop(text, from, at, end, kindAt, tokens) : at
}

/** Whether a hyphen joins what stands before it to what follows: `COVID-19`, `F-16s`; `anti-terror`. */
function joins(text: string, from: number, at: number, capitals: boolean, next: number): boolean {
  if (next === DIGIT) return capitals
  return next === LETTER && at - from < 8 && PREFIXES.has(text.slice(from, at).toLowerCase())
}

/** `.` `@` `:` `-` `+`: the first mark that parts the words of an address. */
function mayHoldAddress(code: number): boolean {
  return code === 0x2e || code === 0x40 || code === 0x3a || code === 0x2d || code === 0x2b
}

/** Where the word `[from, to)` is cut in two: before `n't`, before `'s` `'re` …, inside `cannot`; `from` where it is not. */
function findCut(text: string, from: number, to: number): number {
  const length = to - from
  if (length < 3 || length > 40) return from
  const last = text.charCodeAt(to - 1) | 0x20
  if (last === 0x74) {
    if (length > 3 && NEGATION.test(text.slice(to - 3, to))) return to - 3
    return length === 6 && CANNOT.test(text.slice(from, to)) ? from + 3 : from
  }
  if (classOf(text.charCodeAt(to - 2)) !== APOSTROPHE && classOf(text.charCodeAt(to - 3)) !== APOSTROPHE) return from
  const mark = CLITIC.exec(text.slice(to - 3, to))
  return mark === null ? from : to - mark[0].length
}

/** `1,000`, `3.2`, `10:30`, `12/14/2021`, `2008-2009`, `1990s`, `20th`; the unit glued on (`3.2bn`, `5pm`) is a token of its own. */
function scanNumber(text: string, from: number, end: number, kindAt: KindAt): number {
  let at = from
  if (kindAt(at) === DOT) at++
  for (;;) {
    while (kindAt(at) === DIGIT) at++
    if (at >= end || kindAt(at + 1) !== DIGIT) break
    const mark = text[at] ?? ''
    if (mark === ',' ? !isGroup(at, kindAt) : !'.:/-'.includes(mark)) break
    at++
  }
  ORDINAL_OR_DECADE.lastIndex = at
  const suffix = isLetter(kindAt(at)) ? ORDINAL_OR_DECADE.exec(text) : null
  return suffix === null ? at : Math.min(end, at + suffix[0].length)
}

/** Whether the comma at `at` groups thousands (`1,000`) or lakhs (`1,00,000`). */
function isGroup(at: number, kindAt: KindAt): boolean {
  let digits = 0
  while (digits < 4 && kindAt(at + 1 + digits) === DIGIT) digits++
  return digits === 3 || (digits === 2 && kindAt(at + 3) !== SPACE)
}

function scanApostrophe(text: string, from: number, end: number, kindAt: KindAt): number {
  const before = kindAt(from - 1)
  // G7’s, U.S.’s, 2020's
  if (before !== SPACE && before !== OTHER && (text.charCodeAt(from + 1) | 0x20) === 0x73 && from + 1 < end) {
    const after = kindAt(from + 2)
    if (!isLetter(after) && after !== DIGIT) return from + 2
  }
  DECADE.lastIndex = from
  if (kindAt(from + 1) === DIGIT && DECADE.test(text)) return Math.min(end, from + 4)
  return from + 1
}

/** A mark: `--` and `...` as one, a surrogate pair with what joins on to it as one, else a single character. */
function scanMark(text: string, from: number, end: number, kindAt: KindAt): number {
  const code = text.charCodeAt(from)
  if (code >= 0xd800 && code < 0xdc00) return scanPair(text, from, end, kindAt)
  let to = from + 1
  while (to < end && text.charCodeAt(to) === code) to++
  if (to - from < RUN && !REPEATED.has(text[from] ?? '')) to = from + 1
  while (kindAt(to) === JOINER) to++
  return to
}

const ASTRAL_LETTER = /\p{L}/u

/** An emoji with its modifiers, or a run of letters beyond the basic plane. */
function scanPair(text: string, from: number, end: number, kindAt: KindAt): number {
  let at = from
  const letters = isAstralLetter(text, from, end)
  for (;;) {
    at += isPair(text, at, end) ? 2 : 1
    let joined = false
    while (kindAt(at) === JOINER) {
      joined = text.charCodeAt(at) === 0x200d
      at++
    }
    const modifier = text.charCodeAt(at) === 0xd83c && text.charCodeAt(at + 1) >= 0xdffb
    const goesOn = letters ? isAstralLetter(text, at, end) : (joined || modifier) && isPair(text, at, end)
    if (!goesOn) return Math.min(at, end)
  }
}

function isPair(text: string, at: number, end: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

function isAstralLetter(text: string, at: number, end: number): boolean {
  return isPair(text, at, end) && ASTRAL_LETTER.test(text.slice(at, at + 2))
}
