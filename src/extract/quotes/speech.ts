// Marks that no verb claims: speech that goes on from the sentence before, or stands alone; else a title or scare quotes.
import { SUBJECT_PRONOUNS } from '../../lexicon/grammar/clause-words.ts'
import { COMPANY_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/organisations/organisation-nouns.ts'
import { PERSON_NOUNS } from '../../lexicon/people/person-nouns.ts'
import { TITLE_HEADS } from '../../lexicon/people/titles.ts'
import type { Token } from '../../schema/index.ts'
import type { Attribution } from './attribution.ts'
import type { Range } from './noun-phrase.ts'
import type { Passage, Unit } from './passage.ts'
import { phraseBefore } from './phrase-before.ts'
import { isTitle } from './titles.ts'

/** Shorter marked words without a cue are titles and scare quotes; single marks set headings too. */
const MIN_SPEECH_TOKENS = 6
const MIN_SINGLE_SPEECH_TOKENS = 12

/** Whether marked words read as a sentence: they begin like one and end like one. */
export function isSpeech(passage: Passage, s: number): boolean {
  const stretch = passage.stretches[s]
  if (stretch === undefined) return false
  if (stretch.continues) return true
  if (isTitle(passage, s)) return false
  const words = passage.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 40)).trimStart()
  const tail = passage.text.slice(Math.max(stretch.start, stretch.end - 5), stretch.end)
  const last = tail.replace(/["“”'‘’\s]{1,40}$/, '').slice(-1)
  const tokens = (passage.endToken[s] ?? 0) - (passage.firstToken[s] ?? 0)
  return (
    /^[\p{Lu}\p{N}…‘'’]/u.test(words) &&
    (/[.!?…]/.test(last) || !stretch.closed) &&
    tokens >= (stretch.kind === 'single' ? MIN_SINGLE_SPEECH_TOKENS : MIN_SPEECH_TOKENS)
  )
}

/** Whether the words of a stretch end in a comma, question or exclamation mark, as they do before their verb. */
export function endsOpen(passage: Passage, s: number): boolean {
  const stretch = passage.stretches[s]
  if (stretch === undefined) return false
  return /[,?!—-]['’\s]*$/.test(passage.text.slice(Math.max(stretch.start, stretch.end - 4), stretch.end))
}

/** The subject of a unit's first finite verb that `passes`: who the marks after a colon or in the next sentence belong to. */
export function unitSubject(
  passage: Passage,
  unit: Unit,
  passes: (passage: Passage, subject: Range) => boolean = () => true,
): Range | undefined {
  const { tokens, within } = passage
  for (let k = unit.first; k < unit.end && k - unit.first < 80; k++) {
    if ((within[k] ?? 0) !== 0) continue
    const token = tokens[k] as Token
    if (token.pos !== 'AUX' && token.pos !== 'VERB') continue
    const subject = phraseBefore(passage, k, unit.first)
    if (subject !== undefined && passes(passage, subject)) return subject
  }
  return undefined
}

/** Whether a noun phrase can be somebody who speaks: a name, a person or a body, but not *the truth* or *it*. */
export function maySpeak({ tokens }: Passage, { first, end }: Range): boolean {
  let head = first
  for (let k = first; k < end && !/^(?:ADP|PUNCT|SCONJ|AUX)$/.test(tokens[k]?.pos ?? ''); k++) head = k
  const { lower, pos } = tokens[head] as Token
  if (pos === 'PRON') return SUBJECT_PRONOUNS.has(lower) || lower === 'who'
  if (pos === 'PROPN') return true
  if (TITLE_HEADS.has(lower)) return true
  return AGENT.test(lower) || PERSON_NOUNS.has(lower) || ORGANISATION_NOUNS.has(lower) || COMPANY_NOUNS.has(lower)
}

/** The endings of those who do something, and what carries words: *voters*, *the statement*. */
const AGENT = /(?:[eo]rs?|ists?|ians?|m[ae]n|statement|report|letter|sources?|president|nominee)$/

/** Whether every token of the unit but closing punctuation stands in the stretch. */
export function fillsUnit(passage: Passage, unit: Unit, s: number): boolean {
  if ((passage.firstToken[s] ?? 0) > unit.first) return false
  for (let k = passage.endToken[s] ?? 0; k < unit.end; k++)
    if ((passage.tokens[k] as Token).pos !== 'PUNCT') return false
  return true
}

/** Whether an attribution reports words in marks: then what is said next in marks is its speaker's too. */
export function reportsSpeech(passage: Passage, attribution: Attribution): boolean {
  return attribution.parts.some(({ first, end }) => {
    for (let k = first; k < end; k++) if ((passage.within[k] ?? 0) !== 0) return true
    return false
  })
}
