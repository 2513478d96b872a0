// The lexicon of quotes as look-up tables: which verbs, nouns and adjectives report, and where in a passage one stands.
import {
  ATTITUDE_ADJECTIVES,
  CLAUSE_NOUNS,
  INTENTION_NOUNS,
  PREPOSITION_NOUNS,
} from '../../lexicon/speech/reporting-nouns.ts'
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
} from '../../lexicon/speech/reporting-verbs.ts'
import type { Token } from '../../schema/index.ts'
import { inflect, type VerbForm } from '../../text/verb-forms.ts'
import { testOnce } from '../../text/word.ts'

export type Frame = 'speech' | 'clause' | 'bare' | 'question' | 'intention' | 'addressee' | 'judgement'

export type ReportingVerb = {
  readonly lemma: string
  readonly forms: ReadonlySet<VerbForm>
  readonly frames: ReadonlySet<Frame>
  readonly prepositions: ReadonlySet<string>
  /** What the verb becomes before a particle: *point out*. */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<Frame>>
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

/** Every form of every reporting verb. */
export const REPORTING_VERBS = buildVerbs()

const byWord = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([word, list]) => [word, new Set(list.split(' '))]))

/** Reporting noun → the prepositions that lead in what it reports. */
export const NOUN_PREPOSITIONS = byWord(PREPOSITION_NOUNS)
/** Adjective of attitude → the words that lead in what it reports. */
export const ADJECTIVE_COMPLEMENTS = byWord(ATTITUDE_ADJECTIVES)

/** Whether a form of a reporting verb is a noun as well: *hopes*, *suspect*. */
export const isReportingNoun = (word: string): boolean =>
  CLAUSE_NOUNS.has(word) || INTENTION_NOUNS.has(word) || NOUN_PREPOSITIONS.has(word) || PERSON_NOUNS.has(word)

/** People called by a reporting verb's form. */
const PERSON_NOUNS: ReadonlySet<string> = new Set(['suspect', 'suspects', 'advocate', 'advocates', 'guess', 'guesses'])

const CUE_WORDS: ReadonlySet<string> = new Set([
  'according',
  ...REPORTING_VERBS.keys(),
  ...NOUN_PREPOSITIONS.keys(),
  ...ADJECTIVE_COMPLEMENTS.keys(),
  ...CLAUSE_NOUNS,
  ...INTENTION_NOUNS,
])

const isCueWord = testOnce(({ lower }) => CUE_WORDS.has(lower))

/** Every cue is tagged as one of these. */
const mayReport = ({ pos, word }: Token) =>
  isCueWord(word) &&
  (pos === 'VERB' ||
    pos === 'NOUN' ||
    pos === 'ADP' ||
    pos === 'ADJ' ||
    pos === 'PROPN' ||
    pos === 'AUX' ||
    pos === 'ADV' ||
    pos === 'SCONJ' ||
    pos === 'INTJ' ||
    pos === 'X')

/**
 * By token: the next token, itself included, that may be a cue and stands outside marks and outside what is `named`; the number of
 * tokens after the last.
 */
export function indexCues(tokens: readonly Token[], within: Int32Array, named: Uint8Array): Int32Array {
  const next = new Int32Array(tokens.length + 1)
  next[tokens.length] = tokens.length
  for (let i = tokens.length - 1; i >= 0; i--)
    next[i] = within[i] === 0 && named[i] === 0 && mayReport(tokens[i] as Token) ? i : (next[i + 1] ?? tokens.length)
  return next
}
