// The setting of a quantity in its sentence: the verb over it, the subject of that verb, and the words around it.

import type { Claim, QuantityMention, Sentence } from '../../schema/index.ts'
import { baseOf } from '../../text/inflection.ts'
import type { Placed, Reading } from '../reading.ts'

export type Setting = {
  readonly quantity: QuantityMention
  readonly sentence: Sentence
  /** Tokens of the quantity. */
  readonly first: number
  readonly end: number
  /** Tokens of the clause that says it. */
  readonly from: number
  readonly to: number
  /** Base form of the verb over it, and where it stands; -1 where none does. */
  readonly verb: string
  readonly verbAt: number
  /** The quantity stands before its verb: `About 1,200 jobs will be cut`. */
  readonly isSubject: boolean
  readonly subject: Claim['subject']
  /** Words of the noun phrase that is the subject, without names. */
  readonly subjectWords: readonly string[]
}

/** Tokens to the left and right that are looked at. */
const REACH = 30
const CLOSED = new Set([';', '—', '–'])

/** Where in its sentence the quantity stands, and under which verb. */
export function settle(reading: Reading, sentence: Sentence, placed: Placed, quantity: QuantityMention): Setting {
  const { tokens } = reading
  const { first, end } = placed
  let from = first
  while (from > sentence.firstToken && first - from < REACH * 2 && !CLOSED.has(tokens[from - 1]?.text ?? '')) from--
  let to = end
  while (to < sentence.endToken && to - end < REACH * 2 && !CLOSED.has(tokens[to]?.text ?? '')) to++
  let verbAt = verbLeft(reading, from, first)
  let isSubject = verbAt < 0
  if (isSubject) verbAt = verbRight(reading, end, to)
  // `has ties with 12 states; a partnership with 30`: the verb stands before the semicolon
  if (verbAt < 0 && from > sentence.firstToken) {
    verbAt = verbLeft(reading, Math.max(sentence.firstToken, from - 2 * REACH), from)
    isSubject = verbAt < 0
  }
  const verb = verbAt < 0 ? '' : baseOf(tokens[verbAt]?.lower ?? '')
  const { subject, words } = isSubject
    ? { subject: null, words: [] as string[] }
    : findSubject(reading, sentence.firstToken, verbAt)
  return { quantity, sentence, first, end, from, to, verb, verbAt, isSubject, subject, subjectWords: words }
}

