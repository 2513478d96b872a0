// Attributions that look forward: *she said that …*, *he called the plan “mad”*, *…, adding that …*.
import { RELATIVES } from '../../lexicon/grammar/clause-words.ts'
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import { TITLE_HEADS } from '../../lexicon/people/titles.ts'
import { singularOf } from '../../text/inflection.ts'
import type { Attribution, Read } from './attribution.ts'
import { readComplement } from './complement.ts'
import { findContentEnd } from './content.ts'
import { isNounLike, type Range } from './noun-phrase.ts'
import { type Passage, stretchRange, stretchStartingAt, type Unit } from './passage.ts'
import { phraseAfter, skipPhrase } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { maySpeak } from './speech.ts'
import { mainSubject } from './subject.ts'
import type { VerbGroup } from './verbs.ts'

/** The attribution of a verb that looks forward, or undefined. `last` is the attribution before it in the unit. */
export function readFollowing(
  passage: Passage,
  unit: Unit,
  group: VerbGroup,
  from: number,
  last: Attribution | undefined,
): Read | undefined {
  const opening = readInvertedOpening(passage, unit, group) ?? readAsOpening(passage, unit, group)
  if (opening !== undefined) return opening
  if (isInserted(passage, unit, group)) return undefined
  const complement = isReduced(passage, group, unit.end) ? undefined : readComplement(passage, group, unit.end)
  if (complement === undefined) return undefined
  const parts =
    complement.form === 'marks'
      ? readMarks(passage, complement.first, unit.end, group)
      : [{ first: complement.first, end: complement.end }]
  const end = parts.at(-1)?.end ?? complement.end
  const speaker =
    findSubject(passage, unit, group, from, last) ??
    (group.introductory && group.mood !== 'passive' ? mainClauseSubject(passage, unit, end) : undefined)
  if (complement.form !== 'marks' && isReader(passage, speaker)) return undefined
  const cue = { first: group.first, end: complement.cueEnd }
  return { attribution: { rule: `speaker, verb, ${complement.form}`, parts, cue, speaker, group }, end }
}

/** `If you believe the hype`, `when you consider what it costs`: the reader, who has said nothing. */
const isReader = ({ tokens }: Passage, speaker: Range | undefined): boolean =>
  speaker !== undefined && speaker.end === speaker.first + 1 && tokens[speaker.first]?.lower === 'you'

/** `a vote called for by 12 states`, `The play, called Ash, has opened`: a participle that describes the noun before it. */
function isReduced({ tokens }: Passage, { verb, mood, first, head, end }: VerbGroup, limit: number): boolean {
  if (mood !== 'finite' || first !== head || !verb.forms.has('participle')) return false
  const after = verb.prepositions.has(tokens[end]?.lower ?? '') ? end + 1 : end
  if (tokens[after]?.lower === 'by' && tokens[first - 1]?.pos === 'NOUN') return true
  if (tokens[first - 1]?.text !== ',') return false
  // `The trial, expected to last a month, …`
  if (tokens[end]?.lower === 'to') return PASSIVE.has(verb.lemma)
  let comma = end
  while (comma < limit && comma - end < LONGEST_NAME && tokens[comma]?.text !== ',') comma++
  return tokens[comma]?.text === ',' && tokens[comma + 1]?.pos === 'AUX'
}

/** `By contrast, said Ann Lee, building dams is hard`: who stands between commas behind the verb says the rest. */
function isInserted(passage: Passage, unit: Unit, { verb, first, head, end, mood }: VerbGroup): boolean {
  const { tokens } = passage
  if (verb.lemma !== 'say' || mood !== 'finite' || first !== head || tokens[first - 1]?.text !== ',') return false
  const behind = skipPhrase(passage, end, unit.end)
  // and `In Kelby, said the report, building dams is hard`
  if (!/^\p{Lu}/u.test(tokens[end]?.text ?? '') && !(behind > end && maySpeak(passage, { first: end, end: behind })))
    return false
  // `The port, which is old, said Orme, 40, would run it`: the first comma opened an aside
  for (let k = Math.max(unit.first, first - LONGEST_ASIDE); k < first - 1; k++)
    if (tokens[k]?.text === ',' && /^(?:PRON|DET|NOUN|PROPN|NUM|VERB)$/.test(tokens[k + 1]?.pos ?? '')) return false
  return tokens[behind]?.text === ','
}

