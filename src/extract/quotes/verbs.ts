// Reads reporting verbs: which token is one, its group (*has not yet said*), and whether it is finite, passive or denied.
import {
  ADDRESSEE_VERBS,
  BARE_CLAUSE_VERBS,
  CLAUSE_VERBS,
  INTENTION_VERBS,
  JUDGEMENT_VERBS,
  PHRASAL_VERBS,
  PREPOSITION_VERBS,
  QUESTION_VERBS,
  SPEECH_VERBS,
} from '../../lexicon/reporting-verbs.ts'
import type { Token } from '../../schema/index.ts'
import { inflect, type VerbForm } from '../../text/verb-forms.ts'

export type Frame = 'speech' | 'clause' | 'bare' | 'question' | 'intention' | 'addressee' | 'judgement'

export type ReportingVerb = {
  readonly lemma: string
  readonly forms: ReadonlySet<VerbForm>
  readonly frames: ReadonlySet<Frame>
  readonly prepositions: ReadonlySet<string>
  /** What the verb becomes before a particle: *point out*. */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<Frame>>
}

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

const FRAMES: readonly [Frame, readonly string[]][] = [
  ['speech', SPEECH_VERBS],
  ['clause', CLAUSE_VERBS],
  ['bare', BARE_CLAUSE_VERBS],
  ['question', QUESTION_VERBS],
  ['intention', INTENTION_VERBS],
  ['addressee', ADDRESSEE_VERBS],
  ['judgement', JUDGEMENT_VERBS],
]

function buildVerbs(): ReadonlyMap<string, ReportingVerb> {
  const frames = new Map<string, Set<Frame>>()
  const add = (lemma: string) => frames.get(lemma) ?? frames.set(lemma, new Set()).get(lemma) ?? new Set<Frame>()
  for (const [frame, lemmas] of FRAMES) for (const lemma of lemmas) add(lemma).add(frame)
  const prepositions = new Map(Object.entries(PREPOSITION_VERBS))
  for (const lemma of prepositions.keys()) add(lemma)
  const phrasal = new Map<string, Map<string, ReadonlySet<Frame>>>()
  for (const [phrase, list] of Object.entries(PHRASAL_VERBS)) {
    const [lemma = '', particle = ''] = phrase.split(' ')
    add(lemma)
    const particles = phrasal.get(lemma) ?? new Map<string, ReadonlySet<Frame>>()
    const listed = new Set(list.split(' '))
    particles.set(particle, new Set(FRAMES.map(([frame]) => frame).filter(frame => listed.has(frame))))
    phrasal.set(lemma, particles)
  }
  const verbs = new Map<string, ReportingVerb & { forms: Set<VerbForm> }>()
  for (const [lemma, taken] of frames) {
    const led = new Set((prepositions.get(lemma) ?? '').split(' ').filter(Boolean))
    for (const [form, kind] of inflect(lemma)) {
      const known = verbs.get(form)
      if (known === undefined)
        verbs.set(form, {
          lemma,
          frames: taken,
          prepositions: led,
          phrasal: phrasal.get(lemma) ?? new Map(),
          forms: new Set([kind]),
        })
      else if (known.lemma === lemma) known.forms.add(kind)
    }
  }
  return verbs
}

