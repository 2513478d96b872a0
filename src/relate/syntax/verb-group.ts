// What the words of a verb's group say of it, and the verbs and nouns that its infinitive hangs on: meant, possible, denied. What
// stands beyond its subject is said of another verb.
import { POSSESSIVE_DETERMINERS, RELATIVES } from '../../lexicon/grammar/clause-words.ts'
import {
  AVOIDING_PHRASES,
  AVOIDING_VERBS,
  FAILING_VERBS,
  FUTURE_AUXILIARIES,
  HEARSAY_VERBS,
  MEANING_ADJECTIVES,
  MEANING_NOUNS,
  MEANING_VERBS,
  OPEN_CONJUNCTIONS,
  PERCEIVING_VERBS,
  POSSIBLE_ADJECTIVES,
  POSSIBLE_WORDS,
} from '../../lexicon/numbers/outlook-verbs.ts'
import type { PartOfSpeech, Token } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { framedAs, hangsOnCondition } from '../open-clause.ts'
import type { Reading } from '../reading.ts'
import { isOf } from './noun-phrase.ts'

export type Outlook = {
  /** `would` is of the future in what somebody said, and conditional elsewhere. */
  readonly modality: 'planned' | 'possible' | 'conditional' | 'reported' | null
  readonly denied: boolean
}

const NEGATIONS = new Set(["n't", 'n’t', 'not', 'never', 'cannot'])
/** Behind `not`, these limit and deny nothing: `not only`, `not least`. */
const LIMITING = new Set(['only', 'just', 'least'])
/** Stand before words that a heading takes over from somebody. */
const OPENING_MARKS = new Set(["'", '‘', '"', '“'])
/** Stand in a verb's group. */
const GROUP: ReadonlySet<PartOfSpeech> = new Set(['AUX', 'ADV', 'PART'])
/** Auxiliaries that the tagger takes for verbs behind `to`: `is thought to have gone`. */
const AUXILIARIES = new Set(['have', 'be', 'been'])
/** Stand between `be` and the noun that is said to be something: `is not the largest`. */
const DETERMINING: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NUM'])
const NAMING: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN'])
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
/** Tokens of a group with the verbs it hangs on: `is not now expected to be able to`. */
const LONGEST_GROUP = 12
/** Tokens of what stands between two verbs that are joined. */
const LONGEST_OBJECT = 16
/** Tokens of a subject behind `if`. */
const LONGEST_SUBJECT = 6

/**
 * What is said of the verb or the noun at token `at`, in the sentence that begins at `from`.
 *
 * `The firm did not plan to cut 300 jobs`, cut //=> { modality: 'planned', denied: true }
 */
export function outlookOf({ tokens }: Reading, from: number, at: number): Outlook {
  const walk = new Walk(tokens, from, at)
  // an auxiliary that is taken for the verb is of its group: `will open`, where `open` is tagged as an adjective
  let i = tokens[at]?.pos === 'AUX' ? at : tokens[at]?.pos === 'VERB' ? at - 1 : beforeDeterminer(tokens, from, at)
  const end = Math.max(from, at - LONGEST_GROUP)
  while (i >= end) {
    const next = walk.read(i)
    if (next === i) break
    i = next
  }
  if (isOpen(tokens, from, i)) walk.modality = 'possible'
  const frame = framedAs(tokens, from, i)
  if (frame === 'denied') walk.denied = true
  else if (frame !== null || (walk.isFuture && hangsOnCondition(tokens, from, at))) walk.modality = 'possible'
  return walk
}

/** `is not the largest`, `became its first`: the token before a noun's determiner. */
function beforeDeterminer(tokens: Reading['tokens'], from: number, at: number): number {
  let i = at - 1
  while (i >= from && (isOf(tokens[i], DETERMINING) || POSSESSIVE_DETERMINERS.has(tokens[i]?.lower ?? ''))) i--
  return tokens[i]?.pos === 'VERB' ? i - 1 : i
}

/** `if the firm hires 12 clerks` */
function isOpen(tokens: Reading['tokens'], from: number, subject: number): boolean {
  let i = subject
  while (i >= from && subject - i < LONGEST_SUBJECT && isOf(tokens[i], NOMINAL)) i--
  return i >= from && OPEN_CONJUNCTIONS.has(tokens[i]?.lower ?? '')
}

/** `Dutch bank to close 12 shops`: a heading, where neither a verb nor an article stands before the infinitive. */
function isHeadline(tokens: Reading['tokens'], from: number, subject: number): boolean {
  let i = subject
  while (i >= from && subject - i < LONGEST_SUBJECT && isOf(tokens[i], NAMING)) i--
  return i < from && subject >= from
}

class Walk implements Outlook {
  readonly #tokens: Reading['tokens']
  readonly #from: number
  readonly #at: number
  modality: Outlook['modality'] = null
  denied = false
  #willBe = false

