// Attributions that look back: *“It is over,” she said*, *…, said the mayor*, and those that interrupt: *The dam, he said, holds*.
import { RELATIVES, TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import { opensTime } from './adjuncts.ts'
import type { Read } from './attribution.ts'
import { readComplement } from './complement.ts'
import { contentBefore, holdsVerb, isClause } from './content-before.ts'
import { isActing } from './idle-verbs.ts'
import { isNounLike, type Range } from './noun-phrase.ts'
import { type Passage, stretchEndingAt, stretchStartingAt, type Unit } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { contentAfter } from './resumption.ts'
import { endsOpen } from './speech.ts'
import type { VerbGroup } from './verbs.ts'

/** An interruption is no longer than this from its verb to its second comma. */
const MAX_ADJUNCTS = 40

/** The attribution of a verb that looks back, or undefined. Nothing before token `from` is taken for its content. */
export function readFronted(passage: Passage, unit: Unit, group: VerbGroup, from: number): Read | undefined {
  if (group.mood !== 'finite') return undefined
  const speech = group.verb.frames.has('speech')
  if (!speech && !group.verb.frames.has('clause')) return undefined
  return (
    (speech ? readInverted(passage, unit, group, from) : undefined) ?? readTrailing(passage, unit, group, from, speech)
  )
}

/** `“It is over,” said Ann Lee.` */
function readInverted(passage: Passage, unit: Unit, group: VerbGroup, from: number): Read | undefined {
  const { tokens } = passage
  const afterMarks = stretchEndingAt(passage, group.first) !== -1
  if (group.first <= from) return undefined
  if (!afterMarks && tokens[group.first - 1]?.text !== ',') return readBareInverted(passage, unit, group, from)
  // `It raised $3 million and, in a month, began June with none`
  if (!afterMarks && group.verb.lemma === 'begin') return undefined
  // `…, charged with two counts`
  if (tokens[group.end]?.pos === 'ADP') return undefined
  const speaker = phraseAfter(passage, group.end, unit.end)
  if (speaker === undefined || (!afterMarks && !closesClause(passage, speaker.end, unit.end))) return undefined
  const pause = skipToPause(passage, speaker.end, unit.end)
  const resumed = contentAfter(passage, pause, unit.end, group, afterMarks)
  const interrupts =
    resumed !== undefined &&
    !afterMarks &&
    (onlyLeadsIn(passage, from, group.first - 1) || isParted(passage, from, group, resumed.first))
  // `No new dam, says Ann Lee`: what somebody says in a headline need have no verb
  const heads = unit.opensDocument && speaker.end === unit.end && from === unit.first
  const content = contentBefore(passage, group.first, from, interrupts || heads)
  if (content === undefined) return undefined
  return {
    attribution: {
      rule: 'content, verb, speaker',
      parts: resumed === undefined ? [content] : [content, resumed],
      cue: { first: group.first, end: group.end },
      speaker,
      group,
    },
    end: resumed?.end ?? speaker.end,
  }
}

/** `The report, said Ann Lee, was late`: whether the subject stands alone before the verb of saying and its own verb at `k`. */
function isParted({ tokens }: Passage, from: number, { verb, first, end }: VerbGroup, k: number): boolean {
  if (verb.lemma !== 'say' || tokens[k]?.pos !== 'AUX' || !/^\p{Lu}/u.test(tokens[end]?.text ?? '')) return false
  for (let i = from; i < first - 1; i++) if (tokens[i]?.text === ',') return false
  return true
}

/** `The dam will hold says Ann Lee.`: no comma, but a sentence before the verb and nothing but a name behind it. */
function readBareInverted(passage: Passage, unit: Unit, group: VerbGroup, from: number): Read | undefined {
  const { tokens } = passage
  if (!/^(?:say|says|said)$/.test(tokens[group.head]?.lower ?? '') || group.first !== group.head) return undefined
  // `…, an official said Saturday.`: a day says nothing
  if (tokens[group.end]?.pos !== 'PROPN' || TIME_WORDS.has(tokens[group.end]?.lower ?? '')) return undefined
  // `House prices rebound says Ann Lee`: the verb of a headline may be taken for a noun
  const heads = unit.opensDocument && from === unit.first && !holdsVerb(passage, from, group.first)
  if (!heads && !isClause(passage, from, group.first)) return undefined
  let end = group.end
  while (end < unit.end && tokens[end]?.pos === 'PROPN') end++
  for (let k = end; k < unit.end; k++) if (tokens[k]?.pos !== 'PUNCT') return undefined
  const cue = { first: group.first, end: group.end }
  const parts = [{ first: from, end: group.first }]
  return { attribution: { rule: 'content, verb, speaker', parts, cue, speaker: { first: group.end, end }, group }, end }
}

/** `By contrast, said Ann Lee, the dam holds`: an adverb or a short phrase opens what she said. */
function onlyLeadsIn({ tokens }: Passage, from: number, end: number): boolean {
  const first = tokens[from]?.pos === 'CCONJ' ? from + 1 : from
  if (end <= first || end - first > LONGEST_LEAD || !/^(?:ADP|ADV)$/.test(tokens[first]?.pos ?? '')) return false
  for (let k = first + 1; k < end; k++) if (!/^(?:DET|ADJ|NOUN|ADP)$/.test(tokens[k]?.pos ?? '')) return false
  return true
}

/** Tokens of `In the long run`. */
const LONGEST_LEAD = 5

/** `“It is over,” Ann Lee said.`; `The dam, she said, holds.` */
function readTrailing(passage: Passage, unit: Unit, group: VerbGroup, from: number, speech: boolean): Read | undefined {
  const { tokens } = passage
  if (group.first <= from) return undefined
  const speaker =
    (speech ? describedSpeaker(passage, group, from) : undefined) ?? phraseBefore(passage, group.first, from)
  if (speaker === undefined || speaker.first <= from) return undefined
  // `A senior official, who asked not to be named, said …`: a relative clause reports nothing before it.
  if (RELATIVES.has(tokens[speaker.first]?.lower ?? '')) return undefined
  const s = stretchEndingAt(passage, speaker.first)
  if (s === -1 && tokens[speaker.first - 1]?.text !== ',') return undefined
  // `“It is over,” the mayor told a crowd that …`: the comma inside the marks says that the verb looks back.
  const complement = speech && endsOpen(passage, s) ? undefined : readComplement(passage, group, unit.end)
  if (complement !== undefined && complement.form !== 'marks') return undefined
  const pause = complement?.cueEnd ?? skipToPause(passage, group.end, unit.end)
  const resumed = contentAfter(passage, pause, unit.end, group, s !== -1)
  const interrupted = resumed !== undefined && stretchStartingAt(passage, resumed.first) === -1
  const content = isActing(tokens, group) ? undefined : contentBefore(passage, speaker.first, from, interrupted)
  if (content === undefined) return undefined
  if (s === -1 && group.end < unit.end && takesObject(passage, group)) return undefined
  // `Earlier, on June 24, the firm told buyers to wait, or to sell`: words that only tell when it spoke
  if (interrupted && pause > group.end && tellsWhen(passage, content)) return undefined
  return {
    attribution: {
      rule: 'content, speaker, verb',
      parts: resumed === undefined ? [content] : [content, resumed],
      cue: { first: group.first, end: complement?.cueEnd ?? group.end },
      speaker,
      group,
    },
    end: resumed?.end ?? group.end,
  }
}

/** `Divided over the dam, members found little unity`: what stands behind the verb is what they found. */
function takesObject({ tokens }: Passage, { verb, end }: VerbGroup): boolean {
  if (verb.frames.has('addressee') || NAMING_SPEAKERS.has(verb.lemma) || opensTime(tokens, end)) return false
  return /^(?:DET|ADJ|NOUN|PRON|NUM)$/.test(tokens[end]?.pos ?? '')
}

/** `…, the paper quoted him as saying` */
const NAMING_SPEAKERS = new Set(['quote', 'cite'])

function tellsWhen({ tokens }: Passage, { first, end }: Range): boolean {
  for (let k = first; k < end; k++)
    if (!/^(?:ADV|ADP|NUM|PUNCT|DET)$/.test(tokens[k]?.pos ?? '') && !TIME_WORDS.has(tokens[k]?.lower ?? ''))
      return false
  return true
}

/** `“It is over,” Ann Lee, 30, of Springfield, who had waited, said`: all that stands between the marks and the verb. */
function describedSpeaker(passage: Passage, group: VerbGroup, from: number): Range | undefined {
  const { tokens } = passage
  let k = group.first - 1
  while (k >= from && group.first - k < MAX_ADJUNCTS && (passage.within[k] ?? 0) === 0) {
    if (/^[.;:?!]$/.test(tokens[k]?.text ?? '')) return undefined
    k--
  }
  const first = k + 1
  const s = stretchEndingAt(passage, first)
  if (s === -1 || !endsOpen(passage, s) || first === group.first || !isNounLike(tokens[first])) return undefined
  const end = tokens[group.first - 1]?.text === ',' ? group.first - 1 : group.first
  const commas = end < group.first
  // Without a closing comma no other verb may stand between: `“Yes,” he said and the mayor added`.
  let apposed = false
  for (let j = first; j < end && !commas; j++) {
    if (tokens[j]?.pos === 'AUX' || tokens[j]?.pos === 'SCONJ') return undefined
    if (apposed && (tokens[j]?.pos === 'VERB' || tokens[j]?.text === ',')) return undefined
    // `“Yes,” Ann Lee, head of the port said`
    if (tokens[j]?.text !== ',') continue
    if (tokens[j - 1]?.pos !== 'PROPN') return undefined
    apposed = true
  }
  for (let j = first; j < end && !commas; j++)
    if (/^(?:and|but)$/.test(tokens[j]?.lower ?? '') && tokens[j - 1]?.pos === 'VERB') return undefined
  return { first, end }
}

/** `…, said the man was wrong` is no inversion: the clause goes on. */
function closesClause(passage: Passage, k: number, limit: number): boolean {
  const token = passage.tokens[k]
  if (token === undefined || k >= limit) return true
  if ((passage.within[k] ?? 0) !== 0) return false
  return token.pos === 'PUNCT' || /^(?:in|on|at|during|after)$/.test(token.lower)
}

/** Over *on Monday*, *in a statement*, *of the plan* to the comma, mark or stop where speech may go on. */
function skipToPause(passage: Passage, i: number, limit: number): number {
  const { tokens, within } = passage
  let k = i
  while (k < limit && k - i < MAX_ADJUNCTS && (within[k] ?? 0) === 0 && !/^[,;:.]$/.test(tokens[k]?.text ?? '')) k++
  return k
}
