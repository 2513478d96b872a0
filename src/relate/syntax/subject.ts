// The subject of a verb: the noun phrase it is said of, with the entity it means where that is known.
import { HOLDING_VERBS } from '../../lexicon/grammar/clause-verbs.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { baseOf, isPlural } from '../../text/inflection.ts'
import { testOnce } from '../../text/word.ts'
import type { Reading } from '../reading.ts'
import { isCompound, subjectEnd, verbBefore } from './governing.ts'
import { phraseAt } from './noun-phrase.ts'
import {
  antecedentOf,
  beyondObject,
  beyondRelative,
  isFiniteBehind,
  mayFollow,
  NOTHING_BEYOND,
  placedHead,
  takesClause,
} from './relative-clause.ts'
import { type Found, isUnder, OPENERS, ofName, ofNoun, type Subject } from './subject-phrase.ts'

const NONE: Subject = { subject: null, words: [] }

const closes = testOnce(({ text }) => text === ';' || text === '—' || text === '–')

/** Whether a token is a mark beyond which no subject is looked for. */
export function isClosing(token: Token | undefined): boolean {
  return token !== undefined && closes(token.word)
}

/** Tie a gerund to the word before them. */
const LINKS: ReadonlySet<string> = new Set(['ADP', 'SCONJ'])

/** Stand before a relative pronoun where a noun is not known for one. */
const NO_NOUN: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'ADV'])

/** Tokens to the left that are looked at. */
const REACH = 60

/** Stand for a subject told before, under a verb or before a noun, and are none themselves. */
const NO_SUBJECT = wordSet('who which that whose what him her them his their its my our')

/**
 * The subject of the verb at `verbAt`: the nearest noun phrase before it that hangs on no preposition.
 *
 * findSubject(reading, 0, the token of `fell` in `Sales at Osram fell`) //=> { subject: { text: 'Osram', … }, words: ['sales'] }
 */
export function findSubject(reading: Reading, from: number, verbAt: number): Subject {
  const { tokens, covering, referenceAt } = reading
  // `Haas left the club with a medal, having won 12 games`: whoever did what stands before the comma
  if (tokens[verbAt - 1]?.lower === 'having' && tokens[verbAt - 2]?.text === ',') {
    const main = verbBefore(reading, from, verbAt - 2, ';')
    return main < from ? NONE : findSubject(reading, from, main)
  }
  const end = subjectEnd(reading, from, verbAt)
  // `accused Halden of cutting 300 jobs`, `a way of cutting them`: the verb hangs on a word that may be anybody's
  if (end === verbAt - 1 && LINKS.has(tokens[end]?.pos ?? '') && tokens[verbAt]?.lower.endsWith('ing')) return NONE
  const finite = isFiniteBehind(tokens, end)
  const isReduced =
    !finite && end === verbAt - 1 && (covering.has(end) || /^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? ''))
  // `with Osram winning 12 races`
  // `with Osram threatening to cut 300 jobs`
  const absolute =
    (isReduced || (tokens[end + 1]?.lower.endsWith('ing') === true && tokens[end + 1]?.pos !== 'NOUN')) &&
    tokens[phraseAt(reading, from, end) - 1]?.lower === 'with'
  const gerund = isReduced && /(?<!follow|includ)ing$/.test(tokens[verbAt]?.lower ?? '')
  const near = gerund ? articleUnder(reading, from, end) : null
  // `took part in the trial involving 12 firms`: the trial, or who took part
  if (near === 'the' || isOfFirstGerund(tokens, from, end, finite)) return NONE
  // `how to run a case involving 12 firms`
  const isOwn =
    absolute || near !== null || isExpected(tokens, end, verbAt) || (gerund && isOfBareVerb(reading, from, end))
  const antecedent = antecedentOf(reading, from, end) ?? (isOwn ? end : null)
  const start = antecedent ?? end
  const head = antecedent === null ? null : placedHead(reading, antecedent, end)
  // `led to strikes that cost`, `in honour of the late great who won`: no noun, says the tagger, and none before it is meant
  if (antecedent !== null && NO_NOUN.has(tokens[antecedent]?.pos ?? '') && !covering.has(antecedent)) return NONE
  let passed = false
  for (let i = start; i >= from && i >= verbAt - REACH; i--) {
    const token = tokens[i] as Token
    const placed = covering.get(i)
    let found: Found
    // `no one was shot`, `one euro buying $1.30`: what is counted there is the subject, and has no name
    // `one of the men in the car fired`
    const counted =
      placed?.mention.kind === 'quantity' && (i === end ? tokens[i + 1]?.lower !== 'to' : tokens[i + 1]?.lower === 'of')
    if (counted && !isUnder(tokens[placed.first - 1]) && (i === end || !isObject(tokens, placed.first))) return NONE
    // `when in Leeds the strike …`: beyond the word that opens the clause stands the subject of another
    if (OPENERS.has(token.lower)) break
    // `showed that Easter 2011 was the best in decades`: a day or a year has no name
    const dated = i === end && placed?.mention.kind === 'date'
    if (dated && (placed.first === from || tokens[placed.first - 1]?.lower === 'that')) return NONE
    // `a tax for those earning $40,000`
    if (i === end && /^(?:those|these)$/.test(token.lower)) return NONE
    // `police say nobody fell`: beyond the verb over the clause stands another subject
    // `warned of making much of figures showing 12 faults`: the participle tells of a noun on this side of it
    const reduced = isReduced && antecedent === null && i < end
    if (token.pos === 'VERB' && placed === undefined) {
      // `the Leeds-based firm has`: an adverb, says the tagger
      if (i === end && isCompound(tokens, i)) return NONE
      if (reduced || HOLDING_VERBS.has(baseOf(token.lower))) return NONE
      passed = true
    }
    // `the firm that Osram bought employs`; but `the news that a bid for Osram rose`: there is no verb of a clause within the subject
    const inner = !finite ? NOTHING_BEYOND : passed ? beyondRelative : beyondObject
    const direct = i === antecedent || i === head
    const single = direct && isSingularBehind(tokens, end)
    if (placed !== undefined)
      found = ofName(reading, from, placed, direct && (absolute || mayFollow(tokens, placed, end)), single, inner)
    else if (isClosing(token)) break
    else if (token.pos === 'PRON') {
      // `there are 12 of them` is said of nothing
      if (token.lower === 'there') break
      if (NO_SUBJECT.has(token.lower)) continue
      return { subject: { text: token.text, entity: referenceAt.get(i)?.entity ?? null }, words: [token.lower] }
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN' || (i === end && isNounLike(tokens, i)))
      found = ofNoun(reading, from, i, start, direct, single, inner)
    else continue
    const whose = typeof found === 'number' || !passed ? -1 : phraseAt(reading, from, i) - 1
    if (typeof found === 'number') i = found
    // `a firm whose main lamp is sold in Leeds has`: the lamp has a verb of its own, between it and this one
    else if (tokens[whose]?.lower === 'whose') i = whose
    else if (finite && antecedent === null && isGerund(tokens, from, phraseAt(reading, from, i) - 1)) return NONE
    else return antecedent !== null && disagrees(tokens, end, found.words) ? NONE : found
  }
  return NONE
}

