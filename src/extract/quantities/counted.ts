// What a number counts: the noun phrase behind it, and the canonical name of its head.
import { TIME_NOUNS } from '../../lexicon/numbers/concept-words.ts'
import { COUNT_FILLERS } from '../../lexicon/numbers/counted-nouns.ts'
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import type { Token } from '../../schema/index.ts'
import { isDash, isDigit } from '../../text/characters.ts'
import { isPlural as isPluralNoun } from '../../text/inflection.ts'
import { isApostropheS, isPossessiveMark } from '../../text/possessive.ts'
import { type Counted, MODELS, nameCounted, nameModels } from './counted-name.ts'

/** Most tokens that a counted phrase has before its head. */
const REACH = 8

const isNoun = (token: Token | undefined) =>
  (token?.pos === 'NOUN' || token?.pos === 'PROPN') &&
  !isDigit(token.text.charCodeAt(0)) &&
  !isDigit(token.text.charCodeAt(token.text.length - 1))

/** `250ml`: another quantity. */
const isMixed = (text: string) => isDigit(text.charCodeAt(0)) && !isDigit(text.charCodeAt(text.length - 1))

/** `26 saves`, `3.7 rebounds`: a plural that the tagger takes for a verb, because no object follows it. */
function isVerbLike(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'VERB' || !token.lower.endsWith('s') || !isPlural(token)) return false
  const next = i + 1 < end ? tokens[i + 1] : undefined
  return next === undefined || !OBJECT_OPENERS.has(next.pos) || TIME_OPENERS.has(next.lower)
}

/** `two straight defeats`: a plural behind what is said of nouns. */
const isTakenForVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' && isPlural(tokens[i]) && NOUN_ADVERBS.has(tokens[i - 1]?.lower ?? '')

/** `2000 hires this year`, `4.2 rebounds while resting` */
const TIME_OPENERS = new Set(['this', 'last', 'next', 'each', 'every', 'a', 'while'])

/** Said of a noun though tagged as adverbs: `two straight defeats`, `longer-range efforts`. */
const NOUN_ADVERBS = new Set([
  'straight',
  'consecutive',
  'longer',
  'shorter',
  'earlier',
  'later',
  'faster',
  'back',
  'home',
])

/** `2.1 last year`: when, and not what is counted; `one of last year's fires` is. */
const tellsWhen = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.lower === 'last' || tokens[i]?.lower === 'next') &&
  TIME_NOUNS.has(tokens[i + 1]?.lower ?? '') &&
  !isPlural(tokens[i + 1]) &&
  !isPossessiveMark(tokens[i + 2])

/** `the two left school`, `a crowd of 42,100 saw Osram win`: a verb, whatever the tagger says; but `two rose beds`. */
const isPastTense = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'left' || (PASTS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.pos !== 'NOUN')

/** Past tenses that are written as nouns are, and as no plural, which is what a number counts. */
const PASTS = new Set(['saw', 'rose', 'fell', 'felt', 'found', 'drew', 'bore', 'wound', 'ground'])

const OBJECT_OPENERS = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'SCONJ', 'PART'])

/** Whether a token is a plural noun by its form. */
export const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && isPluralNoun(token.lower) && !(token.pos === 'PROPN' && ACRONYM.test(token.text))

/** Live, and save no lives. */
const MASSES = new Set(['population', 'electorate', 'workforce', 'community', 'nation', 'country'])

/** Letters without a vowel are the name of one: `twenty NBS-owned mills`. */
const ACRONYM = /^[B-DF-HJ-NP-TV-Z]{1,4}S$/

/** Whether `token` can stand before the head: `strategic`, `registered`, `coal` `-` `fired`. */
function modifies(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (token.pos === 'ADJ') return true
  // `two new 737 jets`, but `25 k`
  if (token.pos === 'NUM' && token.text.includes(',')) return false
  if (token.pos === 'NUM') return (tokens[i + 1]?.start ?? 0) > token.end && !isMixed(token.text)
  if (token.pos === 'VERB' && /(?:ed|ing|en)$/.test(token.lower)) {
    const next = tokens[i + 1]
    return i + 1 < end && (isNoun(next) || next?.pos === 'ADJ' || (next?.pos === 'ADV' && NOUN_ADVERBS.has(next.lower)))
  }
  if (token.pos === 'ADV' && NOUN_ADVERBS.has(token.lower)) {
    const next = isHyphen(tokens, i + 1) ? i + 2 : i + 1
    return next < end && (isNoun(tokens[next]) || isTakenForVerb(tokens, next) || modifies(tokens, next, end))
  }
  if (token.pos === 'ADV' && (token.lower.endsWith('ly') || token.lower === 'most' || token.lower === 'more'))
    return modifies(tokens, i + 1, end)
  return false
}

function isHyphen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return (
    token !== undefined &&
    token.text.length === 1 &&
    isDash(token.text.charCodeAt(0)) &&
    tokens[i - 1]?.end === token.start &&
    tokens[i + 1]?.start === token.end
  )
}

/** `two - door`, as wires set it: a blank on either side and a singular noun behind. */
function isSpacedHyphen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  return token?.text === '-' && next?.pos === 'NOUN' && !isPlural(next) && next.text === next.lower
}

