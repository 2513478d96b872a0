// Clauses that tell nothing as a fact because of what stands before or beside them: `no evidence that`, `it is not true that`, `fears
// that`, and a future that hangs on a condition: `if the strike goes on, 300 jobs will go`.
import { OPEN_NOUNS, OPEN_VERBS, OPENING_ADJECTIVES } from '../lexicon/numbers/outlook-verbs.ts'
import type { PartOfSpeech } from '../schema/index.ts'
import { baseOf } from '../text/inflection.ts'
import type { Reading } from './reading.ts'

const NEGATIVE = /^(?:not|n['’]t|no|never|hardly|untrue|false|wrong)$/
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])
/** Tokens of a subject behind `that`. */
const LONGEST_SUBJECT = 8
/** Tokens of `is not at all true` before `that`. */
const LONGEST_FRAME = 4
/** Tokens from a verb to the condition behind it. */
const REACH = 25

/**
 * How the clause is told whose subject ends at token `subject`: `denied` or `possible`; null where nothing before `that` says it.
 *
 * framedAs('It is not true that Osram', Osram) //=> 'denied'
 */
export function framedAs(tokens: Reading['tokens'], from: number, subject: number): 'denied' | 'possible' | null {
  let that = subject
  while (that > from && subject - that < LONGEST_SUBJECT && tokens[that]?.lower !== 'that') {
    if (!NOMINAL.has(tokens[that]?.pos ?? 'X')) return feared(tokens, that)
    that--
  }
  if (tokens[that]?.lower !== 'that') return null
  const { lower = '', pos } = tokens[that - 1] ?? {}
  if (/^(?:true|case)$/.test(lower)) return isNegated(tokens, from, that - 1) ? 'denied' : null
  if (/^(?:untrue|false)$/.test(lower) && tokens[that - 2]?.pos === 'AUX') return 'denied'
  if (OPENING_ADJECTIVES.has(lower) || feared(tokens, that - 1) !== null) return 'possible'
  if (pos !== 'NOUN') return null
  if (/^(?:evidence|proof|sign|signs|indication|indications)$/.test(lower))
    return isNegated(tokens, from, that - 1) || /^(?:little|scant)$/.test(tokens[that - 2]?.lower ?? '')
      ? 'possible'
      : null
  return OPEN_NOUNS.has(lower) && tokens[that - 2]?.lower !== 'no' ? 'possible' : null
}

/** `the union fears 300 jobs`, `fears that`; but `feared to be` is read with its verb. */
function feared(tokens: Reading['tokens'], at: number): 'possible' | null {
  const { lower = '', pos } = tokens[at] ?? {}
  return pos === 'VERB' && OPEN_VERBS.has(baseOf(lower)) && !lower.endsWith('ing') ? 'possible' : null
}

function isNegated(tokens: Reading['tokens'], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && i >= at - LONGEST_FRAME; i--)
    if (NEGATIVE.test(tokens[i]?.lower ?? ''))
      return tokens[i + 1]?.lower !== 'only' && tokens[i + 1]?.lower !== 'doubt'
  return false
}

/**
 * Whether what will be done by the verb at `at` hangs on a condition told before its clause or behind it.
 *
 * `If the strike goes on, 300 jobs will go`, `will close 12 shops unless the bank pays` //=> true
 * `Even if the strike ends, 300 jobs will go` //=> false
 */
export function hangsOnCondition(tokens: Reading['tokens'], from: number, at: number): boolean {
  let opener = from
  while (opener < at && /^(?:["“'‘]|and|but|so|that)$/.test(tokens[opener]?.lower ?? '')) opener++
  if (isCondition(tokens, opener)) for (let i = opener; i < at; i++) if (tokens[i]?.text === ',') return true
  for (let i = at + 1; i < at + REACH; i++) {
    const { lower = '', pos } = tokens[i] ?? {}
    if (isCondition(tokens, i)) return true
    // beyond another verb or a conjunction another clause begins
    if (/^(?:[.;:?!"”]|and|but|who|which)$/.test(lower) || pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')))
      return false
  }
  return false
}

function isCondition(tokens: Reading['tokens'], i: number): boolean {
  const { lower = '' } = tokens[i] ?? {}
  if (lower === 'unless') return true
  if (lower !== 'if') return false
  // `even if`, `as if`, `if not more`, `few if any`
  return (
    !/^(?:even|as|what|only)$/.test(tokens[i - 1]?.lower ?? '') &&
    !/^(?:not|any|ever|anything|only|necessary|possible|so)$/.test(tokens[i + 1]?.lower ?? '')
  )
}
