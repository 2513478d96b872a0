// full-stops: whether a full stop belongs to the word before it, as in `Mr.`, `U.S.`, `No. 3`, or ends a sentence.
import { ABBREVIATIONS, LETTERED } from '../lexicon/grammar/abbreviations.ts'
import {
  APOSTROPHE,
  CAPITAL,
  classOf,
  DIGIT,
  DOT,
  isLetter,
  type KindAt,
  LETTER,
  SPACE,
  scanName,
} from './characters.ts'
import type { DraftToken } from './tokenise.ts'

/** Whether the full stop at `stop` belongs to the word `[from, stop)`: where the token ends. */
export function scanStop(
  text: string,
  from: number,
  stop: number,
  end: number,
  kindAt: KindAt,
  tokens: readonly DraftToken[],
): number {
  if (stop - from === 1) return scanInitials(text, from, end, kindAt, tokens)
  if (stop - from > 8) return stop
  let word = text.slice(from, stop)
  let to = stop + 1
  // Ph.D., a.k.a.
  while (to < end && to - from < 8 && !ABBREVIATIONS.has(word) && isLetter(kindAt(to))) {
    const next = scanName(to, Math.min(end, to + 3), kindAt)
    if (!ABBREVIATIONS.has(text.slice(from, next))) break
    word = text.slice(from, next)
    to = kindAt(next) === DOT ? next + 1 : next
  }
  const kind = ABBREVIATIONS.get(word)
  if (kind === undefined || kindAt(to) === DOT || isLetter(kindAt(to))) return stop
  const next = nextInked(text, to, end)
  if (kind === 'number') return kindAt(next) === DIGIT || /^[IVXLC]+\b/.test(text.slice(next, next + 6)) ? to : stop
  const previous = tokens.at(-1)
  if (kind === 'unit') return /^[\d.,½]+$/.test(previous?.text ?? '') && kindAt(next) === LETTER ? to : stop
  if (kind === 'date')
    return kindAt(next) === DIGIT || /^[A-Z]/.test(word) === false || kindAt(next) !== CAPITAL || isMonth(word)
      ? to
      : stop
  return to
}

const isMonth = (word: string) => !/^(?:Mar|Jun|Jul|Mon|Sun|Sat|Wed|Fri|Tue|Thu)$/.test(word)

/** `J.`, `U.S.`, `a.m.`: single letters with their stops; `Plan B.` and `you and I.` keep the stop apart. */
function scanInitials(text: string, from: number, end: number, kindAt: KindAt, tokens: readonly DraftToken[]): number {
  let to = from + 2
  while (
    isLetter(kindAt(to)) &&
    !isLetter(kindAt(to + 1)) &&
    kindAt(to + 1) !== DIGIT &&
    kindAt(to + 1) !== APOSTROPHE
  ) {
    if (kindAt(to + 1) !== DOT) return to + 1
    to += 2
  }
  if (to > from + 2) return to
  if (kindAt(to) === DOT) return from + 1
  const letter = text[from] ?? ''
  const previous = tokens.at(-1)
  if (kindAt(from) !== CAPITAL) {
    if (!ABBREVIATIONS.has(letter) || kindAt(to) !== SPACE) return from + 1
    // `went up 3p to 96p. The baker`: a unit ends its sentence
    return previous?.end === from && kindAt(nextInked(text, to, end)) === CAPITAL ? from + 1 : to
  }
  const spaced = previous !== undefined && previous.end < from
  if (spaced && LETTERED.has(previous.lower)) return from + 1
  if (letter === 'I' && spaced && previous.text === previous.lower) return from + 1
  if (previous !== undefined && previous.end === from) return from + 1 // 20°C. 5C. X-Y.
  return nextInked(text, to, end) >= end ? from + 1 : to
}

/** The first character from `at` on that is no white space, looking no further than a line break and its indent. */
function nextInked(text: string, at: number, end: number): number {
  let next = at
  const limit = Math.min(end, at + 40)
  while (next < limit && classOf(text.charCodeAt(next)) === SPACE) next++
  return next === limit ? end : next
}
