// scheduled: what has its day beforehand. A present tense tells of it (`the fair opens on Friday`), and so does what looks
// ahead to it (`confident ahead of the final on Saturday`).
import { SCHEDULED_EVENTS, TIMETABLE_PARTICIPLES, TIMETABLE_VERBS } from '../../lexicon/time/scheduled-events.ts'
import type { Document, Token } from '../../schema/index.ts'
import { isPlural, singularOf } from '../../text/inflection.ts'
import { testOnce } from '../../text/word.ts'

/** Tokens from `Saturday's` to the noun: `Saturday's Cup of Nations first-leg match`. */
const LONGEST_PHRASE = 7
/** Words before a bare verb after which it tells no time: `did not play`, `to play`, `watched them play`. */
const NO_PRESENT = /^(?:to|not|n't|n’t|will|would|could|can|may|might|must|should|shall|did|do|does|let|or)$/
const PERCEIVING =
  /^(?:help|helps|helped|helping|see|sees|saw|seen|watch|watched|watching|make|makes|made|let|lets|hear|heard)$/
/** `finished ahead of Reyes in the final on Sunday` is a place in a race. */
const PLACED =
  /^(?:finish|finished|finishing|came|come|placed|just|seconds?|points|metres|meters|clear|well|stayed|moved|went)$/

export const mayBeTimetable = testOnce(({ lower }) => TIMETABLE_VERBS.has(lower) || TIMETABLE_PARTICIPLES.has(lower))

/** Whether token `i` is a present tense that tells a timetable. */
export function isTimetable({ tokens }: Document, i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !mayBeTimetable(token.word)) return false
  if (token.pos !== 'VERB' && !isTakenForNoun(tokens, i)) return false
  const before = tokens[i - 1]
  const { lower } = token
  if (TIMETABLE_PARTICIPLES.has(lower)) return OF_NOW.test(before?.lower ?? '')
  if (before === undefined || /^(?:DET|ADJ|NUM|ADP)$/.test(before.pos) || NO_PRESENT.test(before.lower)) return false
  if (lower.endsWith('s') && lower !== 'miss') return true
  // `a blistering start`
  if (before.pos === 'PUNCT' || before.lower.endsWith('ing')) return false
  for (let k = i - 1; k >= i - 5; k--) if (PERCEIVING.test(tokens[k]?.lower ?? '')) return false
  return true
}

const OF_NOW = /^(?:is|are|am|'s|’s|'re|’re|'m|’m)$/

/** `England host Italy`: a verb that looks like a noun. */
function isTakenForNoun(tokens: Document['tokens'], i: number): boolean {
  const before = tokens[i - 1]
  return (
    /^(?:plays?|hosts?|visits?)$/.test(tokens[i]?.text ?? '') &&
    (before?.pos === 'PROPN' || (before?.pos === 'NOUN' && isPlural(before.lower))) &&
    /^(?:ADJ|DET|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '')
  )
}

/** `ahead of the final on Saturday`, `have a game on Tuesday`, `face Wales on Friday`, `the final is on Sunday` */
export function isAheadOf({ tokens }: Document, i: number, at: number): boolean {
  const { lower = '' } = tokens[i] ?? {}
  // `is going to speak on Friday`, `are going on sale`; not `heard something going on`
  if (lower === 'going') return OF_NOW.test(tokens[i - 1]?.lower ?? '')
  if (lower === 'is' || lower === 'are') return i === at - 2 && tokens[at - 1]?.lower === 'on'
  // `face Wales on Saturday`, `faces a hearing on Friday`; but `faces charges over a raid on Friday`
  const faces = FACE.test(lower) && !/^(?:DET|ADJ|ADP)$/.test(tokens[i - 1]?.pos ?? 'DET') && tokens[i]?.text === lower
  if (faces && i + 1 < at - 1 && tokens[i + 1]?.pos === 'PROPN') return true
  const looksAhead =
    lower === 'ahead'
      ? tokens[i + 1]?.lower === 'of' && !PLACED.test(tokens[i - 1]?.lower ?? '')
      : faces || ((lower === 'have' || lower === 'has') && isPossession(tokens, i))
  if (!looksAhead) return false
  for (let k = i + 2; k < at; k++) if (isEvent(tokens[k])) return true
  return false
}

const FACE = /^(?:faces?|facing)$/

/** `have a game`: no past tense is put together with it. */
export const isPossession = (tokens: Document['tokens'], i: number): boolean =>
  /^(?:DET|NUM|ADJ)$/.test(tokens[i + 1]?.pos ?? '')

/** Whether the noun that the date of a possessive is of, behind the mark at `mark`, has its day beforehand: `Saturday's final`. */
export function isEventOf({ tokens }: Document, mark: number, end: number): boolean {
  let last = mark
  for (let i = mark + 1; i < Math.min(end, mark + LONGEST_PHRASE); i++) {
    const token = tokens[i]
    if (token === undefined || /^(?:PUNCT|VERB|AUX|ADP|CCONJ|SCONJ|PRON|DET|ADV)$/.test(token.pos)) break
    last = i
  }
  return last > mark && isEvent(tokens[last])
}

/** What stands before a possessive that puts its event ahead: `ahead of Saturday's final`, `out of Sunday's tie`, `the squad for`. */
export function looksAheadTo({ tokens }: Document, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const second = tokens[at - 2]?.lower ?? ''
  if (before === 'for' || (before === 'into' && /^(?:going|heading)$/.test(second))) return true
  return before === 'of' && (second === 'ahead' || (second === 'out' && OUT.test(tokens[at - 3]?.lower ?? '')))
}
const OUT = /^(?:ruled|rule|rules|pulled|pull|pulls|dropped|out|him|her|them)$/

/** `after his dismissal in Sunday's final`: what comes after something in an event comes after the event. */
export function comesAfter({ tokens }: Document, at: number, first: number): boolean {
  for (let i = at - 2; i >= Math.max(first, at - AFTERMATH); i--) {
    if (/^(?:after|following|since)$/.test(tokens[i]?.lower ?? '')) return true
    if (tokens[i]?.pos === 'PUNCT') return false
  }
  return false
}
const AFTERMATH = 6

/** `the weekend's events` are all that happened then. */
const isEvent = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.lower !== 'events' &&
  (SCHEDULED_EVENTS.has(token.lower) || SCHEDULED_EVENTS.has(singularOf(token.lower)))