/** `strategic or comprehensive partners`, `Kia and Hyundai vehicles`: a conjunction between two modifiers of one noun. */
function joinsModifiers(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]
  if (token?.lower !== 'or' && token?.lower !== 'and') return false
  const left = tokens[i - 1]
  const right = tokens[i + 1]
  const noun = tokens[i + 2]
  if (i + 2 >= end || !isNoun(noun)) return false
  return (
    (left?.pos === 'ADJ' && right?.pos === 'ADJ') || (left?.pos === 'PROPN' && right?.pos === 'PROPN' && isPlural(noun))
  )
}

/**
 * The counted phrase that begins at token `from`; undefined where no noun follows the number.
 * A plural ends it, unless another plural stands right behind (`sports cars`).
 */
export function readCounted(tokens: readonly Token[], from: number, end: number, one: boolean): Counted | undefined {
  let first = from
  // `60-odd inns`
  const vague = tokens[first + 1]?.lower === 'odd' && isHyphen(tokens, first)
  if (vague) first += 2
  const attributive = !vague && (isHyphen(tokens, first) || isSpacedHyphen(tokens, first))
  if (attributive) first++
  while (first < end && COUNT_FILLERS.has(tokens[first]?.lower ?? '')) first++
  if (tellsWhen(tokens, first) || isPastTense(tokens, first)) return undefined
  const limit = Math.min(end, first + REACH)
  let head = -1
  let joined = -1
  for (let i = first; i < limit; i++) {
    const token = tokens[i]
    // `the world's largest ports`: the noun before it owns what is counted.
    if (head === i - 1 && head >= 0 && isGenitive(tokens, i)) {
      first = i + 1
      head = -1
      continue
    }
    // `a third of the population lives in the south`
    if (token?.lower === 'lives' && i > first && MASSES.has(tokens[i - 1]?.lower ?? '')) break
    if (isNoun(token) || (!one && (i === first ? isVerbLike(tokens, i, end) : isTakenForVerb(tokens, i)))) {
      // `three points Thursday`, `five men Wednesday`: a name behind a common plural is another phrase.
      head = i
      if (attributive && !isHyphen(tokens, i + 1)) break
      // `40 Type 3s`
      if (token?.pos === 'PROPN' && MODELS.test(tokens[i + 1]?.text ?? '')) return nameModels(tokens, first, i + 1)
      // `3 cylinder engine`: without a plural the noun right behind the number is what is counted.
      if (!one && i === first && !hasPlural(tokens, i, limit) && isNoun(tokens[i + 1]) && token?.pos === 'NOUN') break
      const next = tokens[i + 1]
      if (isPlural(token) && !(isNoun(next) && isPlural(next) && next?.pos === token?.pos) && !goesOn(tokens, i, limit))
        break
      if (one && next?.pos === 'PROPN' && token?.pos === 'NOUN') break
      // `one person shot in the head`
      if (next?.lower === 'shot' && PERSON_NOUNS.has(token?.lower ?? '')) break
    } else if (
      head === i - 1 &&
      isModel(tokens, i) &&
      tokens[i + 1]?.pos === 'NOUN' &&
      hasPlural(tokens, i + 1, limit)
    ) {
      // `two Osram T40 lamps`
    } else if (i > first && isHyphen(tokens, i) && !attributive) {
      // `coal-fired power plants`: what follows the hyphen modifies, whatever the tagger says.
      if (!isNoun(tokens[i + 1])) i++
    } else if (
      token?.text === ',' &&
      tokens[i - 1]?.pos === 'ADJ' &&
      tokens[i + 1]?.pos === 'ADJ' &&
      i > first &&
      head < 0
    ) {
      // `small, friendly deals`
    } else if (joinsModifiers(tokens, i, limit)) {
      joined = i
      i++
    } else if (
      !(modifies(tokens, i, limit) && (head < 0 || tokens[i]?.pos === 'NUM' || hasPlural(tokens, i, limit))) &&
      !(i > first && isHyphen(tokens, i))
    )
      break
  }
  const last = tokens[head]
  const start = tokens[first]
  if (!last || !start) return undefined
  if (joined > head) joined = -1
  return nameCounted(tokens, first, head, joined)
}

/** The mark of an owner, `Halden's`; behind a plural, before what is owned: `the owners' three mills`. */
export function isGenitive(tokens: readonly Token[], i: number): boolean {
  if (isApostropheS(tokens[i])) return true
  if (!isPossessiveMark(tokens[i])) return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before?.end !== tokens[i]?.start || !before?.lower.endsWith('s') || after === undefined) return false
  return after.start > (tokens[i]?.end ?? 0) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.pos)
}

/** `four Las Vegas style resorts`, `two Games Cup winners`: a name in -s ends no phrase where a common plural still comes in it. */
function goesOn(tokens: readonly Token[], i: number, end: number): boolean {
  const next = tokens[i + 1]?.pos === 'PROPN' || isModel(tokens, i + 1) ? i + 2 : i + 1
  return tokens[i]?.pos === 'PROPN' && tokens[next]?.pos === 'NOUN' && hasPlural(tokens, next, end)
}

/** `A330-200`: what a maker numbers its things by, behind its name. */
function isModel(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.pos === 'PROPN' && /^[A-Z]+-?\d/.test(tokens[i]?.text ?? '')
}

/** Whether a plural noun still comes in this phrase: `public housing properties`. */
function hasPlural(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (isNoun(tokens[i])) {
      if (isPlural(tokens[i])) return true
    } else if (isHyphen(tokens, i)) i++
    else if (tokens[i]?.pos !== 'ADJ' && tokens[i]?.pos !== 'VERB') return false
  }
  return false
}