const VERBS = buildVerbs()
const NONE: ReadonlySet<string> = new Set()

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
const DO_OR_MODAL = new Set(
  `do does did will would can could may might must shall should wo ca 'll ’ll 'd ’d won’t can’t cannot didn’t doesn’t don’t wouldn’t couldn’t didn't doesn't don't won't`.split(
    ' ',
  ),
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
const DETERMINERS = new Set(
  `a an the his her its their my our your this these those no any some every each another such 's ’s whose`.split(' '),
)

const isNominal = (token: Token | undefined) =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM')

/** Whether `claims`, `plans`, `report` stand as verbs: the tagger is weak there, so the neighbours decide. */
function standsAsVerb(tokens: readonly Token[], i: number, floor: number, verb: ReportingVerb): boolean {
  const token = tokens[i] as Token
  const before = i > floor ? tokens[i - 1] : undefined
  const after = tokens[i + 1]
  if (before !== undefined && SUBJECT_PRONOUNS.has(before.lower) && before.lower !== 'that') return true
  if (before !== undefined && DETERMINERS.has(before.lower)) {
    // `The U.S.'s said`: never; `it's saying` is an auxiliary.
    return verb.forms.has('gerund') && /['’]s$/.test(before.lower) && token.pos === 'VERB'
  }
  if (before?.pos === 'ADJ' && token.pos !== 'VERB') return false
  if (token.pos === 'VERB') return true
  if (token.pos === 'AUX') return true
  if (token.pos === 'ADP' || token.pos === 'PRON') return false
  const opensComplement =
    after !== undefined &&
    (/^(?:that|to|the|a|an|he|she|it|they|his|her|its|their|there|whether|how|why|what)$/.test(after.lower) ||
      /^["“'‘:]$/.test(after.text))
  if (before !== undefined && (DO_OR_MODAL.has(before.lower) || HAVE.has(before.lower) || before.lower === 'to'))
    return true
  if (verb.forms.has('past') || verb.forms.has('gerund')) return token.pos !== 'ADJ' || opensComplement
  return opensComplement && isNominal(before) && verb.forms.has('third person') === !before?.lower.endsWith('s')
}

const INTRODUCERS = new Set(
  'when while after before since although though if as asked by in with without despite because until once'.split(' '),
)

/** Whether the clause from `floor` to the verb at `first` leads in to another: it opens with *when*, *asked*, *citing*. */
function leadsIn(tokens: readonly Token[], floor: number, first: number): boolean {
  const opener = tokens[floor]
  if (opener === undefined) return false
  const introduces = INTRODUCERS.has(opener.lower) || (floor === first && /ing$/.test(opener.lower))
  if (!introduces) return false
  for (let k = floor; k < first; k++) if (tokens[k]?.text === ',') return false
  return true
}

/**
 * The reporting verb at token `i` with its group, or undefined. No token before `floor` is looked at.
 */
export function readVerbGroup(tokens: readonly Token[], i: number, floor: number): VerbGroup | undefined {
  const token = tokens[i]
  const plain = token === undefined ? undefined : VERBS.get(token.lower)
  if (token === undefined || plain === undefined || !standsAsVerb(tokens, i, floor, plain)) return undefined
  const frames = plain.phrasal.size === 0 ? undefined : plain.phrasal.get(tokens[i + 1]?.lower ?? '')
  const verb = frames === undefined ? plain : { ...plain, frames, prepositions: NONE }
  if (verb.frames.size === 0 && verb.prepositions.size === 0) return undefined
  const end = frames === undefined ? i + 1 : i + 2
  let negated = false
  let auxiliary: string | undefined
  let first = i
  let j = i - 1
  for (; j >= floor && i - j < 9; j--) {
    const word = (tokens[j] as Token).lower
    if (NEGATION.has(word)) {
      negated = true
      first = j
    } else if (BE.has(word) || HAVE.has(word) || DO_OR_MODAL.has(word)) {
      // `'s` after a name may be a possessive, but before a participle it is an auxiliary.
      if (/n['’]t$/.test(word) || word === 'cannot') negated = true
      auxiliary ??= word
      first = j
    } else if ((tokens[j] as Token).pos === 'ADV' && !/^(?:when|where|why|how|so|here|there)$/.test(word)) {
      first = j
    } else break
  }
  const before = j >= floor ? (tokens[j] as Token).lower : undefined
  const has = (form: VerbForm) => verb.forms.has(form)
  const introductory = leadsIn(tokens, floor, first)
  const group = { verb, head: i, first, end, negated, introductory }
  if (before === 'to' && (has('base') || auxiliary !== undefined)) return { ...group, mood: 'infinitive', first: j }
  if (auxiliary === undefined) {
    if (has('gerund')) return { ...group, mood: 'gerund' }
    // `When asked`, `Asked about it`: nobody asks here.
    const bare = before === undefined ? /^[A-Z]/.test(token.text) : /^(?:when|if|as|once|until|though)$/.test(before)
    if (has('participle') && bare) return { ...group, mood: 'passive' }
    if (has('base') && !has('past') && before === undefined) return undefined
    return { ...group, mood: 'finite' }
  }
  if (has('gerund')) return { ...group, mood: 'finite' }
  if (has('participle') && BE.has(auxiliary) && !HAVE.has(auxiliary)) return { ...group, mood: 'passive' }
  if (has('participle') && /^(?:'s|’s)$/.test(auxiliary) && tokens[i + 1]?.lower === 'by')
    return { ...group, mood: 'passive' }
  return { ...group, mood: 'finite' }
}
