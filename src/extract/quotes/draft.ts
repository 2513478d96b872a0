// Makes a quote of what an attribution reports: its span without marks, its type, its polarity and modality.
import { DENIAL_VERBS, PLANNING_VERBS, SUPPOSITION_VERBS } from '../../lexicon/speech/reporting-verbs.ts'
import { type Quote, type Speaker, type TextSpan, textSpan } from '../../schema/index.ts'
import type { Attribution } from './attribution.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import type { VerbGroup } from './verbs.ts'

/** A quote before it is numbered. */
export type QuoteDraft = Required<Omit<Quote, 'id'>>

/** The quote of one part of an attribution; undefined where nothing but marks stands in it. */
export function draftQuote(passage: Passage, attribution: Attribution, part: Range): QuoteDraft | undefined {
  const { tokens, stretches, within, firstToken } = passage
  let outside = false
  let marked = -1
  let several = false
  for (let k = part.first; k < part.end; k++) {
    const s = (within[k] ?? 0) - 1
    if (s >= 0) {
      several ||= marked !== -1 && marked !== s
      marked = s
    } else if (tokens[k]?.pos !== 'PUNCT') outside = true
  }
  // An index of -1 would be looked up as a property, a hundred times as slow as an element.
  const stretch = marked === -1 ? undefined : stretches[marked]
  const opens = stretch !== undefined && (firstToken[marked] ?? 0) >= part.first
  const whole = opens && !outside && !several
  const start = whole ? stretch.start : (tokens[part.first]?.start ?? 0)
  const end = whole ? stretch.end : (tokens[part.end - 1]?.end ?? 0)
  const span = trimMarks(passage.text, start, end)
  if (span.text === '') return undefined
  const { group, cue, speaker, rule } = attribution
  // Written out: spreading objects into one another cost more than everything else here.
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    type: whole ? 'direct' : opens ? 'mixed' : 'indirect',
    cue: cue.end > cue.first ? spanOf(passage, cue) : null,
    speaker: speaker === undefined ? null : speakerOf(passage, speaker),
    rule,
    polarity: group === undefined ? 'affirmed' : polarityOf(group),
    modality: group === undefined ? 'reported' : modalityOf(group),
  }
}

/** `denied that` denies; a denial denied (`did not deny`) affirms; what is not planned is denied. */
function polarityOf({ verb, negated }: VerbGroup): 'affirmed' | 'denied' {
  const denies = DENIAL_VERBS.has(verb.lemma)
  return (denies || PLANNING_VERBS.has(verb.lemma)) && denies !== negated ? 'denied' : 'affirmed'
}

/** `plans to` plans, `hopes that` and `did not say whether` leave open. */
function modalityOf({ verb, negated }: VerbGroup): 'reported' | 'planned' | 'possible' {
  if (PLANNING_VERBS.has(verb.lemma)) return 'planned'
  return SUPPOSITION_VERBS.has(verb.lemma) || (negated && !DENIAL_VERBS.has(verb.lemma)) ? 'possible' : 'reported'
}

function speakerOf(passage: Passage, range: Range): Speaker {
  const { start, end, text } = spanOf(passage, range)
  return { start, end, text, entity: null }
}

/** The span without white space and quotation marks at its ends. */
function trimMarks(text: string, start: number, end: number): TextSpan {
  let a = start
  let b = end
  while (a < b && /[\s"“”„«»‘`]/.test(text[a] ?? '')) a++
  while (b > a && /[\s"“”„«»`]/.test(text[b - 1] ?? '')) b--
  return textSpan(text, a, b)
}

function spanOf(passage: Passage, range: Range): TextSpan {
  return textSpan(passage.text, passage.tokens[range.first]?.start ?? 0, passage.tokens[range.end - 1]?.end ?? 0)
}
