// roles: the title or apposition that a person stands with. `Deputy Prime Minister Pham Binh Minh`,
// `Ines Karlsen, the deputy mayor,`, `The captain, Omar Dahl, …`. What a role means is left to relate and reconcile.
import { HONORIFICS } from '../../lexicon/people/honorifics.ts'
import { KINSHIP, TITLE_MODIFIERS } from '../../lexicon/people/titles.ts'
import type { Document, Token } from '../../schema/index.ts'
import { isApostropheS } from '../../text/possessive.ts'
import type { PlacedName } from './placed-name.ts'
import { startOfTitle } from './title-start.ts'
import { bare, isCapital, isElect, isHead, isHyphen, isModifier } from './title-words.ts'

/** No title in news is longer: `Deputy Head of the Party Central Committee's Commission for External Relations`. */
const LONGEST_TITLE = 16
const LONGEST_APPOSITION = 18
/** `, a retired deputy head teacher at …`: a head comes this soon or not at all. */
const FARTHEST_HEAD = 7

const OF = new Set(['of', 'for', 'at', 'to', 'in'])
const INSIDE_OF_PHRASE = new Set(['of', 'for', 'the', 'and', '&', "'s", '’s', "'", '’', 'on'])
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'our', 'my'])
const DETERMINERS = new Set(['the', 'a', 'an', ...POSSESSIVES])

/** Words that end an apposition: `a nurse from Dorne`, `head of research and a keen climber`, `mayor since 2019`. */
const CLOSING = new Set(['who', 'and', 'from', 'with', 'since'])

/** `Minister Comrade Lund`, `the mayor, Mr. Lund`: what may stand between a title and a name, and is no title. */
const isAddress = (token: Token | undefined): boolean =>
  token !== undefined && (HONORIFICS.has(bare(token)) || token.lower === 'comrade')

/** `text` is null for kinship: `his wife, Ada` tells a gender and no role. */
export type Role = { readonly text: string | null; readonly head: string }

/** `Ms`, `Sir`: the honorific directly before a name, folded, or null. */
export function readHonorific({ tokens }: Document, { firstToken, sentence }: PlacedName): string | null {
  const before = firstToken > sentence.firstToken ? tokens[firstToken - 1] : undefined
  return before !== undefined && HONORIFICS.has(bare(before)) ? bare(before) : null
}

/**
 * The role that a person's name stands with, or null.
 *
 * `The captain, Omar Dahl, …` //=> { text: 'captain', head: 'captain' }
 */
export function readRole(document: Document, person: PlacedName, taken: Uint8Array): Role | null {
  return (
    readBefore(document, person, taken) ?? readAfter(document, person, taken) ?? readInFront(document, person, taken)
  )
}

/** `Deputy Prime Minister NAME`; the title ends directly before the name, perhaps with an honorific between. */
function readBefore({ text, tokens }: Document, { firstToken, sentence }: PlacedName, taken: Uint8Array): Role | null {
  let last = firstToken - 1
  while (last >= sentence.firstToken && isAddress(tokens[last])) last--
  return readTitleEnding(text, tokens, last, sentence.firstToken, taken)
}

