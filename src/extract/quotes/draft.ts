// Makes a quote of what an attribution reports: its span without marks, its type, its polarity and modality.
import { DENIAL_VERBS, PLANNING_VERBS, SUPPOSITION_VERBS } from '../../lexicon/reporting-verbs.ts'
import { type Quote, type TextSpan, textSpan } from '../../schema/index.ts'
import type { Attribution } from './attribution.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage } from './passage.ts'

/** A quote before it is numbered. */
export type QuoteDraft = Omit<Quote, 'id'>

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
  const stretch = stretches[marked]
  const opens = (firstToken[marked] ?? 0) >= part.first
  const whole = stretch !== undefined && opens && !outside && !several
  const start = whole ? stretch.start : (tokens[part.first]?.start ?? 0)
  const end = whole ? stretch.end : (tokens[part.end - 1]?.end ?? 0)
  const span = trimMarks(passage.text, start, end)
  if (span.text === '') return undefined
  return {
    ...span,
    type: whole ? 'direct' : stretch === undefined || !opens ? 'indirect' : 'mixed',
    cue: attribution.cue.end > attribution.cue.first ? spanOf(passage, attribution.cue) : null,
    speaker: attribution.speaker === undefined ? null : { ...spanOf(passage, attribution.speaker), entity: null },
    rule: attribution.rule,
    ...stance(attribution),
  }
}

/** `denied that` denies, `plans to` plans, `did not say whether` leaves open; a denial denied affirms. */
function stance({ group }: Attribution): Pick<QuoteDraft, 'polarity' | 'modality'> {
  if (group === undefined) return { polarity: 'affirmed', modality: 'reported' }
  const { lemma } = group.verb
  const denies = DENIAL_VERBS.has(lemma)
  const plans = PLANNING_VERBS.has(lemma)
  const open = SUPPOSITION_VERBS.has(lemma) || (group.negated && !denies)
  return {
    polarity: (denies || plans) && denies !== group.negated ? 'denied' : 'affirmed',
    modality: plans ? 'planned' : open ? 'possible' : 'reported',
  }
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