/** Before an infinitive and behind a comma these are participles. */
const PASSIVE = new Set(['expect', 'intend'])
/** Tokens of what a thing is called. */
const LONGEST_NAME = 6
/** Tokens before an inserted verb of saying that are looked at. */
const LONGEST_ASIDE = 60

/** `As Ann Lee explained, the dam is safe`: who is named behind *as* says what follows the comma. */
function readAsOpening(passage: Passage, unit: Unit, group: VerbGroup): Read | undefined {
  const { tokens } = passage
  if (tokens[unit.first]?.lower !== 'as' || group.mood !== 'finite' || !group.verb.frames.has('clause'))
    return undefined
  const speaker = phraseBefore(passage, group.first, unit.first + 1)
  if (speaker?.first !== unit.first + 1 || speaker.end !== group.first) return undefined
  let comma = group.end
  if (!/^(?:,|in|on|at|during|last|this)$/.test(tokens[comma]?.lower ?? '')) return undefined
  while (comma < unit.end && comma - group.end < MAX_ADJUNCT && tokens[comma]?.text !== ',') comma++
  if (tokens[comma]?.text !== ',' || (passage.within[comma] ?? 0) !== 0) return undefined
  const end = findContentEnd(passage, comma + 1, unit.end, 'clause', group)
  if (end <= comma + 1) return undefined
  const cue = { first: group.first, end: group.end }
  const parts = [{ first: comma + 1, end }]
  return { attribution: { rule: 'as speaker, verb, content', parts, cue, speaker, group }, end }
}

/** `Said Ann Lee: “It is over.”` */
function readInvertedOpening(passage: Passage, unit: Unit, group: VerbGroup): Read | undefined {
  // and `But, said Ann Lee, “it is not over.”`
  const opens =
    group.first === unit.first || (group.first === unit.first + 2 && passage.tokens[unit.first + 1]?.text === ',')
  if (!opens || group.mood !== 'finite' || !group.verb.frames.has('speech')) return undefined
  const speaker = phraseAfter(passage, group.end, unit.end)
  if (speaker === undefined || !/^[:,]$/.test(passage.tokens[speaker.end]?.text ?? '')) return undefined
  const s = stretchStartingAt(passage, speaker.end + 1)
  if (s === -1) return undefined
  const content = stretchRange(passage, s)
  const cue = { first: group.first, end: group.end }
  return { attribution: { rule: 'verb, speaker, marks', parts: [content], cue, speaker, group }, end: content.end }
}

/** Marks right after the cue: all of what was said, or the beginning of a clause that goes on outside them. */
function readMarks(passage: Passage, first: number, limit: number, group: VerbGroup): Range[] {
  const inside = (passage.within[first] ?? 1) - 1
  const range = stretchRange(passage, inside)
  const stretch = passage.stretches[inside]
  const last = stretch === undefined ? '' : passage.text.slice(stretch.start, stretch.end).trimEnd().slice(-1)
  const next = passage.tokens[range.end]
  if (next === undefined || range.end >= limit || /[.,!?…—]/.test(last) || next.pos === 'PUNCT') return [range]
  // `chanting “no more” after the vote`: the words after the marks tell when.
  if (/^(?:ADP|SCONJ|CCONJ)$/.test(next.pos) && !group.verb.frames.has('bare') && next.lower !== 'of') return [range]
  const opener = stretch === undefined ? '' : passage.text.slice(stretch.start, stretch.start + 1)
  if (/\p{Lu}/u.test(opener) && range.end - range.first > 6) return [range]
  const end = findContentEnd(passage, first, limit, 'clause', group)
  return [{ first, end: Math.max(end, range.end) }]
}

/** `Citing the cost, the mayor …`: the subject of the main clause after the introduction that ends at `end`. */
function mainClauseSubject(passage: Passage, unit: Unit, end: number): Range | undefined {
  // `Bemoaning the “old wall,” the mayor …`
  const inside = passage.tokens[end - 2]?.text === ',' && (passage.within[end - 1] ?? 0) !== 0
  if (inside) return phraseAfter(passage, passage.tokens[end + 1]?.text === ',' ? end + 2 : end, unit.end)
  let comma = end
  while (comma < unit.end && comma - end < MAX_ADJUNCT && passage.tokens[comma]?.text !== ',') comma++
  return passage.tokens[comma]?.text === ',' ? phraseAfter(passage, comma + 1, unit.end) : undefined
}

