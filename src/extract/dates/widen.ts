// widen: words before and after an expression that belong to it: `early next year`, `nearly two weeks ago`,
// `the end of 1998`, `1994 or later`; and what they add as TIMEX3's MOD.
import type { Document, Sentence } from '../../schema/index.ts'
import type { Atom } from './atoms.ts'

/** Words before a date that say which part of it. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['rest', 'END'],
  ['remainder', 'END'],
  ['turn', 'START'],
  ['sometime', ''],
  ['part', ''],
  ['midst', 'MID'],
])
/** Words before an amount of time or a clock time that blur it; `at`, `more`, `less`, `no`, `up` go with a second word. */
const BLURS: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
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

/** The atom with the words that belong to it. */
export function widen(document: Document, sentence: Sentence, atom: Atom, from: number): Atom {
  const isDate = atom.time.type === 'DATE' || atom.time.type === 'TIME'
  let wide = isDate && atom.time.fixed === undefined ? widenDate(document, sentence, atom, from) : atom
  if (atom.time.type === 'DURATION' || atom.time.shift?.whole === false || atom.time.parts.clock !== undefined)
    wide = widenAmount(document, sentence, wide, from)
  AFTER.lastIndex = wide.end
  if (AFTER.test(document.text) && AFTER.lastIndex <= sentence.end) {
    const end = AFTER.lastIndex
    let { endToken } = wide
    while (endToken < sentence.endToken && (document.tokens[endToken]?.start ?? end) < end) endToken++
    wide = { ...wide, end, endToken }
  }
  return wide
}

function widenDate(document: Document, sentence: Sentence, atom: Atom, from: number): Atom {
  const lower = (i: number) =>
    i >= sentence.firstToken && (document.tokens[i]?.start ?? -1) >= from ? (document.tokens[i]?.lower ?? '') : ''
  let i = atom.first - 1
  if (lower(i) === '-' && lower(i - 1) === 'mid') i--
  if (
    lower(i) === 'in' &&
    (lower(i - 1) === 'earlier' || lower(i - 1) === 'later' || lower(i - 1) === 'early' || lower(i - 1) === 'late')
  )
    i--
  else if (lower(i) === 'of') {
    i--
    if (!/^(?:end|beginning|start|middle|rest|remainder|close|part|midst)$/.test(lower(i))) return atom
  } else if (
    lower(i) === 'the' &&
    lower(i - 1) === 'of' &&
    /^(?:end|beginning|start|middle|rest|remainder|close|part)$/.test(lower(i - 2))
  )
    i -= 2
  const mod = PARTS.get(lower(i))
  if (
    mod === undefined ||
    (/^(?:end|beginning|start|middle|rest|remainder|close|part|turn|midst)$/.test(lower(i)) && i === atom.first - 1)
  )
    return atom
  if (/^(?:earlier|later)$/.test(lower(i)) && atom.time.shift === undefined && atom.time.parts.weekday === undefined)
    return atom
  let first = i
  if (/^(?:very|good)$/.test(lower(first - 1))) first--
  if (
    (/^(?:the|a)$/.test(lower(first - 1)) && lower(atom.first - 1) === 'of') ||
    (/^(?:the|a)$/.test(lower(first - 1)) && lower(atom.first - 2) === 'of')
  )
    first--
  return { ...moveStart(document, atom, first), time: { ...atom.time, ...(mod !== '' && { mod }) } }
}

function widenAmount(document: Document, sentence: Sentence, atom: Atom, from: number): Atom {
  const lower = (i: number) =>
    i >= sentence.firstToken && (document.tokens[i]?.start ?? -1) >= from ? (document.tokens[i]?.lower ?? '') : ''
  const one = lower(atom.first - 1)
  const two = `${lower(atom.first - 2)} ${one}`
  const three = `${lower(atom.first - 3)} ${two}`
  for (const [words, count] of [
    [three, 3],
    [two, 2],
    [one, 1],
  ] as const) {
    const mod = BLURS.get(words)
    if (mod !== undefined) return { ...moveStart(document, atom, atom.first - count), time: { ...atom.time, mod } }
  }
  return atom
}

function moveStart(document: Document, atom: Atom, first: number): Atom {
  return { ...atom, first, start: document.tokens[first]?.start ?? atom.start }
}
