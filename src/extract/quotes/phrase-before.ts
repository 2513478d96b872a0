// The noun phrase to the left of a verb: who speaks, with titles, appositions and relative clauses.
import { RELATIVES, TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { isInnerHyphen, isParticiple, leadsDescription, takesObject } from './describing.ts'
import {
  ATTACHING,
  FLOATING,
  isHead,
  isNounLike,
  isPronoun,
  MAX_PHRASE,
  type Range,
  trimPhrase,
} from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { endsShare, shareStart } from './share-before.ts'
import { beforeDay, beforeTime } from './time-before.ts'

const MAX_RELATIVE = 25
const REFLEXIVE = /sel(?:f|ves)$/
/** Open a clause: what stands before them is no part of its subject. */
const OPENS_CLAUSE = wordSet('that than what how why whether when while whilst where if because although unless')
/** No phrase ends with these: *uttered an oath and said*, *the most wanted*. */
const OPENS_MORE = wordSet('and or but nor much more less the a an no its their his my our your whose such worth')
const ARTICLES = wordSet('the a an his its their our')
const DASH = /^(?:-|--|–|—|―)$/
const isFiniteTag = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower)))

/** Where the relative clause that holds token `j` opens: the index of its *who*, *which* or *that*; -1 where it is none. */
function relativeAround(tokens: readonly Token[], j: number, floor: number): number {
  for (let k = j; k >= floor && j - k < MAX_RELATIVE; k--) {
    const token = tokens[k] as Token
    if (RELATIVES.has(token.lower) && k > floor) {
      const before = tokens[k - 1] as Token
      const before2 = tokens[k - 2]
      if (isHead(before) || ((before.text === ',' || DASH.test(before.text)) && isHead(before2))) return k
      return -1
    }
    if (/^[.;:!?]$/.test(token.text)) return -1
  }
  return -1
}

