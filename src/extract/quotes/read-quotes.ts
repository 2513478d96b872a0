// Goes through a passage unit by unit: labels, cues, then marks that neither claims.
import { type Attribution, readAttributions } from './attribution.ts'
import { draftQuote, type QuoteDraft } from './draft.ts'
import { isTranscript, nameAfterDash, readLabel } from './label.ts'
import type { Range } from './noun-phrase.ts'
import { type Passage, stretchRange, type Unit } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import { pointedAt } from './pointed-at.ts'
import { endsOpen, fillsUnit, isSpeech, maySpeak, reportsSpeech, unitSubject } from './speech.ts'

/** Sentences that may stand between what one speaker says in marks. */
const FARTHEST_SPEAKER = 4

/** Who spoke last in marks, and in which unit. */
type Speaking = { readonly speaker: Range | undefined; readonly unit: number }

/** The quotes of a passage in order of the text. */
export function readQuotes(passage: Passage): QuoteDraft[] {
  const drafts: QuoteDraft[] = []
  const claimed = new Uint8Array(passage.stretches.length)
  const transcript = isTranscript(passage)
  let speaking: Speaking | undefined
  let told: Speaking | undefined
  let s = 0
  const take = (attribution: Attribution, u: number) => {
    for (const part of attribution.parts) {
      for (let k = part.first; k < part.end; k++) {
        const inside = passage.within[k] ?? 0
        if (inside !== 0) claimed[inside - 1] = 1
      }
      const draft = draftQuote(passage, attribution, part)
      if (draft !== undefined) drafts.push(draft)
    }
    if (attribution.speaker !== undefined && attribution.group?.verb.frames.has('speech'))
      told = { speaker: attribution.speaker, unit: u }
    if (reportsSpeech(passage, attribution)) speaking = { speaker: attribution.speaker, unit: u }
  }
  for (let u = 0; u < passage.units.length; u++) {
    const unit = passage.units[u] as Unit
    const last = unit.opensParagraph ? lastOfParagraph(passage, u) : u
    const label = readLabel(passage, unit, passage.units[last]?.end ?? unit.end, transcript)
    if (label !== undefined) {
      take(label, u)
      while (u < last && (passage.units[u]?.end ?? 0) < (label.parts[0]?.end ?? 0)) u++
      continue
    }
    for (const attribution of readAttributions(passage, unit)) take(attribution, u)
    for (; s < passage.stretches.length && (passage.firstToken[s] ?? 0) < unit.end; s++) {
      if (claimed[s] === 1 || (passage.firstToken[s] ?? 0) < unit.first) continue
      if (!isSpeech(passage, s) && !endsOpen(passage, s)) continue
      const attribution = attributeMarks(passage, u, s, speaking, told)
      if (attribution !== undefined) take(attribution, u)
    }
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end)
}

function lastOfParagraph(passage: Passage, u: number): number {
  let last = u
  while (last + 1 < passage.units.length && passage.units[last + 1]?.opensParagraph === false) last++
  return last
}

/** Speech in marks without a cue: the speaker's who just spoke, or the one the sentence before is about. */
function attributeMarks(
  passage: Passage,
  u: number,
  s: number,
  speaking: Speaking | undefined,
  told: Speaking | undefined,
): Attribution | undefined {
  const unit = passage.units[u] as Unit
  const content = stretchRange(passage, s)
  const made = (rule: string, speaker: Range | undefined): Attribution => ({
    rule,
    parts: [content],
    cue: { first: content.first, end: content.first },
    speaker,
    group: undefined,
  })
  const named = nameAfterDash(passage, s)
  if (named !== undefined) return made('marks, dash, speaker', named)
  if (!fillsUnit(passage, unit, s)) {
    const colon = passage.tokens[content.first - 1]?.text === ':'
    // `“It is over,” the mayor from her desk.`: the verb is missing, not the speaker.
    if (!colon && content.first === unit.first && endsOpen(passage, s)) {
      const speaker = phraseAfter(passage, content.end, unit.end)
      return speaker === undefined ? undefined : made('marks before their speaker', speaker)
    }
    return colon ? made('speaker, colon, marks', unitSubject(passage, unit)) : undefined
  }
  const pointed = pointedAt(passage, passage.units[u + 1])
  if (pointed !== undefined) return made('marks, speaker pointed at', pointed)
  if (speaking !== undefined && speaking.unit >= u - 1) return made('marks that go on', speaking.speaker)
  // `All signs agree, Ann Lee said. “We are ready for them.”`
  if (told?.unit === u - 1) return made('marks after their speaker', told.speaker)
  const previous = passage.units[u - 1]
  const subject = previous === undefined ? undefined : unitSubject(passage, previous, maySpeak)
  if (subject !== undefined) return made('marks after their speaker', subject)
  // `It took an hour. “We were tired.”`: whoever spoke before goes on
  const recent = speaking !== undefined && speaking.unit >= u - FARTHEST_SPEAKER
  return made('marks that go on', recent ? speaking.speaker : undefined)
}
