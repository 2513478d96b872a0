// Finds noun phrases to the left and right of a reporting verb: who speaks, with titles, appositions and relative clauses.
import { PERSONAL_PRONOUNS, RELATIVES, TIME_WORDS } from '../../lexicon/clause-words.ts'
import type { Token } from '../../schema/index.ts'
import { REPORTING_VERBS } from './cue-words.ts'
import type { Passage } from './passage.ts'

/** Tokens `[first, end)`. */
export type Range = { readonly first: number; readonly end: number }

/** No speaker's description is longer than this; longer ones were never one noun phrase in news. */
const MAX_PHRASE = 60
const MAX_RELATIVE = 25

const POSSESSIVE = /^['’]s?$/
const DASH = /^(?:-|--|–|—|―)$/
const NOUN_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM', 'X'])
const ATTACHING = new Set(
  'of for in at from with on by to about near behind under among within against over between'.split(' '),
)
/** Verbs that describe a noun after it: *voters interviewed in Ohio*, *a man named Smith*. */
const isParticiple = (token: Token | undefined) =>
  token !== undefined && /(?:ed|en|ing|own|led|held|sent)$/.test(token.lower)

export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined && (NOUN_TAGS.has(token.pos) || /^[A-Z]/.test(token.text))
const isHead = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'PRON')
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
    if (PERSONAL_PRONOUNS.has(token.lower) && token.lower !== 'her') {
      // `He on Tuesday said` stays whole; `… him Smith said` begins after the pronoun.
      return k === j || TIME_WORDS.has((tokens[j] as Token).lower) ? k : k + 1
    }
    if (/^(?:that|than|what|how|why|whether)$/.test(token.lower) || (k < j && RELATIVES.has(token.lower))) break
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
    if (POSSESSIVE.test(token.text) || token.text === '%' || token.text === '-' || token.text === '/') {
      if (!isNounLike(left)) break
      k--
      continue
    }
    if (isNounLike(token) && token.pos !== 'AUX') {
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
      if (token.pos === 'VERB' && isParticiple(token) && k < j && isHead(left) && !/^[A-Z]/.test(token.text)) {
        k--
        continue
      }
      return safe === -1 ? k + 1 : safe
    }
    break
  }
  return k + 1
}

/** Cuts what only leads in or tells when: *In Iowa*, *Meanwhile*, *… on Tuesday*. */
function trim(tokens: readonly Token[], first: number, end: number): Range | undefined {
  let a = first
  let b = end
  while (
    a < b &&
    /^(?:ADP|ADV|CCONJ|SCONJ|PUNCT|PART|INTJ|AUX)$/.test((tokens[a] as Token).pos) &&
    !/^[A-Z][a-z]+[A-Z]/.test((tokens[a] as Token).text)
  )
    a++
  // `Last night Ann Lee`
  if (
    b - a > 2 &&
    /^(?:last|this|next)$/.test((tokens[a] as Token).lower) &&
    TIME_WORDS.has(tokens[a + 1]?.lower ?? '')
  )
    a += 2
  for (let k = b - 1; k > a && b - k < 6; k--) {
    const token = tokens[k] as Token
    if (token.pos === 'ADP' && TIME_WORDS.has((tokens[b - 1] as Token).lower) && isHead(tokens[k - 1])) {
      b = k
      break
    }
  }
  while (b - a > 1 && TIME_WORDS.has((tokens[b - 1] as Token).lower) && isHead(tokens[b - 2])) b--
  while (b > a && (tokens[b - 1] as Token).pos === 'PUNCT' && !/^[).\]]$/.test((tokens[b - 1] as Token).text)) b--
  if (a >= b) return undefined
  for (let k = a; k < b; k++) if (isHead(tokens[k]) || isNounLike(tokens[k])) return { first: a, end: b }
  return undefined
}

/**
 * The noun phrase that ends right before token `i` (a verb group), not reaching before `floor`; its appositions belong to it.
 */
