// Reads reporting verbs: which token is one, its group (*has not yet said*), and whether it is finite, passive or denied.
import { TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isSingular } from '../../text/inflection.ts'
import { isApostropheS } from '../../text/possessive.ts'
import { askOnce } from '../../text/word.ts'
import { isReportingNoun, REPORTING_VERBS, type ReportingVerb } from './cue-words.ts'

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

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  "'m",
  '’m',
  'get',
  'gets',
  'got',
])
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve', "'d", '’d', "'s", '’s'])
const DO_OR_MODAL = wordSet(
  `do does did will would can could may might must shall should wo ca 'll ’ll 'd ’d won’t can’t cannot didn’t doesn’t don’t wouldn’t couldn’t didn't doesn't don't won't`,
)
const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'nt', 'neither', 'nor'])
/** Subjects that stand right before a finite verb. */
const SUBJECT_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'which',
  'that',
  'one',
  'some',
  'many',
  'others',
  'critics',
  'few',
  'most',
])
const DETERMINERS = wordSet(
  `a an the his her its their my our your this these those no any some every each another such 's ’s whose`,
)

/** Stand before a plural noun as well as before a verb in the plural. */
const PLURAL_SUBJECTS = new Set(['some', 'many', 'others', 'few', 'most'])

/** Whether a form is that of a plural subject alone: *suspect*, but not *put*. */
const isBare = ({ forms }: ReportingVerb) => forms.has('base') && !forms.has('past')

const isNominal = (token: Token | undefined) =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM')

const GOVERNING = wordSet('in on for by from of with among between into')
const POSSESSIVES_AND_ARTICLES = wordSet('a an the his her its their our my your')

/** `its own announced aims`, `a widely praised book`, `in promised grants`: a participle that describes the noun after it. */
function isAttributive(tokens: readonly Token[], i: number, floor: number, { forms }: ReportingVerb): boolean {
  if (!forms.has('participle') || forms.has('base') || i <= floor || tokens[i + 1]?.pos !== 'NOUN') return false
  const { lower, pos } = tokens[i - 1] as Token
  if (lower === 'own' || GOVERNING.has(lower)) return true
  if (pos !== 'ADV') return false
  // `a widely praised plan`, `a once-widely praised plan`
  const joined = tokens[i - 2]?.text === '-' && tokens[i - 3]?.pos === 'ADV'
  const article = joined ? i - 4 : i - 2
  return article >= floor && POSSESSIVES_AND_ARTICLES.has(tokens[article]?.lower ?? '')
}