/** `the study claims cutting the limit would save`: it is no limit that saves, but the deed that begins at token `at`. */
function isGerund(tokens: Reading['tokens'], from: number, at: number): boolean {
  const verb = tokens[at]
  if (at < from || verb?.pos !== 'VERB' || !verb.lower.endsWith('ing')) return false
  const before = tokens[at - 1]
  // but `Leading lamp maker Osram won`
  if (at === from) return /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '')
  return before?.lower === 'that' || (before?.pos === 'VERB' && takesClause(before.lower))
}

/** `Doubling the sum spent on such a lamp could save 12 lives`: the deed that the sentence opens with is the subject. */
function isOfFirstGerund(tokens: Reading['tokens'], from: number, end: number, finite: boolean): boolean {
  const { pos, lower = '' } = tokens[from] ?? {}
  if (!finite || pos !== 'VERB' || !lower.endsWith('ing') || !/^(?:DET|PRON)$/.test(tokens[from + 1]?.pos ?? ''))
    return false
  for (let i = from; i <= end; i++) if (/^[,;:]$/.test(tokens[i]?.text ?? '')) return false
  return true
}

/** The article of the phrase that ends at `end`, where a preposition but `of` stands before it: `won in a race offering`; null where none does. */
function articleUnder(reading: Reading, from: number, end: number): 'a' | 'the' | null {
  const { tokens, covering } = reading
  if (covering.has(end)) return null
  const begin = phraseAt(reading, from, end)
  const before = tokens[begin - 1]
  if (begin > end || before?.lower === 'of' || !isUnder(before)) return null
  const article = tokens[begin]?.lower
  return article === 'a' || article === 'an' ? 'a' : article === 'the' ? 'the' : null
}

/** `to run a case involving 12 firms`: the phrase that ends at `end` is the object of an infinitive. */
function isOfBareVerb(reading: Reading, from: number, end: number): boolean {
  const { tokens } = reading
  const begin = phraseAt(reading, from, end)
  return begin <= end && tokens[begin - 1]?.pos === 'VERB' && tokens[begin - 2]?.lower === 'to'
}

/** `trained for a contest tipped to be held soon`: a participle before a passive infinitive tells of the noun before it. */
function isExpected(tokens: Reading['tokens'], end: number, verbAt: number): boolean {
  // `reports of shots being fired`
  if (tokens[end + 1]?.lower === 'being') return true
  if (tokens[verbAt - 1]?.lower !== 'be' || tokens[verbAt - 2]?.lower !== 'to') return false
  let at = verbAt - 3
  if (!/ed$/.test(tokens[at]?.lower ?? '')) return false
  while (tokens[at - 1]?.pos === 'ADV') at--
  return at === end + 1
}

/** `claims from Leeds, which was hit`: no claims were; a pronoun's verb is singular where what it stands for is. */
function disagrees(tokens: Reading['tokens'], end: number, words: readonly string[]): boolean {
  return isSingularBehind(tokens, end) && isPlural(words.at(-1) ?? '')
}

/** `mills in Leeds and Osram, which has 12`: one of them has, says the verb behind the pronoun at `end`. */
function isSingularBehind(tokens: Reading['tokens'], end: number): boolean {
  const verb = tokens[end + 1]
  return /^(?:is|was|has|does)$/.test(verb?.lower ?? '') || (verb?.pos === 'VERB' && /[^s]s$/.test(verb.lower))
}

/** `fresh falls left shares down`: a plural before a verb, tagged as one; but `the firm that Osram owns employs`. */
function isNounLike(tokens: Reading['tokens'], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'VERB' || !isPlural(token.lower) || !/^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return false
  for (let at = i - 1; at > i - LONGEST_MODIFIER; at--) {
    if (/^(?:that|which|who|whom|what)$/.test(tokens[at]?.lower ?? '')) return false
  }
  return /^(?:ADJ|PROPN|DET|NOUN|NUM)$/.test(tokens[i - 1]?.pos ?? '')
}

const LONGEST_MODIFIER = 6

/** `scored all 11 of its goals` */
function isObject(tokens: Reading['tokens'], first: number): boolean {
  const before = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1
  return tokens[before]?.pos === 'VERB'
}
