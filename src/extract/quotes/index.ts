// quotes: what somebody said, by which cue, and who. Direct, mixed and indirect; who a name means is left to coreference.
import { DENIAL_VERBS, PLANNING_VERBS, SUPPOSITION_VERBS } from '../../lexicon/reporting-verbs.ts'
import { type Document, type Mention, type Quote, type Reference, type TextSpan, textSpan } from '../../schema/index.ts'
import { type Attribution, readAttributions } from './attribution.ts'
import type { Range } from './noun-phrase.ts'
import { type Passage, readPassage } from './passage.ts'
import { linkSpeakers } from './speaker-entity.ts'
import { fillsUnit, isSpeech, reportsSpeech, unitSubject } from './speech.ts'

/**
 * The quotes of a document, in order, none inside another; speakers are linked to the article's entities.
 *
 * findQuotes(segment(article('Ann Lee said the dam holds.')), [], [])
 * //=> [{ id: 'q1', type: 'indirect', text: 'the dam holds', cue: { text: 'said', … }, speaker: { text: 'Ann Lee', … }, … }]
 */
export function findQuotes(
  document: Document,
  mentions: readonly Mention[],
  references: readonly Reference[],
): Quote[] {
  const passage = readPassage(document, mentions)
  const drafts = readQuotes(passage)
  return linkSpeakers(drafts, mentions, references, document.text).map((quote, k) => ({ ...quote, id: `q${k + 1}` }))
}

export type QuoteDraft = Omit<Quote, 'id'>

function readQuotes(passage: Passage): QuoteDraft[] {
  const drafts: QuoteDraft[] = []
  const claimed = new Uint8Array(passage.stretches.length)
  /** Who spoke last in marks, and whether their words may go on. */
  let speaking: { speaker: Range | undefined; unit: number } | undefined
  for (let u = 0; u < passage.units.length; u++) {
    const unit = passage.units[u]
    if (unit === undefined) continue
    const attributions = readAttributions(passage, unit)
    for (const attribution of attributions) {
      for (const part of attribution.parts) {
        const draft = draftPart(passage, attribution, part, claimed)
        if (draft !== undefined) drafts.push(draft)
      }
      if (reportsSpeech(passage, attribution)) speaking = { speaker: attribution.speaker, unit: u }
    }
    const seen = new Set<number>()
    for (let k = unit.first; k < unit.end; k++) {
      const s = (passage.within[k] ?? 0) - 1
      if (s < 0 || seen.has(s)) continue
      seen.add(s)
      if (claimed[s] === 1 || !isSpeech(passage, s)) continue
      const fills = fillsUnit(passage, unit, s)
      const colon = passage.tokens[(passage.firstToken[s] ?? 0) - 1]?.text === ':'
      if (!fills && !colon) continue
      const previous = passage.units[u - 1]
      const speaker =
        colon && !fills
          ? unitSubject(passage, unit)
          : speaking !== undefined && speaking.unit >= u - 1
            ? speaking.speaker
            : previous === undefined
              ? undefined
              : unitSubject(passage, previous)
      const stretch = passage.stretches[s]
      if (stretch === undefined) continue
      claimed[s] = 1
      drafts.push({
        ...trimmed(passage.text, stretch.start, stretch.end),
        type: 'direct',
        cue: null,
        speaker: speakerSpan(passage, speaker),
        rule: 'marks that go on',
        polarity: 'affirmed',
        modality: 'reported',
      })
      speaking = { speaker, unit: u }
    }
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end)
}

function draftPart(
  passage: Passage,
  attribution: Attribution,
  part: Range,
  claimed: Uint8Array,
): QuoteDraft | undefined {
  const { tokens, stretches, within } = passage
  let outside = false
  let holds = -1
  for (let k = part.first; k < part.end; k++) {
    const s = (within[k] ?? 0) - 1
    if (s >= 0) {
      claimed[s] = 1
      if (stretches[s]?.kind === 'double' || holds === -1) holds = s
    } else if (tokens[k]?.pos !== 'PUNCT') outside = true
  }
  const stretch = stretches[holds]
  const whole = stretch !== undefined && !outside
  const start = whole ? stretch.start : (tokens[part.first]?.start ?? 0)
  const end = whole ? stretch.end : (tokens[part.end - 1]?.end ?? 0)
  const span = trimmed(passage.text, start, end)
  if (span.text === '') return undefined
  return {
    ...span,
    type: whole ? 'direct' : stretch === undefined ? 'indirect' : 'mixed',
    cue: rangeSpan(passage, attribution.cue),
    speaker: speakerSpan(passage, attribution.speaker),
    rule: attribution.rule,
    ...stance(attribution),
  }
}

function stance({ group }: Attribution): Pick<QuoteDraft, 'polarity' | 'modality'> {
  if (group === undefined) return { polarity: 'affirmed', modality: 'reported' }
  const { lemma } = group.verb
  const denies = DENIAL_VERBS.has(lemma)
  return {
    polarity: denies !== group.negated && (denies || PLANNING_VERBS.has(lemma)) ? 'denied' : 'affirmed',
    modality: PLANNING_VERBS.has(lemma)
      ? 'planned'
      : SUPPOSITION_VERBS.has(lemma) || (group.negated && !denies)
        ? 'possible'
        : 'reported',
  }
}

/** The span without white space and quotation marks at its ends. */
function trimmed(text: string, start: number, end: number): TextSpan {
  let a = start
  let b = end
  while (a < b && /[\s"“”„«»‘`]/.test(text[a] ?? '')) a++
  while (b > a && /[\s"“”„«»`]/.test(text[b - 1] ?? '')) b--
  return textSpan(text, a, b)
}

function rangeSpan(passage: Passage, range: Range): TextSpan {
  return textSpan(passage.text, passage.tokens[range.first]?.start ?? 0, passage.tokens[range.end - 1]?.end ?? 0)
}

function speakerSpan(passage: Passage, range: Range | undefined): Quote['speaker'] {
  return range === undefined ? null : { ...rangeSpan(passage, range), entity: null }
}