function verbLeft({ tokens, covering }: Reading, from: number, first: number): number {
  for (let i = first - 1; i >= from && i >= first - 2 * REACH; i--) {
    const token = tokens[i]
    if (token === undefined || covering.has(i)) continue
    const opened =
      token.pos === 'CCONJ' && (tokens[i + 1]?.pos === 'NUM' || i + 1 === first) && tokens[i - 1]?.lower === ','
    // `… and 23 were injured`, `, but 12 were`: the quantity opens its own clause when a verb follows it
    if (opened && verbRight({ tokens, covering } as Reading, first, first + 8) >= 0) return -1
    if (token.lower === 'that' && i >= first - 3 && token.pos !== 'DET') return -1
    if (token.pos === 'VERB') return i
    if (token.pos === 'AUX' && !/^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return i
  }
  return -1
}

function verbRight({ tokens, covering }: Reading, end: number, to: number): number {
  let auxiliary = -1
  for (let i = end; i < to && i < end + 12; i++) {
    const token = tokens[i]
    if (token === undefined || covering.has(i)) continue
    if (token.text === ',' && i > end + 4) return auxiliary
    if (token.pos === 'AUX') auxiliary = i
    if (token.pos === 'VERB' && (auxiliary >= 0 || !token.lower.endsWith('ing'))) return i
  }
  return auxiliary
}

/** The subject of the verb at `verbAt`: the nearest noun phrase before it that hangs on no preposition. */
export function findSubject(
  { document, tokens, covering, referenceAt }: Reading,
  from: number,
  verbAt: number,
): { subject: Claim['subject']; words: string[] } {
  let start = verbAt - 1
  while (start >= from && /^(?:AUX|ADV|PART)$/.test(tokens[start]?.pos ?? '')) start--
  // `has set up an office and employs` · `won the election, taking 74 seats`: the subject stands before the first verb
  const joined = tokens[start]?.pos === 'CCONJ'
  const participle = tokens[start]?.text === ',' && tokens[verbAt]?.lower.endsWith('ing')
  if (joined || participle) {
    let earlier = start - 1
    while (earlier >= from && (!isVerb(tokens, earlier) || covering.has(earlier)) && tokens[earlier]?.text !== ';')
      earlier--
    if (isVerb(tokens, earlier)) {
      start = earlier - 1
      while (start >= from && /^(?:AUX|ADV|PART)$/.test(tokens[start]?.pos ?? '')) start--
    }
  }
  // `Reyes, 61, who ran the port, denied`: what stands between the commas is told on the way
  if (tokens[start]?.text === ',') {
    let comma = start - 1
    while (
      comma >= from &&
      !(tokens[comma]?.text === ',' && /^(?:PRON|VERB|ADP|SCONJ)$/.test(tokens[comma + 1]?.pos ?? ''))
    )
      comma--
    if (comma > from) start = comma - 1
  }
  for (let i = start; i >= from && i >= verbAt - 2 * REACH; i--) {
    const token = tokens[i]
    if (token === undefined) continue
    const placed = covering.get(i)
    if (placed !== undefined) {
      const { mention } = placed
      i = placed.first
      if (mention.kind === 'date' || mention.kind === 'quantity') continue
      if (
        isUnder(
          tokens[determinerAt(tokens, placed.first) - 1]?.pos,
          tokens[determinerAt(tokens, placed.first) - 1]?.lower,
        )
      )
        continue
      return { subject: { text: mention.text, entity: mention.entity }, words: [] }
    }
    if (CLOSED.has(token.text)) break
    const reference = referenceAt.get(i)
    if (token.pos === 'PRON') {
      if (/^(?:who|which|that|whose|what|there)$/.test(token.lower)) continue
      if (/^(?:him|her|them|his|their|its|my|our)$/.test(token.lower)) continue
      return { subject: { text: token.text, entity: reference?.entity ?? null }, words: [token.lower] }
    }
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue
    let first = i
    while (
      first > from &&
      /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? '') &&
      !covering.has(first - 1) &&
      i - first < 6
    )
      first--
    const determiner = determinerAt(tokens, first)
    const before = tokens[determiner - 1]
    const heads = tokens.slice(first, i + 1).map(({ lower }) => lower)
    if (isUnder(before?.pos, before?.lower) || before?.pos === 'CCONJ') {
      i = determiner
      continue
    }
    // `plans by Halden to cut`: the deed of somebody is theirs
    const owner = /^(?:by|of)$/.test(tokens[i + 1]?.lower ?? '') ? covering.get(i + 2)?.mention : undefined
    if (DEEDS.has(token.lower) && owner !== undefined && owner.kind !== 'date' && owner.kind !== 'quantity')
      return { subject: { text: owner.text, entity: owner.entity }, words: heads }
    const begin = tokens[determiner]?.start ?? token.start
    const known = referenceAt.get(determiner) ?? referenceAt.get(first)
    return { subject: { text: document.text.slice(begin, token.end), entity: known?.entity ?? null }, words: heads }
  }
  return { subject: null, words: [] }
}

const DEEDS = new Set([
  'plan',
  'plans',
  'proposal',
  'proposals',
  'decision',
  'move',
  'bid',
  'offer',
  'promise',
  'pledge',
  'agreement',
  'attempt',
  'threat',
  'order',
])

function isVerb(tokens: Reading['tokens'], i: number): boolean {
  const pos = tokens[i]?.pos
  return pos === 'VERB' || (pos === 'AUX' && !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[i + 1]?.pos ?? ''))
}

function determinerAt(tokens: Reading['tokens'], first: number): number {
  const before = tokens[first - 1]
  if (before?.lower === 'whose') return first
  return before?.pos === 'DET' || (before?.pos === 'PRON' && /^(?:his|her|their|its|our|whose)$/.test(before.lower))
    ? first - 1
    : first
}

function isUnder(pos: string | undefined, lower: string | undefined): boolean {
  return pos === 'ADP' && lower !== 'after' && lower !== 'before' && lower !== 'as'
}
