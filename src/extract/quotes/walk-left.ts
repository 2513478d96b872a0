// How far a noun phrase reaches to the left: over titles, joined nouns, brackets, nicknames, relative clauses and participles.
import { RELATIVES, TIME_WORDS } from '../../lexicon/grammar/clause-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Token } from '../../schema/index.ts'
import { isPossessiveMark } from '../../text/possessive.ts'
import { isInnerHyphen, isParticiple, leadsDescription, takesObject } from './describing.ts'
import { ATTACHING, DASH, isHead, isNounLike, isPronoun, MAX_PHRASE } from './noun-phrase.ts'
import type { Passage } from './passage.ts'
import { endsShare, shareStart } from './share-before.ts'

/** Tokens of a relative clause, of a nickname, and of what stands in brackets behind a name. */
const MAX_RELATIVE = 25
const LONGEST_NICKNAME = 8
const LONGEST_BRACKET = 20

const OPENS_BRACKET = /^[([]$/
const REFLEXIVE = /sel(?:f|ves)$/
/** Open a clause: what stands before them is no part of its subject. */
const OPENS_CLAUSE = wordSet('that than what how why whether when while whilst where if because although unless')
const ARTICLES = wordSet('the a an his its their our')
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

/** The noun before the relative clause whose verb is token `k`, without its comma; undefined where `k` stands in none. */
function beforeRelative(tokens: readonly Token[], k: number, floor: number): number | undefined {
  const relative = relativeAround(tokens, k - 1, floor)
  if (relative <= floor || relative >= k) return undefined
  const before = tokens[relative - 1]?.text ?? ''
  return before === ',' || DASH.test(before) ? relative - 2 : relative - 1
}

/** `Dwayne “The Rock” Johnson`: the token before the marks that hold token `k`, where a nickname stands in them; else undefined. */
function beforeNickname(passage: Passage, k: number, floor: number): number | undefined {
  const stretch = (passage.within[k] ?? 1) - 1
  const first = passage.firstToken[stretch] ?? k
  const isShort = (passage.endToken[stretch] ?? 0) - first < LONGEST_NICKNAME
  return isShort && first > floor && isNounLike(passage.tokens[first - 1]) ? first - 1 : undefined
}

/** The token before the bracket that closes at token `k`; undefined where none opens near by. */
function beforeBracket(tokens: readonly Token[], k: number, floor: number): number | undefined {
  let open = k
  while (open > floor && k - open < LONGEST_BRACKET && !OPENS_BRACKET.test((tokens[open] as Token).text)) open--
  return OPENS_BRACKET.test((tokens[open] as Token).text) ? open - 1 : undefined
}

/** The left end of the noun phrase whose last token is `j`; `j + 1` where none ends there. */
export function walkLeft(passage: Passage, j: number, floor: number): number {
  const { tokens, within } = passage
  let k = j
  /** The last place where the phrase could begin, should a conjunction turn out to join clauses. */
  let safe = -1
  while (k >= floor && j - k < MAX_PHRASE) {
    const token = tokens[k] as Token
    const left = k > floor ? tokens[k - 1] : undefined
    if ((within[k] ?? 0) !== 0) {
      const before = k < j ? beforeNickname(passage, k, floor) : undefined
      if (before === undefined) break
      k = before
      continue
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
      const before = beforeBracket(tokens, k, floor)
      if (before === undefined) break
      k = before
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
      const before = beforeRelative(tokens, k, floor)
      if (before !== undefined) {
        k = before
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