  constructor(tokens: Reading['tokens'], from: number, at: number) {
    this.#tokens = tokens
    this.#from = from
    this.#at = at
    if (tokens[at]?.lower === 'feared') this.modality = 'possible'
    // `12 cooks are expected to come`
    else if (tokens[at + 1]?.lower === 'to' && tokens[at - 1]?.pos === 'AUX') this.#mean(tokens[at] as Token)
    // `left without hiring a cook`
    if (tokens[at - 1]?.lower === 'without' || this.#isAvoided()) this.denied = true
  }

  /** `will`, `would`: whether it comes about may hang on a condition. */
  get isFuture(): boolean {
    return this.modality === 'conditional' || (this.modality === 'planned' && this.#willBe)
  }

  /** `stopped short of cutting 300 jobs`, `ruled out cutting them`, `avoided cutting them`. */
  #isAvoided(): boolean {
    if (this.#tokens[this.#at]?.lower.endsWith('ing') !== true) return false
    const [first, second] = [this.#tokens[this.#at - 2]?.lower ?? '', this.#tokens[this.#at - 1]?.lower ?? '']
    return AVOIDING_VERBS.has(baseOf(second)) || AVOIDING_PHRASES.has(`${baseOf(first)}_${second}`)
  }

  /** Reads token `i`; the next to be read, or `i` where the group has ended. */
  read(i: number): number {
    const token = this.#tokens[i] as Token
    const { lower, pos } = token
    if (lower === 'longer' && this.#tokens[i - 1]?.lower === 'no') {
      this.denied = true
      return i - 2
    }
    if (lower === 'to' && this.#tokens[i + 1]?.pos !== 'NOUN') return this.#readGovernor(i, i - 1)
    if (NEGATIONS.has(lower)) this.denied ||= !LIMITING.has(this.#tokens[i + 1]?.lower ?? '')
    else if (POSSIBLE_WORDS.has(lower)) this.#open(lower, i)
    else if (FUTURE_AUXILIARIES.has(lower)) {
      this.#willBe = this.modality === null
      this.modality ??= 'planned'
    } else if (lower === 'would') this.modality ??= 'conditional'
    else if (pos === 'CCONJ') return this.#readPartner(i)
    // `should more than double`
    else if (lower === 'than' && /^(?:more|less)$/.test(this.#tokens[i - 1]?.lower ?? '')) return i - 2
    else if (!(GROUP.has(pos) || AUXILIARIES.has(lower)) || isPossessiveMark(this.#tokens[i])) return i
    return i - 1
  }

  #open(word: string, i: number): void {
    // `could not hire 12 cooks`: they were not hired
    if (word === 'could' && NEGATIONS.has(this.#tokens[i + 1]?.lower ?? '')) return
    const base = baseOf(this.#tokens[this.#at]?.lower ?? '')
    const perceived = PERCEIVING_VERBS.has(base) && this.#tokens[this.#at - 1]?.lower === 'be'
    if (word !== 'could' || !perceived) this.modality = 'possible'
  }

  /** What the infinitive whose `to` is at `to` hangs on: `plans to`, `is likely to`, `a promise to`. */
  #readGovernor(to: number, i: number): number {
    const governor = this.#tokens[i]
    if (governor === undefined || i < this.#from) return to
    if (governor.pos === 'ADV' && governor.lower !== 'enough') return this.#readGovernor(to, i - 1)
    // `Lamp maker 'to cut' 300 jobs`
    if (i === to - 1 && OPENING_MARKS.has(governor.text)) return this.#readGovernor(to, i - 1)
    const { lower, pos } = governor
    if (NEGATIONS.has(lower)) {
      this.denied = true
      return this.#readGovernor(to, i - 1)
    }
    const base = baseOf(lower)
    if (lower === 'feared' || POSSIBLE_ADJECTIVES.has(lower)) this.modality = 'possible'
    // `is to open`, but `has to open`
    else if (pos === 'AUX' && base === 'be') this.modality ??= 'planned'
    else this.#mean(governor)
    if (HEARSAY_VERBS.has(base) && this.#tokens[i - 1]?.pos === 'AUX') this.modality ??= 'reported'
    if (isHeadline(this.#tokens, this.#from, i)) this.modality ??= 'planned'
    if (FAILING_VERBS.has(base) || lower === 'unable' || this.#isNone(i)) this.denied = true
    return /^(?:VERB|ADJ|AUX)$/.test(pos) ? i - 1 : to
  }

  /** `has no immediate plans to cut 300 jobs`. */
  #isNone(noun: number): boolean {
    let i = noun - 1
    while (this.#tokens[noun]?.pos === 'NOUN' && /^(?:ADJ|NOUN)$/.test(this.#tokens[i]?.pos ?? '')) i--
    return this.#tokens[noun]?.pos === 'NOUN' && this.#tokens[i]?.lower === 'no'
  }

  #mean({ lower, pos }: Token): void {
    const means = pos === 'NOUN' ? MEANING_NOUNS.has(lower) : MEANING_VERBS.has(baseOf(lower))
    if (means || MEANING_ADJECTIVES.has(lower)) this.modality ??= 'planned'
  }

  /** `will buy and close 12 shops`, `could buy it and close 12 shops`: what is said of the first verb holds for the second. */
  #readPartner(i: number): number {
    const { lower = '', pos } = this.#tokens[i - 1] ?? {}
    const base = this.#tokens[this.#at]?.lower ?? ''
    if (i !== this.#at - 1) return i
    const isBase = baseOf(base) === base
    if (pos === 'VERB' && (baseOf(lower) === lower) === isBase) return i - 2
    const partner = isBase ? this.#partnerBefore(i) : -1
    return partner < 0 ? i : partner - 1
  }

  /** The verb behind a modal or `to` that a bare verb behind the conjunction at `i` is joined to; -1 where there is none. */
  #partnerBefore(i: number): number {
    for (let at = i - 1; at > this.#from && at > i - LONGEST_OBJECT; at--) {
      const { lower = '', pos, text } = this.#tokens[at] ?? {}
      if (pos === 'AUX' || text === ';' || text === '"' || RELATIVES.has(lower)) return -1
      if (pos !== 'VERB' || baseOf(lower) !== lower) continue
      const before = this.#tokens[at - 1]
      // `call for laws to widen checks and set out 12 deeds`
      if (
        before?.lower === 'to' &&
        this.#tokens[at - 2]?.pos === 'NOUN' &&
        !MEANING_NOUNS.has(this.#tokens[at - 2]?.lower ?? '')
      )
        continue
      return before?.pos === 'AUX' || before?.lower === 'to' || before?.pos === 'ADV' ? at : -1
    }
    return -1
  }
}