/** The left end of the noun phrase whose last token is `j`; `j + 1` where none ends there. */
function walkLeft(passage: Passage, j: number, floor: number): number {
  const { tokens, within } = passage
  let k = j
  /** The last place where the phrase could begin, should a conjunction turn out to join clauses. */
  let safe = -1
  while (k >= floor && j - k < MAX_PHRASE) {
    const token = tokens[k] as Token
    const left = k > floor ? tokens[k - 1] : undefined
    if ((within[k] ?? 0) !== 0) {
      // `Dwayne “The Rock” Johnson`: a nickname stands inside the name.
      const stretch = (within[k] ?? 1) - 1
      const first = passage.firstToken[stretch] ?? k
      if (k < j && (passage.endToken[stretch] ?? 0) - first < 8 && first > floor && isNounLike(tokens[first - 1])) {
        k = first - 1
        continue
      }
      break
    }
    // `Ann Lee herself said`
    if (k === j && REFLEXIVE.test(token.lower) && isHead(left)) {
      k--
      continue
    }
    // `one in four`, `eight out of 10`: a share of those who were asked
    if (k === j && endsShare(token)) {
      const share = shareStart(tokens, k, floor)
      if (share !== -1) return share
    }
    if (isPronoun(token) && token.lower !== 'her') {
      // `He on Tuesday said` stays whole; `… him Smith said` begins after the pronoun.
      return k === j || TIME_WORDS.has((tokens[j] as Token).lower) ? k : k + 1
    }
    if (OPENS_CLAUSE.has(token.lower) || (k < j && RELATIVES.has(token.lower))) break
    if (token.text === ')' || token.text === ']') {
      let open = k
      while (open > floor && k - open < 20 && !/^[([]$/.test((tokens[open] as Token).text)) open--
      if (!/^[([]$/.test((tokens[open] as Token).text)) break
      k = open - 1
      continue
    }
    if (token.lower === 'and' || token.lower === 'or' || token.text === '&') {
      if (!isHead(left)) break
      if (safe === -1) safe = k + 1
      k--
      continue
    }
    if (token.text === ',') {
      // `Smith, Jones and Brown said`; else an introduction ends here.
      if (safe !== -1 && left?.pos === 'PROPN' && tokens[k + 1]?.pos === 'PROPN') {
        k--
        continue
      }
      // `Rep. Ann Lee, D-Ohio, a critic of the deal`: a comma inside an apposition is for the caller.
      break
    }
    if (token.pos === 'ADP' || ATTACHING.has(token.lower)) {
      // `a poll released on Tuesday showed`: the phrase belongs to a participle that describes the noun.
      const describes = left?.pos === 'VERB' && isParticiple(left) && k - 1 > floor && isHead(tokens[k - 2])
      if (!describes && (!ATTACHING.has(token.lower) || !isHead(left))) break
      k--
      continue
    }
    // `Editor-in-Chief`
    if (isInnerHyphen(tokens, k) && k - 3 >= floor) {
      k -= 3
      continue
    }
    if (isPossessiveMark(token) || token.text === '%' || token.text === '-' || token.text === '/') {
      if (!isNounLike(left)) break
      k--
      continue
    }
    if (isNounLike(token) && token.pos !== 'AUX') {
      // `in a filing the airline said`: a determiner behind a noun opens another phrase, but `spokesman the Rev. Ann Lee`
      if (
        k < j &&
        ARTICLES.has(token.lower) &&
        left?.pos === 'NOUN' &&
        !/^(?:rev|hon)/.test(tokens[k + 1]?.lower ?? '')
      )
        return k
      k--
      continue
    }
    if (token.pos === 'ADV' && k < j && isNounLike(tokens[k + 1]) && left !== undefined && !isFiniteTag(left)) {
      k--
      continue
    }
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const relative = relativeAround(tokens, k - 1, floor)
      if (relative > floor && relative < k) {
        k = relative - 1
        if (tokens[k]?.text === ',' || DASH.test(tokens[k]?.text ?? '')) k--
        continue
      }
      const describes = isHead(left) ? !takesObject(tokens, k) : leadsDescription(tokens, k)
      if (token.pos === 'VERB' && (isParticiple(token) || token.text === 'lead') && k < j && describes) {
        k--
        continue
      }
      return safe === -1 ? k + 1 : safe
    }
    break
  }
  return k + 1
}

/**
 * The noun phrase that ends right before token `i` (a verb group), not reaching before `floor`; its appositions belong to it.
 */
export function phraseBefore(passage: Passage, i: number, floor: number): Range | undefined {
  const { tokens } = passage
  let j = i - 1
  while (j > floor && (tokens[j] as Token).pos === 'ADV' && !isNounLike(tokens[j])) j--
  // `They have all`, `The firm has neither`
  if (j === i - 1 && FLOATING.has(tokens[j]?.lower ?? '') && tokens[j - 1]?.pos === 'AUX')
    while (j > floor && (FLOATING.has((tokens[j] as Token).lower) || /^(?:AUX|ADV)$/.test((tokens[j] as Token).pos)))
      j--
  j = beforeDay(tokens, beforeTime(tokens, j, floor), floor)
  if (j < floor) return undefined
  const { text, lower, pos } = tokens[j] as Token
  // `There are fears that`: nobody is said to have them
  if (OPENS_MORE.has(lower) || lower === 'there' || (pos === 'ADP' && j === i - 1)) return undefined
  if (text === ')') return beforeBrackets(passage, j, floor)
  if (text === ',' || DASH.test(text)) return beforeCommas(passage, j, floor)
  const first = walkLeft(passage, j, floor)
  // `he issued a notice in Lund calling it old`: what begins with a finite verb is no phrase
  if (first > j || (first < j && tokens[first]?.pos === 'VERB' && PAST_FORM.test(tokens[first]?.lower ?? '')))
    return undefined
  return trimPhrase(tokens, first, j + 1)
}
const PAST_FORM = /ed$/

/** `Ann Lee (D-Ohio) said` */
function beforeBrackets(passage: Passage, j: number, floor: number): Range | undefined {
  const { tokens } = passage
  let open = j - 1
  while (open > floor && j - open < MAX_PHRASE && tokens[open]?.text !== '(') open--
  if (tokens[open]?.text !== '(' || open <= floor) return undefined
  const first = walkLeft(passage, open - 1, floor)
  return first < open ? trimPhrase(tokens, first, j + 1) : undefined
}

/** `Ann Lee, the mayor of Springfield, said`: back over what stands between commas or dashes, three times at most. */
function beforeCommas(passage: Passage, j: number, floor: number): Range | undefined {
  const { tokens, within } = passage
  // `Ann Lee, the mayor, meanwhile, said`
  const aside = tokens[j - 2]?.text === ',' && ASIDE.test(tokens[j - 1]?.lower ?? '')
  if (aside && j - 3 >= floor && !ASIDE.test(tokens[j - 3]?.lower ?? '')) {
    const outer = beforeCommas(passage, j - 2, floor)
    if (outer !== undefined) return outer
    const first = walkLeft(passage, j - 3, floor)
    return first < j - 2 ? trimPhrase(tokens, first, j - 2) : undefined
  }
  const same = (token: Token) => (tokens[j]?.text === ',' ? token.text === ',' : DASH.test(token.text))
  let k = j
  for (let round = 0; round < 3; round++) {
    let open = k - 1
    while (open > floor && k - open < MAX_PHRASE && !same(tokens[open] as Token)) {
      if (/^[;:!?]$/.test((tokens[open] as Token).text)) return undefined
      open--
    }
    const none = open <= floor || !same(tokens[open] as Token)
    if (none || (within[open] ?? 0) !== 0) return round === 0 ? undefined : trimPhrase(tokens, k + 1, j)
    const first = walkLeft(passage, open - 1, floor)
    // `In Ohio, the mayor, Ann Lee, said`: what a preposition leads in is no part of the name.
    const leadsIn = first < open && (tokens[first]?.pos === 'ADP' || tokens[first - 1]?.pos === 'ADP')
    const at = leadsIn ? beforeOrigin(passage, first, open, floor) : -1
    if (at !== -1) return trimPhrase(tokens, at, j)
    if (first >= open || leadsIn) return round === 0 ? undefined : trimPhrase(tokens, k + 1, j)
    // `…, a Democrat from Ohio, who chairs the panel, said`: such a piece describes what stands before its comma.
    // and `Ann Lee, 61, who chairs the panel, said`
    const describes =
      tokens[first - 1]?.text === ',' &&
      (DESCRIBES.test(tokens[first]?.lower ?? '') ||
        isParty(tokens, first) ||
        (first === open - 1 && AGE.test(tokens[first]?.text ?? '')))
    if (!describes) return trimPhrase(tokens, first, j)
    k = open
  }
  return undefined
}

/**
 * `After the vote Ann Lee, of Lund, said`, `Ann Lee, from Lund, Scania, said`: where the name begins whose origin stands behind its comma;
 * the phrase `[first, open)` before a comma is the name, or the first half of the origin; -1 where it is neither.
 */
function beforeOrigin(passage: Passage, first: number, open: number, floor: number): number {
  const { tokens } = passage
  if (ORIGIN.test(tokens[open + 1]?.lower ?? '') && tokens[open - 1]?.pos === 'PROPN') return first
  const under = tokens[first]?.pos === 'ADP' ? first : first - 1
  if (!ORIGIN.test(tokens[under]?.lower ?? '') || tokens[under - 1]?.text !== ',') return -1
  if (tokens[under - 2]?.pos !== 'PROPN' || under - 2 <= floor) return -1
  return walkLeft(passage, under - 2, floor)
}

/** `R-S.C.`, `D-Ohio` */
const isParty = (tokens: readonly Token[], k: number): boolean =>
  /^[DRI](?:-\p{Lu}.*)?$/u.test(tokens[k]?.text ?? '') && (tokens[k]?.text.length !== 1 || tokens[k + 1]?.text === '-')

const ASIDE = /^(?:however|meanwhile|though|too|instead|also)$/
const ORIGIN = /^(?:of|from)$/
const AGE = /^\d{1,3}$/
const DESCRIBES = /^(?:a|an|the|who|which|whose|another|former)$/
