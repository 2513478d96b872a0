// The noun phrase to the right of a verb: *said the mayor, a Democrat*, and the person spoken to: *told reporters*.
import { RELATIVES, TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import type { Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { REPORTING_VERBS } from './cue-words.ts'
import {
  ATTACHING,
  isDayAlone,
  isHead,
  isNounLike,
  isPronoun,
  MAX_PHRASE,
  type Range,
  trimPhrase,
} from './noun-phrase.ts'
import type { Passage } from './passage.ts'

/** The noun phrase that begins at token `i` and ends before `limit`, with the appositions after its commas. */
export function phraseAfter(passage: Passage, i: number, limit: number): Range | undefined {
  const { tokens, within } = passage
  const opener = tokens[i]
  if (opener === undefined || i >= limit || (within[i] ?? 0) !== 0) return undefined
  if (isPronoun(opener) && opener.lower !== 'her') return { first: i, end: i + 1 }
  // `“We won,” said Friday.`: who else said it?
  if (isDayAlone(tokens, i, i + 1) && (within[i - 2] ?? 0) !== 0) return { first: i, end: i + 1 }
  let k = i
  let apposition = false
  let comma = i
  let relative = false
  for (; k < limit && k - i < MAX_PHRASE; k++) {
    const token = tokens[k] as Token
    const next = tokens[k + 1]
    if ((within[k] ?? 0) !== 0) break
    if (token.text === ',') {
      if (next === undefined || k + 1 >= limit || (within[k + 1] ?? 0) !== 0) break
      const describes =
        next.pos === 'DET' ||
        next.pos === 'PROPN' ||
        next.pos === 'NOUN' ||
        next.pos === 'ADJ' ||
        /^(?:who|whose|which)$/.test(next.lower)
      // `said Ann Lee, who added that …`: what she added is for its own cue.
      if (!describes || (RELATIVES.has(next.lower) && REPORTING_VERBS.has(tokens[k + 2]?.lower ?? ''))) break
      apposition = true
      comma = k
      relative = false
      continue
    }
    relative ||= RELATIVES.has(token.lower) || token.lower === 'that'
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      // `the UK-based journal`
      if (modifies(tokens, i, k) || (tokens[k - 1]?.text === '-' && tokens[k - 1]?.end === token.start)) continue
      if (!apposition || /ing$/.test(token.lower)) break
      // `said Ann Lee, the dam was old`: the clause goes on behind the comma
      if (token.pos === 'AUX' && !relative) {
        k = comma
        break
      }
      continue
    }
    if (token.pos === 'ADP' || token.pos === 'SCONJ') {
      // `paid for by more than 40 farmers`
      if (token.lower === 'than' && next?.pos === 'NUM' && k === i + 1) continue
      if (!apposition && (!/^(?:of|for|from|at|with|in|to)$/.test(token.lower) || TIME_WORDS.has(next?.lower ?? '')))
        break
      if (/^(?:after|before|when|while|as|because|during|on)$/.test(token.lower)) break
      continue
    }
    if (token.pos === 'CCONJ') {
      if (!isNounLike(next) && next?.pos !== 'ADV') break
      continue
    }
    if (token.pos === 'PUNCT' && !isPossessiveMark(token) && !/^[()&-]$/.test(token.text)) break
    if (token.pos === 'ADV' && !apposition) break
    if (token.pos === 'PART' && token.lower === 'to') break
    if (!apposition && isPronoun(token)) break
  }
  while (k > i && /^[,(]$/.test((tokens[k - 1] as Token).text)) k--
  return trimPhrase(tokens, i, k)
}

/** `according to charging papers`, `said a leading banker`: tagged as a verb, it stands before the first noun of the phrase from `i` on. */
function modifies(tokens: readonly Token[], i: number, k: number): boolean {
  if (tokens[k]?.pos !== 'VERB' || !/^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? '')) return false
  if (k === i && !/^(?:to|by)$/.test(tokens[i - 1]?.lower ?? '')) return false
  for (let at = i; at < k; at++) if (!/^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '')) return false
  return true
}

/** Where the noun phrase that begins at `i` ends, without what follows its commas: the person spoken to. */
export function skipPhrase(passage: Passage, i: number, limit: number): number {
  const { tokens, within } = passage
  const opener = tokens[i]
  if (opener !== undefined && isPronoun(opener)) return i + 1
  let k = i
  for (; k < limit && k - i < 25; k++) {
    const token = tokens[k] as Token
    if ((within[k] ?? 0) !== 0 || token.lower === 'that' || token.lower === 'to') break
    if (k > i && (isPronoun(token) || /^(?:why|how|what|whether|if)$/.test(token.lower))) break
    const left = tokens[k - 1]
    if (isNounLike(token) || isPossessiveMark(token) || token.lower === 'and' || token.text === '-') {
      // `told reporters the plan`: a determiner after a noun opens the next phrase.
      if (k > i && (token.pos === 'DET' || /^(?:his|her|its|their|our|my)$/.test(token.lower)) && isHead(left)) break
      continue
    }
    if (token.pos === 'ADP' && k > i && ATTACHING.has(token.lower)) continue
    break
  }
  return k
}