/** Whether `claims`, `plans`, `report` stand as verbs: the tagger is weak there, so the neighbours decide. */
function standsAsVerb(tokens: readonly Token[], i: number, floor: number, verb: ReportingVerb): boolean {
  const token = tokens[i] as Token
  const before = i > floor ? tokens[i - 1] : undefined
  const after = tokens[i + 1]
  // `so-called`
  if (before?.text === '-' && before.end === token.start) return false
  // `which State Department officials denied`
  if (token.text === 'State' && /^[A-Z]/.test(after?.text ?? '')) return false
  // `some reports`, `31.4 points`, `has raised hopes`: a plural noun
  const third = verb.forms.has('third person')
  if (third && (before?.pos === 'NUM' || PLURAL_SUBJECTS.has(before?.lower ?? ''))) return false
  if (third && before?.pos === 'VERB' && isReportingNoun(token.lower)) return false
  if (before !== undefined && SUBJECT_PRONOUNS.has(before.lower) && before.lower !== 'that') return true
  if (before !== undefined && DETERMINERS.has(before.lower)) {
    // `The U.S.'s said`: never; `it's saying` is an auxiliary.
    return verb.forms.has('gerund') && isApostropheS(before) && token.pos === 'VERB'
  }
  if (before?.pos === 'ADJ' && token.pos !== 'VERB') return false
  // `the most skilled and respected singers`, `the defending champion`
  const joined = before?.pos === 'CCONJ' && tokens[i - 2]?.pos === 'ADJ' && !verb.frames.has('speech')
  if (joined && after?.pos === 'NOUN' && verb.forms.has('participle')) return false
  if (token.lower === 'defending' && /^champions?$/.test(after?.lower ?? '')) return false
  if (isAttributive(tokens, i, floor, verb)) return false
  // `a terror suspect`, `the oil price forecast`: with one person a verb would have an ending
  if (before?.pos === 'NOUN' && isBare(verb) && isReportingNoun(token.lower) && isSingular(before.lower)) return false
  if (token.pos === 'VERB') return true
  if (token.pos === 'AUX') return true
  // `…, records show.`
  if (/^(?:show|suggest)$/.test(token.lower) && isNominal(before) && /^[.,]$/.test(after?.text ?? '.'))
    return before?.lower.endsWith('s') === true
  if (token.pos === 'ADP' || token.pos === 'PRON') return false
  // `His letter to supporters notes that`
  if (after?.lower === 'that' && verb.forms.has('third person') && isNominal(before)) return true
  const opensComplement =
    after !== undefined &&
    (/^(?:that|to|the|a|an|he|she|it|they|his|her|its|their|there|whether|how|why|what)$/.test(after.lower) ||
      /^["“'‘:]$/.test(after.text))
  if (before !== undefined && (DO_OR_MODAL.has(before.lower) || HAVE.has(before.lower) || before.lower === 'to'))
    return true
  if (verb.forms.has('past') || verb.forms.has('gerund')) return token.pos !== 'ADJ' || opensComplement
  // `one in four say the`
  if (before?.pos === 'NUM') return opensComplement && /^(?:say|think|believe|want)$/.test(token.lower)
  return opensComplement && isNominal(before) && verb.forms.has('third person') !== isPlural(before?.lower ?? '')
}

const isPlural = (noun: string): boolean => noun.endsWith('s') || PLURALS.has(noun)
const PLURALS = new Set(['data', 'people', 'police', 'media'])

const INTRODUCERS = wordSet(
  'when while after before since although though if as asked by in with without despite because until once',
)

/** Whether the clause from `floor` to the verb at `first` leads in to another: it opens with *when*, *but even as*, *asked*, *citing*. */
export function leadsIn(tokens: readonly Token[], floor: number, first: number): boolean {
  // `UPDATE: Commenting on the plan, the mayor …`
  const start = tokens[floor + 1]?.text === ':' ? floor + 2 : floor
  let open = start
  while (open < first && open - start < 2 && /^(?:CCONJ|ADV)$/.test(tokens[open]?.pos ?? '')) {
    if (INTRODUCERS.has(tokens[open]?.lower ?? '')) break
    open++
  }
  const opener = tokens[open]
  if (opener === undefined) return false
  const introduces =
    INTRODUCERS.has(opener.lower) ||
    (/ing$/.test(opener.lower) && (open === first || isUnder(tokens, open, first))) ||
    isSomeTimeAfter(tokens, open)
  if (!introduces) return false
  for (let k = open; k < first; k++) if (tokens[k]?.text === ',') return false
  return true
}

/** `Holding signs calling him a liar, …`: the participle at `first` under the one that opens the sentence. */
const isUnder = (tokens: readonly Token[], open: number, first: number): boolean =>
  first - open <= LONGEST_HELD &&
  tokens[open]?.pos === 'VERB' &&
  !/^(?:following|according|including|regarding|concerning|depending)$/.test(tokens[open]?.lower ?? '') &&
  tokens[first]?.pos === 'VERB' &&
  /ing$/.test(tokens[first]?.lower ?? '')
/** Tokens from `Holding` over what is held to the verb. */
const LONGEST_HELD = 5

/** `Two days after halting the works, …`, `Just hours before his decision to leave, …` */
function isSomeTimeAfter(tokens: readonly Token[], open: number): boolean {
  const unit = /^(?:NUM|DET|ADJ)$/.test(tokens[open]?.pos ?? '') ? open + 1 : open
  return TIME_WORDS.has(tokens[unit]?.lower ?? '') && /^(?:after|before)$/.test(tokens[unit + 1]?.lower ?? '')
}

/**
 * The reporting verb at token `i` with its group, or undefined. No token before `floor` is looked at.
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
    else if (BE.has(lower) || HAVE.has(lower) || DO_OR_MODAL.has(lower)) {
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
  return BE.has(auxiliary) ? 'passive' : 'finite'
}

const BEFORE_PARTICIPLES = new Set(['when', 'if', 'as', 'once', 'until', 'though'])
