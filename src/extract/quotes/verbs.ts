// Reads reporting verbs with their groups (*has not yet said*): whether one is finite, passive or denied.
import { DO_AND_MODALS, FORMS_OF_BE, FORMS_OF_HAVE } from '../../lexicon/grammar/auxiliaries.ts'
import type { Token } from '../../schema/index.ts'
import { askOnce } from '../../text/word.ts'
import { REPORTING_VERBS, type ReportingVerb } from './cue-words.ts'
import { leadsIn } from './leads-in.ts'
import { standsAsVerb } from './stands-as-verb.ts'

export type VerbGroup = {
  readonly verb: ReportingVerb
  /** Token of the verb itself. */
  readonly head: number
  /** First token of the group, auxiliaries and adverbs included. */
  readonly first: number
  /** The token after the group: a particle belongs to it (*pointed out*). */
  readonly end: number
  readonly mood: 'finite' | 'gerund' | 'infinitive' | 'passive'
  readonly negated: boolean
  /** True in a clause that leads in to the main one: *Asked about it, …*, *When she said no, …*. */
  readonly introductory: boolean
}

const NONE: ReadonlySet<string> = new Set()

const reportingVerb = askOnce(({ lower }) => REPORTING_VERBS.get(lower) ?? null)

/** Of the passive, beside the forms of *be*. */
const PASSIVE = new Set(['being', 'get', 'gets', 'got'])
const isPassiveAuxiliary = (word: string) => FORMS_OF_BE.has(word) || PASSIVE.has(word)
const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'nt', 'neither', 'nor'])

/**
 * The reporting verb at token `i` with its group, or undefined. No token before `floor` is looked at.
 *
 * readVerbGroup(tokensOf('Lee has not yet said so'), 4, 0) //=> { head: 4, first: 1, end: 5, mood: 'finite', negated: true, … }
 */
export function readVerbGroup(tokens: readonly Token[], i: number, floor: number): VerbGroup | undefined {
  const token = tokens[i]
  const plain = token === undefined ? null : reportingVerb(token.word)
  if (token === undefined || plain === null || !standsAsVerb(tokens, i, floor, plain)) return undefined
  const frames = plain.phrasal.size === 0 ? undefined : plain.phrasal.get(tokens[i + 1]?.lower ?? '')
  const verb = frames === undefined ? plain : { ...plain, frames, prepositions: NONE }
  if (verb.frames.size === 0 && verb.prepositions.size === 0) return undefined
  const end = frames === undefined ? i + 1 : i + 2
  let negated = false
  let auxiliary: string | undefined
  let first = i
  let j = i - 1
  for (; j >= floor && i - j < MAX_GROUP; j--) {
    const { lower, pos } = tokens[j] as Token
    if (pos !== 'AUX' && pos !== 'PART' && pos !== 'ADV' && pos !== 'VERB') break
    if (NEGATION.has(lower)) negated = true
    else if (isPassiveAuxiliary(lower) || FORMS_OF_HAVE.has(lower) || DO_AND_MODALS.has(lower)) {
      if (/n['’]t$/.test(lower) || lower === 'cannot') negated = true
      auxiliary ??= lower
    } else if (pos !== 'ADV' || PLACES_AND_MANNERS.has(lower)) break
    first = j
  }
  const before = j >= floor ? (tokens[j] as Token).lower : undefined
  const mood = readMood(tokens, i, verb, auxiliary, before)
  if (mood === undefined) return undefined
  if (mood === 'infinitive') first = j
  return { verb, head: i, first, end, mood, negated, introductory: leadsIn(tokens, floor, first) }
}

/** A verb and its auxiliaries and adverbs are no longer than this. */
const MAX_GROUP = 9
/** Adverbs that open a clause or stand for a place: no part of a verb group. */
const PLACES_AND_MANNERS = new Set(['when', 'where', 'why', 'how', 'so', 'here', 'there'])

function readMood(
  tokens: readonly Token[],
  i: number,
  { forms, lemma }: ReportingVerb,
  auxiliary: string | undefined,
  before: string | undefined,
): VerbGroup['mood'] | undefined {
  if (before === 'to' && (forms.has('base') || auxiliary !== undefined)) return 'infinitive'
  if (auxiliary === undefined) {
    if (forms.has('gerund')) return 'gerund'
    // `When asked`, `Asked about it`: nobody asks here.
    const bare = before === undefined ? /^[A-Z]/.test(tokens[i]?.text ?? '') : BEFORE_PARTICIPLES.has(before)
    // but `Said Ann Lee: “It holds.”`
    const inverted = before === undefined && lemma === 'say' && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
    if (bare && forms.has('participle') && !inverted) return 'passive'
    // `a jet known for years as`: a form that is no past tense
    if (forms.has('participle') && !forms.has('past') && !forms.has('base')) return 'passive'
    return before === undefined && forms.has('base') && !forms.has('past') ? undefined : 'finite'
  }
  if (forms.has('gerund') || !forms.has('participle')) return 'finite'
  // `It's said` is `it has` or `it is`; only an agent tells.
  if (/^['’]s$/.test(auxiliary)) return tokens[i + 1]?.lower === 'by' ? 'passive' : 'finite'
  return isPassiveAuxiliary(auxiliary) ? 'passive' : 'finite'
}

const BEFORE_PARTICIPLES = new Set(['when', 'if', 'as', 'once', 'until', 'though'])
