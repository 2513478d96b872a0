// Speakers set beside their words without a verb: *Lee: “It holds.”*, a transcript's *LEE: It holds.*, *“It holds.” — Ann Lee*,
// and the headline *Minister: Dam holds*.
import { RUBRICS } from '../../lexicon/pages/rubrics.ts'
import type { Token } from '../../schema/index.ts'
import { isApostropheS } from '../../text/possessive.ts'
import type { Attribution } from './attribution.ts'
import { isNounLike, type Range } from './noun-phrase.ts'
import { type Passage, stretchRange, stretchStartingAt, type Unit } from './passage.ts'

/** A label is a name, perhaps with its office. */
const MAX_LABEL = 8
/** So many paragraphs of a text open with a name in capitals and a colon before it is read as a transcript. */
const MIN_TRANSCRIPT_LABELS = 3

/** The label that token `first` opens, up to its colon; undefined where none does. */
function labelAt(passage: Passage, first: number, limit: number): Range | undefined {
  const { tokens } = passage
  for (let k = first; k < limit && k - first <= MAX_LABEL; k++) {
    const token = tokens[k] as Token
    if (token.text === ':')
      return k > first && !isRubric(tokens, first, k) && !INVERTED.test(tokens[first]?.text ?? '')
        ? { first, end: k }
        : undefined
    if (!isNounLike(token) && !isApostropheS(token) && !/^(?:of|for|on|and|&|\.)$/.test(token.lower)) return undefined
  }
  return undefined
}

/** `Said Ann Lee: “It holds.”` */
const INVERTED = /^(?:Said|Says)$/

/** `Update: Bridge closed`, `Raw video: Bridge falls`: what kind of text follows, and nobody who says it. */
function isRubric(tokens: readonly Token[], first: number, end: number): boolean {
  return RUBRICS.has(tokens[first]?.lower ?? '') || RUBRICS.has(tokens[end - 1]?.lower ?? '')
}

const inCapitals = (passage: Passage, { first, end }: Range) => {
  const words = passage.text.slice(passage.tokens[first]?.start, passage.tokens[end - 1]?.end)
  return /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words)
}

/** The first token of a unit's words: a transcript may open every paragraph with a mark. */
const opening = (passage: Passage, unit: Unit) =>
  /^["“”'‘]$/.test(passage.tokens[unit.first]?.text ?? '') ? unit.first + 1 : unit.first

/** Whether a document is the record of a conversation: paragraph after paragraph opens with a name in capitals. */
export function isTranscript(passage: Passage): boolean {
  let labels = 0
  const speakers = new Set<string>()
  for (const unit of passage.units) {
    if (!unit.opensParagraph) continue
    const label = labelAt(passage, opening(passage, unit), unit.end)
    if (label === undefined || !inCapitals(passage, label)) continue
    labels++
    speakers.add(passage.text.slice(passage.tokens[label.first]?.start, passage.tokens[label.end - 1]?.end))
    // `DRIVER: Ana Reyes`, `DRIVER: Ivo Brandt`: a list, in which nobody answers
    if (labels >= MIN_TRANSCRIPT_LABELS && speakers.size > 1) return true
  }
  return false
}

/** What a label at the head of a paragraph reports, or undefined. `paragraphEnd` is the token after the paragraph. */
export function readLabel(
  passage: Passage,
  unit: Unit,
  paragraphEnd: number,
  transcript: boolean,
): Attribution | undefined {
  if (!unit.opensParagraph) return undefined
  // `- Mill chief Ann Lee: “It holds.”`
  const listed = /^[-–—•*]$/.test(passage.tokens[unit.first]?.text ?? '')
  const first = listed ? unit.first + 1 : opening(passage, unit)
  const label = labelAt(passage, first, unit.end)
  if (label === undefined || label.end + 1 >= unit.end) return undefined
  const cue = { first: label.end, end: label.end + 1 }
  const made = (content: Range): Attribution => ({
    rule: 'label',
    parts: [content],
    cue,
    speaker: label,
    group: undefined,
  })
  if (transcript && inCapitals(passage, label)) return made({ first: label.end + 1, end: paragraphEnd })
  if (first !== unit.first && !listed) return undefined
  const s = stretchStartingAt(passage, label.end + 1)
  if (s !== -1) return made(stretchRange(passage, s))
  return unit.opensDocument ? made({ first: label.end + 1, end: unit.end }) : undefined
}

/** The name that stands after a dash behind a stretch, to the end of the paragraph: *“It holds.” — Ann Lee*. */
export function nameAfterDash(passage: Passage, s: number): Range | undefined {
  const { tokens, text } = passage
  const dash = passage.endToken[s] ?? 0
  if (!/^(?:—|–|―|--|-)$/.test(tokens[dash]?.text ?? '')) return undefined
  let k = dash + 1
  for (; k < tokens.length && k - dash <= 2 * MAX_LABEL; k++) {
    const token = tokens[k] as Token
    if (/[\n\r]/.test(text.slice(tokens[k - 1]?.end, token.start))) break
    if (!isNounLike(token) && !/^[.,]$/.test(token.text) && token.pos !== 'ADP') return undefined
  }
  while (k > dash + 1 && tokens[k - 1]?.text === '.') k--
  return k > dash + 1 && k - dash <= 2 * MAX_LABEL && /^\p{Lu}/u.test(tokens[dash + 1]?.text ?? '')
    ? { first: dash + 1, end: k }
    : undefined
}