/** `brigade head Ada Lund`, `parliament speaker Ada Lund`: alone such a word may be anybody, or a thing. */
const isHeadOfHouse = (tokens: readonly Token[], at: number, lowest: number): boolean =>
  at > lowest &&
  /^(?:head|speaker|chair)$/.test(tokens[at]?.text ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')

/** The title whose last token is `last`, read leftwards and no further than `floor`. */
function readTitleEnding(
  text: string,
  tokens: readonly Token[],
  last: number,
  floor: number,
  taken: Uint8Array,
): Role | null {
  const end = tokens[last]
  if (end === undefined || last < floor) return null
  const lowest = Math.max(floor, last - LONGEST_TITLE)
  if (isHead(end, undefined) || isElect(tokens, last) || isHeadOfHouse(tokens, last, lowest))
    return spanRole(text, tokens, startOfTitle(tokens, last, lowest, taken), last, bare(end))
  // `… Commission for External Relations NAME`: capitals and of-words back to a head that is followed by of
  if (!isCapital(end) && !isApostropheS(end)) return null
  for (let i = last - 1; i >= lowest; i--) {
    const token = tokens[i] as Token
    const next = tokens[i + 1] as Token
    if (OF.has(next.lower) && (isHead(token, next) || isElect(tokens, i)))
      return spanRole(text, tokens, startOfTitle(tokens, i, lowest, taken), last, bare(token))
    if (!isCapital(token) && !isHyphen(tokens, i) && !INSIDE_OF_PHRASE.has(token.lower)) return null
  }
  return null
}

/**
 * `NAME, the deputy mayor,`, `NAME, 61, chief executive of Brenning`, `NAME, a spokesman for the ministry,`, `NAME, who is head of
 * research at Brenning,`.
 */
function readAfter({ text, tokens }: Document, { endToken, sentence }: PlacedName, taken: Uint8Array): Role | null {
  if (tokens[endToken]?.text !== ',') return null
  let at = endToken + 1
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2
  if (tokens[at]?.lower === 'who' && tokens[at + 1]?.lower === 'is') at += 2
  if (DETERMINERS.has(tokens[at]?.lower ?? '')) at++
  const limit = Math.min(sentence.endToken, at + LONGEST_APPOSITION)
  let head = -1
  for (let i = at; i < limit && i - Math.max(at, head) < FARTHEST_HEAD; i++) {
    const token = tokens[i] as Token
    if (taken[i] === 1) {
      // `Halden's chief executive` is a role, `President Ada Lund` is the next person
      if (!isApostropheS(tokens[i + 1])) return head < 0 ? null : finish(i)
      i++
      continue
    }
    // `secretary-general`, `president-elect`: the head is what follows the hyphen
    if (isHyphen(tokens, i + 1) && (isHead(token, undefined) || TITLE_MODIFIERS.has(bare(token)))) {
      head = i
      i += 2
      if (!isHeadNext(i + 1)) return finish(i + 1)
      continue
    }
    if (isHead(token, tokens[i + 1])) {
      head = i
      if (!isHeadNext(i + 1)) return finish(i + 1)
      continue
    }
    if (!isModifier(token) && token.pos !== 'ADJ' && !isApostropheS(token)) return null
  }
  return null

  function isHeadNext(i: number): boolean {
    const next = tokens[i]
    return next !== undefined && i < limit && taken[i] !== 1 && isHead(next, tokens[i + 1])
  }

  function mayStandWithin(i: number): boolean {
    const token = tokens[i] as Token
    // `the Dorne-based exchange`
    const joined = isHyphen(tokens, i) || isHyphen(tokens, i - 1)
    return isModifier(token) || INSIDE_OF_PHRASE.has(token.lower) || POSSESSIVES.has(token.lower) || joined
  }

  /** `head of the Dorne League and Ada Lund`; but `lawyer for Ada Lund` */
  function isJoined(i: number): boolean {
    return taken[i] === 1 && /^(?:and|&)$/.test(tokens[i - 1]?.lower ?? '')
  }

  function finish(next: number): Role | null {
    if (head < 0 || taken[next] === 1) return null
    let end = next
    while (OF.has(tokens[end]?.lower ?? '') && end < limit) {
      end++
      while (end < limit && !isJoined(end) && mayStandWithin(end)) end++
    }
    if (isJoined(end)) end--
    const stop = tokens[end]
    const closed =
      stop === undefined || end >= sentence.endToken || /^[,.;:)—–-]$/.test(stop.text) || CLOSING.has(stop.lower)
    return closed ? spanRole(text, tokens, at, end - 1, bare(tokens[head] as Token)) : null
  }
}

/** `The captain, NAME, …`, `The mayor of Eastby, Mr. NAME, …`, `the head of the nurses' union, NAME, …`. */
function readInFront(
  { text, tokens }: Document,
  { firstToken, endToken, sentence }: PlacedName,
  taken: Uint8Array,
): Role | null {
  let comma = firstToken - 1
  while (comma > sentence.firstToken && isAddress(tokens[comma])) comma--
  if (tokens[comma]?.text !== ',' || tokens[endToken]?.text !== ',') return null
  // `the director at the time, Ann Lee,` may be one no longer
  if (tokens[comma - 1]?.lower === 'time' && tokens[comma - 3]?.lower === 'at') return null
  const floor = Math.max(sentence.firstToken, comma - LONGEST_TITLE)
  const role =
    readTitleEnding(text, tokens, comma - 1, floor, taken) ?? readHeadOf(text, tokens, comma - 1, floor, taken)
  if (role === null) return null
  let first = comma - 1
  while (first > floor && !DETERMINERS.has((tokens[first] as Token).lower)) {
    if ((tokens[first] as Token).text === ',') return null
    first--
  }
  return DETERMINERS.has((tokens[first] as Token).lower) || first === sentence.firstToken ? role : null
}

/** `the secretary of state for fisheries`: a head behind an article, with a phrase in small letters that ends at token `last`. */
function readHeadOf(
  text: string,
  tokens: readonly Token[],
  last: number,
  floor: number,
  taken: Uint8Array,
): Role | null {
  for (let i = last - 1; i > floor; i--) {
    const token = tokens[i] as Token
    if (OF.has(tokens[i + 1]?.lower ?? '') && isHead(token, tokens[i + 1])) {
      const start = startOfTitle(tokens, i, floor, taken)
      const isTold = DETERMINERS.has(tokens[start - 1]?.lower ?? '')
      return isTold ? spanRole(text, tokens, start, last, bare(token)) : null
    }
    const within = token.pos === 'NOUN' || isCapital(token) || isHyphen(tokens, i) || OF.has(token.lower)
    if (taken[i] === 1 || !(within || INSIDE_OF_PHRASE.has(token.lower))) return null
  }
  return null
}

function spanRole(text: string, tokens: readonly Token[], first: number, last: number, head: string): Role | null {
  const start = tokens[first]?.start
  const end = tokens[last]?.end
  if (start === undefined || end === undefined || last < first) return null
  return { text: KINSHIP.has(head) ? null : text.slice(start, end).replace(/\s+/g, ' '), head }
}
