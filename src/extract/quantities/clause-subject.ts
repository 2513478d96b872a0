// The subject of the clause that a token stands in, told by parts of speech alone: the noun phrase before the verb, or before the
// one that it is joined or subordinated to; what a relative or a pronoun stands for.
import { ANAPHORS, RELATIVES, SAYINGS, SPEAKERS } from '../../lexicon/numbers/concept-words.ts'
import type { Token } from '../../schema/index.ts'
import { isNominal, isOld, isVerb, phraseTo, type Stretch, wholePhraseTo } from './noun-phrase.ts'

/** Farthest that a phrase or a verb is looked for, in tokens. */
const REACH = 30
/** Verbs that a verb may hang on, one on the other. */
const DEEPEST = 4

const SKIPPED = new Set(['AUX', 'VERB', 'ADV', 'PART', 'ADP', 'SYM', 'INTJ'])
/** Before a form in -ing whose subject is that of the main verb: `after taking`, `by selling`. */
const BEFORE_GERUND = new Set([',', 'after', 'before', 'while', 'by', 'when', 'without', 'since', 'in'])

/**
 * The subject of the clause of token `from`.
 *
 * `The firm, excluding its mills, fell and ended at` → `The firm`; `Dell plans to lay off` → `Dell`
 */
export function subjectOf(stretch: Stretch, from: number): string | null {
  const least = Math.max(stretch.first, from - REACH)
  const own = verbBefore(stretch, from, least)
  if (own >= least && saysDirectly(stretch, own, from)) return null
  const verb = own >= least ? mainVerb(stretch, own, least) : own
  return nounBefore(stretch, verb >= least ? verb : from - 1, least, DEEPEST)
}

function verbBefore({ tokens }: Stretch, at: number, least: number): number {
  let verb = at - 1
  while (verb >= least && !isVerb(tokens[verb] as Token, tokens[verb + 1])) verb--
  return verb
}

/** `Police say five people`, `it is said that two people`: the number opens a clause of its own. */
function saysDirectly({ tokens }: Stretch, verb: number, from: number): boolean {
  const that = tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1
  if (!SAYINGS.has(tokens[verb]?.lower ?? '') && !(tokens[that]?.lower === 'that' && that > verb)) return false
  for (let i = verb + 1; i < from; i++) {
    const { pos, lower } = tokens[i] as Token
    if (pos !== 'DET' && pos !== 'ADV' && pos !== 'ADP' && pos !== 'ADJ' && lower !== 'that') return false
  }
  return true
}

/** The verb whose subject is that of `verb` too: `plans` of `plans to cut`, `rose` of `rose and ended`, `fell` of `fell, losing`. */
function mainVerb(stretch: Stretch, verb: number, least: number): number {
  const { tokens } = stretch
  let main = verb
  for (let depth = 0; depth < DEEPEST; depth++) {
    let before = main - 1
    while (
      before >= least &&
      (tokens[before]?.pos === 'AUX' || (tokens[before]?.pos === 'ADV' && tokens[before]?.lower !== 'when'))
    )
      before--
    const word = tokens[before]?.lower ?? ''
    const hangs =
      word === 'to' ||
      (tokens[before]?.pos === 'CCONJ' && (before === main - 1 || tokens[main - 1]?.pos === 'ADV')) ||
      (BEFORE_GERUND.has(word) && tokens[main]?.lower.endsWith('ing') === true)
    const other = hangs ? verbBefore(stretch, before, least) : -1
    if (other < least) break
    main = other
  }
  return main
}

/**
 * The noun phrase nearest before token `at`, over what stands in commas before it: `Sales, excluding mills, were`. A pronoun
 * stands for the subject of the clause before.
 */
function nounBefore(stretch: Stretch, at: number, least: number, depth: number): string | null {
  const { tokens } = stretch
  let relative = false
  for (let i = overAside(stretch, at, least); i >= least; i--) {
    const token = tokens[i] as Token
    if (SPEAKERS.has(token.lower)) return null
    if (PERSONAL.has(token.lower) && depth > 0 && tokens[i - 1]?.pos !== 'ADP') {
      const verb = verbBefore(stretch, i, least)
      const subject = verb < least ? null : nounBefore(stretch, mainVerb(stretch, verb, least), least, depth - 1)
      if (subject !== null) return ONE_PERSON.has(token.lower) && BODIES.test(subject) ? null : subject
    }
    const isRelative = RELATIVES.has(token.lower)
    relative ||= isRelative
    if (isRelative || ANAPHORS.has(token.lower)) continue
    // `a 9-year-old may swim`
    if (isOld(tokens, i)) return stretch.text.slice(oldFrom(tokens, i), token.end)
    if (isVerb(token, tokens[i + 1]) || SKIPPED.has(token.pos)) continue
    if (isNominal(token)) {
      // `a firm in Hull which lost`: a relative belongs to what is right before it.
      const words = relative ? phraseTo(stretch, i) : wholePhraseTo(stretch, i)
      if (words !== null) return words
    }
  }
  return null
}

/** Where `9-year-old`, which ends at token `i`, begins. */
function oldFrom(tokens: readonly Token[], i: number): number {
  const number = tokens[i - 3]?.text === '-' ? i - 4 : i - 3
  return (tokens[tokens[number]?.pos === 'NUM' ? number : i - 2] as Token).start
}

const PERSONAL = new Set(['it', 'he', 'she', 'they'])
const ONE_PERSON = new Set(['he', 'she'])
/** `Police said he was one of two`: no one person. */
const BODIES =
  /\b(?:police|officials|officers|authorities|prosecutors|investigators|detectives|deputies|documents|records)$/i

/** Longest stretch between two commas that is stepped over. */
const LONGEST_ASIDE = 16

function overAside({ tokens }: Stretch, at: number, least: number): number {
  if (tokens[at - 1]?.text !== ',') return at
  for (let i = at - 2; i >= Math.max(least + 1, at - LONGEST_ASIDE); i--)
    if (tokens[i]?.text === ',' && (isNominal(tokens[i - 1]) || isOld(tokens, i - 1))) return i - 1
  return at
}