export function phraseBefore(passage: Passage, i: number, floor: number): Range | undefined {
  const { tokens } = passage
  let j = i - 1
  while (j > floor && (tokens[j] as Token).pos === 'ADV' && !isNounLike(tokens[j])) j--
  if (j < floor) return undefined
  const last = tokens[j] as Token
  if (last.text === ',' || DASH.test(last.text) || last.text === ')') {
    // `Ann Lee, the mayor of Springfield, said`: back over what stands between the commas, twice at most.
    const closing = last.text
    let k = j
    for (let round = 0; round < 3; round++) {
      let open = k - 1
      while (open > floor && k - open < MAX_PHRASE && !opensParenthesis(tokens[open] as Token, closing)) {
        if (/^[;:!?]$/.test((tokens[open] as Token).text)) return undefined
        open--
      }
      if (open <= floor || !opensParenthesis(tokens[open] as Token, closing))
        return round === 0 ? undefined : trim(tokens, k + 1, j)
      if ((passage.within[open] ?? 0) !== 0) return undefined
      const first = walkLeft(passage, open - 1, floor)
      if (first < open) {
        // `…, a Democrat from Ohio, who chairs the panel, said`: an indefinite piece describes what stands before its comma.
        const opener = tokens[first] as Token
        const describes =
          /^(?:a|an|the|who|which|whose|another|former)$/.test(opener.lower) && tokens[first - 1]?.text === ','
        if (!describes) return trim(tokens, first, closing === ')' ? j + 1 : j)
      } else if (round > 0) return trim(tokens, k + 1, j)
      k = open
    }
    return undefined
  }
  const first = walkLeft(passage, j, floor)
  if (first > j) return undefined
  return trim(tokens, first, j + 1)
}

const opensParenthesis = (token: Token, closing: string) =>
  closing === ')' ? token.text === '(' : closing === ',' ? token.text === ',' : DASH.test(token.text)

/** The noun phrase that begins at token `i` and ends before `limit`, with the appositions after its commas. */
export function phraseAfter(passage: Passage, i: number, limit: number): Range | undefined {
  const { tokens, within } = passage
  const opener = tokens[i]
  if (opener === undefined || i >= limit || (within[i] ?? 0) !== 0) return undefined
  if (PERSONAL_PRONOUNS.has(opener.lower) && opener.lower !== 'her') return { first: i, end: i + 1 }
  let k = i
  let apposition = false
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
      continue
    }
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      if (!apposition || /ing$/.test(token.lower)) break
      continue
    }
    if (token.pos === 'ADP' || token.pos === 'SCONJ') {
      if (!apposition && (!/^(?:of|for|from|at|with|in|to)$/.test(token.lower) || TIME_WORDS.has(next?.lower ?? '')))
        break
      if (/^(?:after|before|when|while|as|because|during|on)$/.test(token.lower)) break
      continue
    }
    if (token.pos === 'CCONJ') {
      if (!isNounLike(next) && next?.pos !== 'ADV') break
      continue
    }
    if (token.pos === 'PUNCT' && !POSSESSIVE.test(token.text) && !/^[()&-]$/.test(token.text)) break
    if (token.pos === 'ADV' && !apposition) break
    if (token.pos === 'PART' && token.lower === 'to') break
    if (!apposition && PERSONAL_PRONOUNS.has(token.lower)) break
  }
  while (k > i && /^[,(]$/.test((tokens[k - 1] as Token).text)) k--
  return trim(tokens, i, k)
}

/** Where the noun phrase that begins at `i` ends, without what follows its commas: the person spoken to. */
export function skipPhrase(passage: Passage, i: number, limit: number): number {
  const { tokens, within } = passage
  if (PERSONAL_PRONOUNS.has(tokens[i]?.lower ?? '')) return i + 1
  let k = i
  for (; k < limit && k - i < 25; k++) {
    const token = tokens[k] as Token
    if ((within[k] ?? 0) !== 0 || token.lower === 'that' || token.lower === 'to') break
    if (k > i && (PERSONAL_PRONOUNS.has(token.lower) || /^(?:why|how|what|whether|if)$/.test(token.lower))) break
    const left = tokens[k - 1]
    if (isNounLike(token) || POSSESSIVE.test(token.text) || token.lower === 'and' || token.text === '-') {
      // `told reporters the plan`: a determiner after a noun opens the next phrase.
      if (k > i && (token.pos === 'DET' || /^(?:his|her|its|their|our|my)$/.test(token.lower)) && isHead(left)) break
      continue
    }
    if (token.pos === 'ADP' && k > i && ATTACHING.has(token.lower)) continue
    break
  }
  return k
}
