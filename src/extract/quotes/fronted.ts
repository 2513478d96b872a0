// Attributions that look back: *“It is over,” she said*, *…, said the mayor*, and those that interrupt: *The dam, he said, holds*.
import { RELATIVES, TIME_WORDS } from '../../lexicon/clause-words.ts'
import type { Token } from '../../schema/index.ts'
import type { Read } from './attribution.ts'
import { readComplement } from './complement.ts'
import { isActing } from './idle-verbs.ts'
import { isNounLike, type Range } from './noun-phrase.ts'
import { type Passage, stretchEndingAt, stretchRange, stretchStartingAt, type Unit } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { contentAfter } from './resumption.ts'
import { endsOpen } from './speech.ts'
import { isTitle } from './titles.ts'
import type { VerbGroup } from './verbs.ts'

/** An interruption is no longer than this from its verb to its second comma. */
const MAX_ADJUNCTS = 40

const INTRODUCES = /^(?:when|while|asked|after|as|if|although|though|since|before|in|on|at|with|during|for)$/

/** Whether the tokens hold a subject and a finite verb, and are no mere introduction (*When asked*, *In Ohio*). */
export function isClause(passage: Passage, first: number, end: number): boolean {
  const { tokens, within } = passage
  if (INTRODUCES.test(tokens[first]?.lower ?? '')) {
    let comma = first
    while (comma < end && tokens[comma]?.text !== ',') comma++
    if (comma >= end) return false
  }
  let subject = false
  let relative = false
  for (let k = first; k < end; k++) {
    const token = tokens[k] as Token
    if ((within[k] ?? 0) !== 0) {
      subject = true
      // `A cook who “burns it all” is out`
      if (tokens[k - 1]?.pos === 'PRON' && (within[k - 1] ?? 0) === 0) relative = false
      continue
    }
    // `Ann Lee, an engineer who built dams, said`: the verb of a relative clause makes no sentence.
    if (token.text === ',') relative = false
    if (/^(?:who|which|whose|that)$/.test(token.lower) && subject) relative = true
    if (subject && !relative && (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower))))
      return true
    if (isNounLike(token)) subject = true
  }
  return false
}

/** The content that stands before an attribution whose first token is `k`: marks, or a clause and its comma. */
function contentBefore(passage: Passage, k: number, from: number, interrupted: boolean): Range | undefined {
  const { tokens } = passage
  const comma = tokens[k - 1]?.text === ',' && (passage.within[k - 1] ?? 0) === 0
  const s = stretchEndingAt(passage, comma ? k - 1 : k)
  if (s !== -1) {
    const marked = stretchRange(passage, s)
    if (marked.first < from) return undefined
    const before = tokens[marked.first - 1]
    if (isTitle(passage, s)) return undefined
    if (marked.first === from || /^[:,;([–—-]$|^--$/.test(before?.text ?? '')) return marked
    const first = skipConjunction(passage, from)
    if (first >= marked.first) return marked
    // `On “The Morning Hour,” she said …`: a title ends what leads in to the sentence.
    const leadsIn = INTRODUCES.test(tokens[first]?.lower ?? '') && !holdsVerb(passage, first, marked.first)
    return leadsIn || lacksMain(passage, first, marked.first) ? undefined : { first, end: marked.end }
  }
  if (!comma || k - 1 <= from) return undefined
  // `The dam, he said, will hold.`: half a clause stands before an interruption.
  const first = skipConjunction(passage, from)
  const isContent = interrupted || isClause(passage, from, k - 1) || opensWithSentence(passage, first)
  return isContent ? { first, end: k - 1 } : undefined
}

/** `“I like the look” of it, she said`: the verb stands in the marks that the content begins with. */
function opensWithSentence(passage: Passage, first: number): boolean {
  const inside = passage.within[first] ?? 0
  return (
    inside !== 0 && !endsOpen(passage, inside - 1) && holdsVerb(passage, first, passage.endToken[inside - 1] ?? first)
  )
}

/** Open a clause that waits for a main one. */
const SUBORDINATE = /^(?:when|after|as|even|ever|since|before)$/

/**
 * Whether what leads in to marks is no sentence with them: `Asked if the dam “holds,” she said`, `When he called it “mad,” she wept`,
 * `Haas, who called it “mad,” said`. Behind its comma the main clause is the one that reports.
 */
function lacksMain({ tokens }: Passage, first: number, end: number): boolean {
  let comma = first
  while (comma < end && tokens[comma]?.text !== ',') comma++
  if (comma < end) {
    for (let k = comma + 1; k < end; k++) if (tokens[k]?.text === ',') return false
    return /^(?:who|which|whose)$/.test(tokens[comma + 1]?.lower ?? '')
  }
  const opener = tokens[first]?.lower ?? ''
  return opener === 'asked' || SUBORDINATE.test(opener) || (opener === 'to' && tokens[first + 1]?.pos === 'DET')
}

function holdsVerb(passage: Passage, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (/^(?:VERB|AUX)$/.test(passage.tokens[k]?.pos ?? '')) return true
  return false
}

/** `But the dam holds, he said`: the conjunction is the writer's. */
function skipConjunction(passage: Passage, from: number): number {
  return /^(?:but|and|yet|or)$/.test(passage.tokens[from]?.lower ?? '') ? from + 1 : from
}

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
  // `…, charged with two counts`
  if (tokens[group.end]?.pos === 'ADP') return undefined
  const speaker = phraseAfter(passage, group.end, unit.end)
  if (speaker === undefined || (!afterMarks && !closesClause(passage, speaker.end, unit.end))) return undefined
  const pause = skipToPause(passage, speaker.end, unit.end)
  const resumed = contentAfter(passage, pause, unit.end, group, afterMarks)
  const interrupts = resumed !== undefined && !afterMarks && onlyLeadsIn(passage, from, group.first - 1)
  const content = contentBefore(passage, group.first, from, interrupts)
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

/** `The dam will hold says Ann Lee.`: no comma, but a sentence before the verb and nothing but a name behind it. */
function readBareInverted(passage: Passage, unit: Unit, group: VerbGroup, from: number): Read | undefined {
  const { tokens } = passage
  if (!/^(?:say|says|said)$/.test(tokens[group.head]?.lower ?? '') || group.first !== group.head) return undefined
  if (tokens[group.end]?.pos !== 'PROPN' || !isClause(passage, from, group.first)) return undefined
  let end = group.end
  while (end < unit.end && tokens[end]?.pos === 'PROPN') end++
  for (let k = end; k < unit.end; k++) if (tokens[k]?.pos !== 'PUNCT') return undefined
  const cue = { first: group.first, end: group.end }
  const parts = [{ first: from, end: group.first }]
  return { attribution: { rule: 'content, verb, speaker', parts, cue, speaker: { first: group.end, end }, group }, end }
}

/** `By contrast, said Ann Lee, the dam holds`: an adverb or a short phrase opens what she said. */
function onlyLeadsIn({ tokens }: Passage, first: number, end: number): boolean {
  if (end - first > LONGEST_LEAD || !/^(?:ADP|ADV)$/.test(tokens[first]?.pos ?? '')) return false
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
