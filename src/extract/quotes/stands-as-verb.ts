// Whether the form of a reporting verb stands as a verb: `claims`, `plans`, `report` are nouns as well, and the tagger is weak there.
import { DO_AND_MODALS, FORMS_OF_HAVE } from '../../lexicon/grammar/auxiliaries.ts'
import { POSSESSIVE_DETERMINERS } from '../../lexicon/grammar/clause-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isSingular } from '../../text/inflection.ts'
import { isApostropheS } from '../../text/possessive.ts'
import { isReportingNoun, type ReportingVerb } from './cue-words.ts'

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
const POSSESSIVES_AND_ARTICLES = new Set([...POSSESSIVE_DETERMINERS, 'a', 'an', 'the'])

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
export function standsAsVerb(tokens: readonly Token[], i: number, floor: number, verb: ReportingVerb): boolean {
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
  if (
    before !== undefined &&
    (DO_AND_MODALS.has(before.lower) || FORMS_OF_HAVE.has(before.lower) || before.lower === 'to')
  )
    return true
  if (verb.forms.has('past') || verb.forms.has('gerund')) return token.pos !== 'ADJ' || opensComplement
  // `one in four say the`
  if (before?.pos === 'NUM') return opensComplement && /^(?:say|think|believe|want)$/.test(token.lower)
  return opensComplement && isNominal(before) && verb.forms.has('third person') !== isPlural(before?.lower ?? '')
}

const isPlural = (noun: string): boolean => noun.endsWith('s') || PLURALS.has(noun)
const PLURALS = new Set(['data', 'people', 'police', 'media'])
