// widen: words before and after an expression that belong to it: `early next year`, `nearly two weeks ago`,
// `the end of 1998`, `1994 or later`; and what they add as TIMEX3's MOD.
import type { Document, Sentence } from '../../schema/index.ts'
import type { Atom } from './atoms.ts'

/** Words right before a date that say which part of it. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
  ['sometime', ''],
])
/** Words before `of` and a date that say which part of it. */
const PARTS_OF: ReadonlyMap<string, string> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['turn', 'START'],
  ['middle', 'MID'],
  ['midst', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['rest', 'END'],
  ['remainder', 'END'],
])
/** Words before an amount of time or a clock time that blur or bound it. */
const BLURS: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['just over', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['no less than', 'EQUAL_OR_MORE'],
])
const AFTER = /(?:[ \t]or[ \t](?:so|later|earlier)|[ \t](?:and[ \t]beyond|onwards?))(?![\w])/iy

type Lower = (token: number) => string

/** The atom with the words that belong to it; nothing before offset `from` is taken. */
export function widen(document: Document, sentence: Sentence, atom: Atom, from: number): Atom {
  const { tokens, text } = document
  const lower: Lower = i =>
    i >= sentence.firstToken && (tokens[i]?.start ?? -1) >= from ? (tokens[i]?.lower ?? '') : ''
  const { type, fixed, shift, parts } = atom.time
  let wide = atom
  if ((type === 'DATE' || type === 'TIME') && fixed === undefined) wide = withPart(document, atom, lower)
  if (type === 'DURATION' || shift?.whole === false || parts.clock !== undefined) wide = withBlur(document, wide, lower)
  AFTER.lastIndex = wide.end
  if (AFTER.test(text) && AFTER.lastIndex <= sentence.end) {
    const end = AFTER.lastIndex
    let { endToken } = wide
    while (endToken < sentence.endToken && (tokens[endToken]?.start ?? end) < end) endToken++
    wide = { ...wide, end, endToken }
  }
  return wide
}

function withPart(document: Document, atom: Atom, lower: Lower): Atom {
  let i = atom.first - 1
  if (lower(i) === 'of' || (lower(i) === 'the' && lower(i - 1) === 'of')) {
    i -= lower(i) === 'of' ? 1 : 2
    const mod = PARTS_OF.get(lower(i))
    if (mod === undefined) return withArticle(document, atom, lower)
    if (lower(i - 1) === 'very') i--
    return opening(document, atom, lower(i - 1) === 'the' ? i - 1 : i, mod)
  }
  if (lower(i) === '-') i--
  else if (lower(i) === 'in' && PARTS.has(lower(i - 1))) i--
  const mod = PARTS.get(lower(i))
  if (mod === undefined || (lower(i + 1) === '-' && !/^(?:mid|early|late)$/.test(lower(i))))
    return withArticle(document, atom, lower)
  // `earlier this year` is a part of it, `Earlier Friday` only the order of events.
  if (/^(?:earlier|later)$/.test(lower(i)) && !isRelativePeriod(atom)) return withArticle(document, atom, lower)
  const wide = opening(document, atom, i, mod)
  return withArticle(document, wide, lower)
}

const isRelativePeriod = ({ time: { shift, parts } }: Atom) =>
  shift?.whole === true && ((shift.unit !== 'day' && shift.unit !== 'week') || parts.dayPart !== undefined)

/** `the third quarter`, `the late 1970s`, `the summer`: the article is part of the name. */
function withArticle(document: Document, atom: Atom, lower: Lower): Atom {
  const { quarter, half, decade, century } = atom.time.parts
  const named = quarter !== undefined || half !== undefined || decade !== undefined || century !== undefined
  return named && lower(atom.first - 1) === 'the' ? opening(document, atom, atom.first - 1, atom.time.mod ?? '') : atom
}

function withBlur(document: Document, atom: Atom, lower: Lower): Atom {
  let words = ''
  for (let count = 1; count <= 3; count++) {
    const word = lower(atom.first - count)
    if (word === '') return atom
    words = words === '' ? word : `${word} ${words}`
    const mod = BLURS.get(words)
    if (mod !== undefined && BLURS.get(`${lower(atom.first - count - 1)} ${words}`) === undefined)
      return opening(document, atom, atom.first - count, mod)
  }
  return atom
}

function opening(document: Document, atom: Atom, first: number, mod: string): Atom {
  const start = document.tokens[first]?.start ?? atom.start
  return { ...atom, first, start, time: mod === '' ? atom.time : { ...atom.time, mod } }
}
