// `five stages, namely Harbour, Mill, Garden and Tower` · `twice, in 2010 and 2020`: a number and the list that follows it.
import type { Token } from '../../schema/index.ts'
import { testOnce } from '../../text/word.ts'
import type { Reading } from '../reading.ts'
import { type Check, type Finding, NOTHING, TIMES } from './check.ts'

/** More items than this, and the list is not told to be counted. */
const LONGEST_LIST = 20
/** Tokens of one item; a longer one is a clause. */
const LONGEST_ITEM = 8
/** Tokens between the number and the word that opens its list: `seven of the world’s advanced economies (G7) namely`. */
const NEAR = 12
const OPENERS = new Set(['namely', 'viz', 'viz.'])
const CLOSERS = new Set(['.', ';', '!', '?', ')', '—', '–', '”', '"'])

export const listCount: Check = {
  name: 'list count',
  holds: [
    'The policy has three pillars, namely party, state and people.',
    'All four ports — Alder, Senn, Kelda and Marlow — were closed.',
    'It stands on two legs: trade and trust.',
  ],
  fails: ['Music was played on five stages, namely Harbour, Mill, Garden and Tower.'],
  find({ reading, sentence, counts }) {
    if (counts.length === 0) return NOTHING
    const findings: Finding[] = []
    for (const { first, end, mention } of counts) {
      const { value } = mention
      if ((mention.unitKind !== 'count' && mention.unitKind !== null) || value < 2 || value > LONGEST_LIST) continue
      const open = openerAfter(reading, end, sentence.endToken)
      if (open === null) continue
      const items = readItems(reading, open.at + 1, sentence.endToken)
      if (items === null) continue
      const holds = items.count === value
      // without `namely` a list that does not fit may as well be of something else
      if (!holds && (!open.sure || !items.plain)) continue
      findings.push({ first, end: items.end, expected: value, found: items.count, holds })
    }
    return findings
  },
}

export const timesCount: Check = {
  name: 'times count',
  holds: [
    'The city hosted the games twice, in 1998 and 2010.',
    'She won three times in 2001, 2005 and 2009.',
    'It sat on the council twice 2008-2009 and 2020-2021.',
  ],
  fails: ['The treaty was amended twice, in 2009, 2014 and 2019.'],
  find({ reading, sentence, cues }) {
    if (cues.length === 0) return NOTHING
    const { tokens } = reading
    const findings: Finding[] = []
    for (const cue of cues) {
      const counted = tokens[cue]?.lower === 'times'
      const first = counted ? cue - 1 : cue
      const times = counted ? countAt(reading, first) : TIMES.get(tokens[cue]?.lower ?? '')
      if (times === undefined || times === null || first < sentence.firstToken) continue
      let at = cue + 1
      if (tokens[at]?.text === ',' || tokens[at]?.text === ':') at++
      if (tokens[at]?.lower === 'in') at++
      const years = readYears(reading, at, sentence.endToken)
      const found = years.values.length
      if (found < 2) continue
      findings.push({ first, end: years.end, expected: times, found, holds: found === times })
    }
    return findings
  },
}

export const yearsListed: Check = {
  name: 'years listed',
  holds: ['The club won the cup in 2002, 2010 and 2020.'],
  fails: ['The club won the cup in 2002, 2010, 2010 and 2020.'],
  find({ reading, sentence, cues }) {
    if (cues.length < 3) return NOTHING
    const findings: Finding[] = []
    let read = 0
    for (const first of cues) {
      if (first < read || reading.tokens[first - 1]?.lower !== 'in') continue
      const { values, end } = readYears(reading, first, sentence.endToken)
      if (values.length < 3) continue
      const found = new Set(values).size
      const holds = found === values.length
      findings.push({ first: first - 1, end, expected: values.length, found, holds })
      read = end
    }
    return findings
  },
}

const FEW = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
])

function countAt(reading: Reading, i: number): number | null {
  const mention = reading.quantityAt.get(i)?.mention
  if (mention?.kind === 'quantity') return mention.value
  return FEW.get(reading.tokens[i]?.lower ?? '') ?? null
}

const opensYear = testOnce(({ text }) => /^(?:1[89]|20)\d\d/.test(text))
const isYear = (token: Token | undefined): boolean => token !== undefined && opensYear(token.word)

/** Years or spans of years joined by commas and `and`: `2009, 2014 and 2019`, `2008-2009 and 2020-2021`. */
function readYears({ tokens }: Reading, first: number, limit: number): { values: string[]; end: number } {
  const values: string[] = []
  let at = first
  while (at < limit && isYear(tokens[at])) {
    const year = /^(?:1[89]|20)\d\d$/.exec(tokens[at]?.text ?? '')?.[0]
    const span = /^(?:1[89]|20)\d\d[-–](?:1[89]|20)?\d\d$/.exec(tokens[at]?.text ?? '')?.[0]
    if (year === undefined && span === undefined) break
    let text = span ?? year ?? ''
    at++
    if (/^[-–]$/.test(tokens[at]?.text ?? '') && /^\d{2,4}$/.test(tokens[at + 1]?.text ?? '')) {
      text += `-${tokens[at + 1]?.text}`
      at += 2
    }
    values.push(text)
    const comma = tokens[at]?.text === ',' ? at + 1 : at
    const joined = tokens[comma]?.lower === 'and' ? comma + 1 : comma
    if (joined === at || !isYear(tokens[joined])) break
    at = joined
  }
  return { values, end: at }
}

/** The word or mark that opens a list: `namely` is sure, a colon or a dash may open anything. */
function openerAfter({ tokens }: Reading, end: number, limit: number): { at: number; sure: boolean } | null {
  for (let i = end; i < Math.min(limit, end + NEAR); i++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (OPENERS.has(token.lower)) return { at: i, sure: true }
    if (token.text === ':' || token.text === '—' || token.text === '–')
      return i - end < 4 ? { at: i, sure: false } : null
    if (token.text === ';' || token.pos === 'AUX') return null
  }
  return null
}

/** The items of a list up to the mark that closes it; null where it is no closed list of short items with an `and`. */
function readItems(
  { tokens, quantityAt }: Reading,
  first: number,
  limit: number,
): { count: number; end: number; plain: boolean } | null {
  let count = 0
  let length = 0
  let ands = 0
  let plain = true
  let at = first
  for (; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.text === '(') {
      while (at < limit && tokens[at]?.text !== ')') at++
      continue
    }
    if (CLOSERS.has(token.text)) break
    const verb = token.pos === 'VERB' && length > 0
    if (verb || token.pos === 'AUX' || token.pos === 'SCONJ' || quantityAt.has(at)) return null
    const and = token.lower === 'and' || token.lower === '&'
    if (token.text === ',' || and) {
      if (length === 0 && !and) return null
      if (length > 0) count++
      if (and) ands++
      // `Science and Technology, Health and Sport`: which and joins the list is open
      if (ands > 1) plain = false
      length = 0
      continue
    }
    if (ands > 0 && token.pos === 'ADP') plain = false
    if (++length > LONGEST_ITEM) return null
  }
  if (length > 0) count++
  return ands === 0 || count < 2 || at >= limit + 1 ? null : { count, end: at, plain: plain && ands === 1 }
}
