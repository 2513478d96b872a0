// Superlatives that can be checked, because they say within what: `the first visit since 1986`, `the largest takeover in its history`.
import { PERSONAL_PRONOUNS } from '../lexicon/grammar/clause-words.ts'
import { TREND_VERBS } from '../lexicon/numbers/trend-verbs.ts'
import { wordSet } from '../lexicon/word-list.ts'
import type { Claim, PartOfSpeech, Sentence, Token } from '../schema/index.ts'
import { baseOf } from '../text/inflection.ts'
import { metricOf } from './metric-of.ts'
import type { Reading } from './reading.ts'
import { findSubject } from './syntax/subject.ts'

/** Tokens of a superlative phrase. */
const LONGEST = 22
const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their', "'s", '’s'])
const MARKS = new Set([',', '.', ';', ':', '!', '?', '(', ')', '—', '–', '”', '"'])
/** Say within what, wherever they stand. */
const BOUNDS = new Set(['since', 'ever', 'history', 'memory', 'kind'])
/** Say it behind `in the`, `of the`: `in the world`; but `the only country that`, `the last World Cup`. */
const AREAS = new Set(['world', 'country', 'nation', 'region'])
/** Stretches of time: `the last visit in years` is bounded, `the last three years` is such a stretch. */
const SPANS = new Set(['decade', 'decades', 'years', 'century'])
/** Nouns that name no thing which could be the first: `the first time since`. */
const EMPTY = new Set(['time', 'times', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'])
/** Under these a thing is only spoken of: `prepared for the biggest night in its history`. */
const SPOKEN_OF = wordSet(
  'for in with than like of towards toward from about over on against during after before into behind',
)
/** End no phrase. */
const OPENERS: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'PART', 'CCONJ', 'SCONJ', 'DET', 'PRON', 'ADV'])

/** Open another clause behind the bound: `in years but many fear`. */
const CLOSES: ReadonlySet<PartOfSpeech> = new Set(['CCONJ', 'SCONJ', 'VERB'])

/** Open what else was then: `the highest since May amid fears of war`. */
const ATTENDING = new Set(['amid', 'amidst', 'despite', 'after', 'following', 'when', 'while', 'with'])

/** `metric`: what of the subject was at its highest, where its level was; else null. */
export type Superlative = {
  readonly subject: NonNullable<Claim['subject']>
  readonly metric: string | null
  readonly term: string
}

/**
 * The superlative whose degree stands at token `i`, under the verb at `verbAt`; null where nothing bounds it, or it is said of nobody.
 *
 * readSuperlative('Osram made its first loss since 1986', first) //=> { subject: Osram, metric: null, term: 'first loss since 1986' }
 */
export function readSuperlative(reading: Reading, sentence: Sentence, i: number, verbAt: number): Superlative | null {
  const { tokens, document } = reading
  const before = tokens[i - 1]?.lower ?? ''
  if (!DEFINITE.has(before) || EMPTY.has(tokens[i + 1]?.lower ?? '')) return null
  // `lost their first three matches since May` tells of no first
  if (tokens[i + 1]?.pos === 'NUM') return null
  // `one of the best games ever` is no more than praise
  const isSpokenOf = SPOKEN_OF.has(tokens[i - 2]?.lower ?? '') || isDescribing(tokens, verbAt)
  if (before === 'the' && (isSpokenOf || !isAscribed(tokens, i, verbAt))) return null
  const end = phraseEnd(tokens, i, sentence.endToken)
  if (end < 0) return null
  const { subject, words } = isMoved(tokens, i, verbAt)
    ? findSubject(reading, verbAt + 1, i - 2)
    : findSubject(reading, sentence.firstToken, verbAt)
  if (subject === null) return null
  // `It is the largest deal of the decade`: what it is, the phrase itself tells
  const pronoun = subject.text.toLowerCase()
  if (subject.entity === null && pronoun !== 'it' && PERSONAL_PRONOUNS.has(pronoun)) return null
  const metric = isLevel(tokens[i + 1]) ? metricOf(words) : null
  return { subject, metric, term: document.text.slice(tokens[i]?.start, tokens[end - 1]?.end) }
}

/** `the lowest level since 1986`, `its highest in a decade`: it is said of a number. */
function isLevel(next: Token | undefined): boolean {
  return next?.pos === 'ADP' || next?.pos === 'SCONJ' || LEVELS.has(next?.lower ?? '')
}
const LEVELS = wordSet('level levels rate point figure pace value ever')

/**
 * Whether the verb at `verbAt` says the superlative at `i` of its subject: `is the largest`, `made the first`, `rose 4 percent, the fastest`;
 * but `condemned the worst`, `held talks, the first`.
 */
function isAscribed(tokens: readonly Token[], i: number, verbAt: number): boolean {
  const verb = baseOf(tokens[verbAt]?.lower ?? '')
  // `Norway, the largest seller of cod in the world,`
  if (tokens[i - 2]?.text === ',' && tokens[i - 3]?.pos === 'PROPN') return true
  if (TREND_VERBS.has(verb) || verb === 'be') return true
  for (let at = verbAt + 1; at < i; at++) if (MARKS.has(tokens[at]?.text ?? '')) return false
  return ASCRIBING.has(verb)
}

/** `a fall in exports pushed the rate to its lowest since 1986`: it is the rate's. */
function isMoved(tokens: readonly Token[], i: number, verbAt: number): boolean {
  const own = /^(?:its|their)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'to'
  return own && i - 2 > verbAt + 1 && MOVING.has(baseOf(tokens[verbAt]?.lower ?? ''))
}

const MOVING = wordSet('push send drive drag lift bring take pull cut raise lower carry propel force')

const ASCRIBING = wordSet(
  'be become remain make mark post record win set hit reach have represent prove suffer take produce score build own run',
)

/** `details, surrounding the worst storm since 1986`: what a participle behind a comma is about. */
function isDescribing(tokens: readonly Token[], verbAt: number): boolean {
  return tokens[verbAt]?.lower.endsWith('ing') === true && tokens[verbAt - 1]?.text === ','
}

/** The token behind the phrase that the superlative at `i` opens; -1 where nothing bounds it. */
function phraseEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i + 1
  let bound = -1
  let kind = false
  for (; end < Math.min(limit, i + LONGEST); end++) {
    const token = tokens[end] as Token
    if (MARKS.has(token.text)) break
    // `the highest since counting began`, `the first visit since taking office`
    const verb = token.pos === 'AUX' || token.pos === 'VERB'
    if (verb && tokens[bound]?.lower === 'since') continue
    if (token.pos === 'AUX') break
    if (bound >= 0 && (ATTENDING.has(token.lower) || (CLOSES.has(token.pos) && token.lower !== 'since'))) break
    if (isBound(tokens, end, kind)) bound = end
    else if (token.pos !== 'NUM' && token.pos !== 'ADJ') kind = true
  }
  while (end > i + 1 && OPENERS.has(tokens[end - 1]?.pos ?? 'X') && tokens[end - 1]?.lower !== 'ever') end--
  return bound >= 0 && bound < end ? end : -1
}

/** Whether the word at `at` says within what; `kind`: what is compared has been told. */
function isBound(tokens: readonly Token[], at: number, kind: boolean): boolean {
  const { lower, text } = tokens[at] as Token
  if (BOUNDS.has(lower)) return true
  if (lower === 'record') return tokens[at - 1]?.lower === 'on'
  if (SPANS.has(lower)) return kind
  if (!AREAS.has(lower) || text !== lower) return false
  return tokens[at - 1]?.lower === 'the' && /^(?:in|of)$/.test(tokens[at - 2]?.lower ?? '')
}
