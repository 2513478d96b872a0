// What tells when, where and to whom between a reporting verb and what it reports: *on Tuesday*, *, however,*, *a meeting in Lund, Scania,*.
import { OCCASIONS, QUESTION_WORDS, SUBJECT_PRONOUNS, TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isApostropheS, isPossessiveMark } from '../../text/possessive.ts'
import { leaveStretch, type Passage, stretchStartingAt } from './passage.ts'
import { isTitle } from './titles.ts'
import type { VerbGroup } from './verbs.ts'

const LEADS_IN = wordSet('on in at during after before from through via by to with for of about')

const stretchAt = (passage: Passage, k: number) => stretchStartingAt(passage, k) !== -1

/** `to act`, `to “act now”`: no adjunct. */
const opensInfinitive = (passage: Passage, k: number) => passage.tokens[k]?.pos === 'VERB' || stretchAt(passage, k)

/** Whether token `k` tells when: *Tuesday*, *last week*. */
export function opensTime(tokens: readonly Token[], k: number): boolean {
  const word = tokens[k]?.lower ?? ''
  const end = /^(?:last|this|next|late|early)$/.test(word) && TIME_WORDS.has(tokens[k + 1]?.lower ?? '') ? k + 2 : k + 1
  // `said this year's fair would be the last`
  return (end > k + 1 || TIME_WORDS.has(word)) && !isApostropheS(tokens[end])
}

/** `said at least 12 boats had sunk`, `said almost half of them had`: the words at `k` say how many, and lead in no place. */
export function boundsNumber(tokens: readonly Token[], k: number): boolean {
  const { lower = '', pos } = tokens[k] ?? {}
  const next = tokens[k + 1]
  // `just over 40`, `nearly all ferries`
  if (pos === 'ADV')
    return (BOUND.test(next?.lower ?? '') ? tokens[k + 2] : next)?.pos === 'NUM' || SHARES.test(next?.lower ?? '')
  if (!BOUND.test(lower)) return false
  return (/^(?:least|most|to)$/.test(next?.lower ?? '') ? tokens[k + 2] : next)?.pos === 'NUM'
}
const BOUND = /^(?:at|up|about|around|over|under)$/
const SHARES = /^(?:half|all|every|none)$/

/** Skips what tells when, where and to whom: *on Tuesday*, *in a statement*, *, however,*. Returns where the content may begin. */
export function skipAdjuncts(passage: Passage, i: number, limit: number): number {
  const { tokens, within } = passage
  let k = i
  for (let round = 0; round < 6 && k < limit; round++) {
    const token = tokens[k] as Token
    if ((within[k] ?? 0) !== 0 || boundsNumber(tokens, k)) break
    if (token.pos === 'ADV' && !QUESTION_WORDS.has(token.lower)) {
      k++
      continue
    }
    if (opensTime(tokens, k)) {
      k++
      continue
    }
    if (LEADS_IN.has(token.lower) && !(token.lower === 'to' && opensInfinitive(passage, k + 1))) {
      const end = skipPrepositional(passage, k, limit)
      if (end === k) break
      k = end
      continue
    }
    // `acknowledged, however, “…”`
    if (token.text === ',' && tokens[k + 1]?.pos === 'ADV' && tokens[k + 2]?.text === ',' && k + 2 < limit) {
      k += 2
      continue
    }
    if (
      token.text === ',' &&
      round > 0 &&
      k + 1 < limit &&
      (stretchAt(passage, k + 1) || tokens[k + 1]?.lower === 'that')
    ) {
      k++
      continue
    }
    break
  }
  return k
}

/** The end of a prepositional phrase that tells when or where something was said; its own start where it is none. */
function skipPrepositional(passage: Passage, i: number, limit: number): number {
  const { tokens, within } = passage
  let occasion = -1
  let k = i + 1
  for (; k < limit && k - i < 18; k++) {
    const token = tokens[k] as Token
    if ((within[k] ?? 0) !== 0 || token.lower === 'that' || /^[,:;.]$/.test(token.text)) return k
    if (TIME_WORDS.has(token.lower) || OCCASIONS.has(token.lower)) {
      occasion = k + 1
      continue
    }
    // `in an interview with The Harbour Post`: what a preposition leads in is no subject
    const led = tokens[k - 1]?.pos === 'ADP'
    if (occasion !== -1 && !led && (token.pos === 'DET' || SUBJECT_PRONOUNS.has(token.lower) || token.lower === 'it'))
      return k
    if (occasion === k && (token.pos === 'PROPN' || token.pos === 'NOUN') && TIME_WORDS.has(tokens[k - 1]?.lower ?? ''))
      return k
    if (token.pos === 'AUX') return occasion === -1 ? i : occasion
  }
  return occasion === -1 ? i : occasion
}

/** Longest stretch of where, when and to whom before its *that*. */
const LONGEST_PLACE = 24

/** `told a meeting in Lund, Scania, on Monday that`, `said on ORF's “Zeit im Bild” that`: the *that* behind names of places; -1 for none. */
export function thatBehindPlace(passage: Passage, { end, verb, mood }: VerbGroup, limit: number): number {
  const { tokens, within } = passage
  if (mood === 'passive' || !verb.frames.has('clause') || !verb.frames.has('speech')) return -1
  if (!verb.frames.has('addressee') && tokens[end]?.pos !== 'ADP' && !opensTime(tokens, end)) return -1
  for (let k = end; k < limit && k - end < LONGEST_PLACE; k++) {
    if ((within[k] ?? 0) !== 0) {
      if (!isTitle(passage, stretchStartingAt(passage, k))) return -1
      k = leaveStretch(passage, k) - 1
      continue
    }
    const { lower, pos, text } = tokens[k] as Token
    if (lower === 'that')
      return text === lower && k > end && (tokens[k - 1]?.text === ',' || tokens[k - 1]?.pos === 'PROPN') ? k : -1
    if (!/^(?:NOUN|PROPN|DET|ADP|ADJ|NUM|PART)$/.test(pos) && text !== ',' && !isPossessiveMark(tokens[k])) return -1
  }
  return -1
}