/** What stands between an introduction's content and the comma that ends it: *in an interview with the BBC*. */
const MAX_ADJUNCT = 12

/** `with one ad asking`, but not `in a letter asking` or `sent a letter asking`: there somebody else asks. */
function standsFree(passage: Passage, { first, end }: Range): boolean {
  // `in response to critics saying`
  const noun = passage.tokens[end - 1]?.lower ?? ''
  if (PERSON_NOUNS.has(noun) || TITLE_HEADS.has(singularOf(noun))) return true
  const before = passage.tokens[first - 1]
  return before === undefined || (before.pos !== 'VERB' && !/^(?:in|at|on|to|during|after|earlier)$/.test(before.lower))
}

function findSubject(
  passage: Passage,
  unit: Unit,
  group: VerbGroup,
  from: number,
  last: Attribution | undefined,
): Range | undefined {
  const { tokens } = passage
  if (group.mood === 'passive') {
    for (let k = group.end; k < unit.end && k < group.head + 5; k++) {
      // `is thought to shrink by 7 percent`
      if (tokens[k]?.lower === 'to') break
      if (tokens[k]?.lower === 'by') return phraseAfter(passage, k + 1, unit.end)
    }
    return undefined
  }
  const before = group.first > from ? tokens[group.first - 1] : undefined
  if (before !== undefined && RELATIVES.has(before.lower) && group.mood === 'finite') {
    // `the ad that attacked the mayor`: *that* names nobody, what stands before it does; *who* stands for somebody.
    const antecedent = before.lower === 'that' ? phraseBefore(passage, group.first - 1, from) : undefined
    return antecedent ?? { first: group.first - 1, end: group.first }
  }
  // `It is worth mentioning that …`
  if (before?.lower === 'worth') return undefined
  // `…, with one of her ads asking`: a noun right before a participle is its subject.
  const near = group.mood === 'gerund' ? isNounLike(before) : !/^(?:and|but|or)$/.test(before?.lower ?? 'and')
  const subject = near && group.mood !== 'infinitive' ? phraseBefore(passage, group.first, from) : undefined
  // `Holding signs calling him a liar, the crowd …`: who holds them calls
  const doing = group.introductory && tokens[subject?.first ?? -1]?.lower.endsWith('ing') === true
  if (subject !== undefined && !doing && (group.mood !== 'gerund' || standsFree(passage, subject))) return subject
  const sameUnit = last?.speaker !== undefined && last.speaker.first >= unit.first
  const nearest = mainSubject(passage, group.first, sameUnit ? from : unit.first)
  if (nearest !== undefined || sameUnit) return nearest ?? whoGoesOn(passage, unit, group, last?.speaker)
  // `Ann Lee, noting the cost, said …`
  return before?.text === ',' ? phraseBefore(passage, group.first - 1, from) : undefined
}

/** Who goes on to speak in the same sentence: `Reyes, who called the plan “mad”, said …` is Reyes, `…, who called it “mad” and said …` who did. */
function whoGoesOn(passage: Passage, unit: Unit, group: VerbGroup, last: Range | undefined): Range | undefined {
  const { tokens } = passage
  const joined = /^(?:and|but|or)$/.test(tokens[group.first - 1]?.lower ?? '')
  if (last === undefined || joined || group.mood !== 'finite') return last
  if (!RELATIVES.has(tokens[last.first]?.lower ?? '')) return last
  const end = tokens[last.first - 1]?.text === ',' ? last.first - 1 : last.first
  const named = phraseBefore(passage, end, unit.first)
  if (named === undefined || tokens[named.first - 1]?.text !== ',') return named ?? last
  // `Dan Lee, head of the port, who …`, `Ann Lee, D-Ohio, who …`
  const described = /^(?:\p{Ll}|[DRI]-)/u.test(tokens[named.first]?.text ?? '')
  const before = described ? phraseBefore(passage, named.first - 1, unit.first) : undefined
  return before === undefined ? named : { first: before.first, end: named.end }
}
