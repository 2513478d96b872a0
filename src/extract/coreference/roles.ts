// roles: the title or apposition that a person stands with. `Deputy Prime Minister Pham Binh Minh`,
// `Ines Karlsen, the deputy mayor,`, `The captain, Omar Dahl, …`. What a role means is left to relate and reconcile.

import { CITIES_AND_REGIONS } from '../../lexicon/cities-and-regions.ts'
import { COUNTRIES } from '../../lexicon/countries.ts'
import { HONORIFICS } from '../../lexicon/honorifics.ts'
import { KINSHIP, OFFICE_CHANGERS, TITLE_HEADS, TITLE_MODIFIERS, WEAK_HEADS } from '../../lexicon/titles.ts'
import { CALENDAR_WORDS } from '../../lexicon/weekdays-and-months.ts'
import type { Document, Token } from '../../schema/index.ts'
import type { PlacedName } from './placed-name.ts'

/** No title in news is longer: `Deputy Head of the Party Central Committee's Commission for External Relations`. */
const LONGEST_TITLE = 16
const LONGEST_APPOSITION = 18
/** `, a retired deputy head teacher at …`: a head comes this soon or not at all. */
const FARTHEST_HEAD = 7

const OF = new Set(['of', 'for', 'at', 'to', 'in'])
const INSIDE_OF_PHRASE = new Set(['of', 'for', 'the', 'and', '&', "'s", '’s', "'", '’', 'on'])
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my'])
const AGE_OR_ADJECTIVE = new Set(['young', 'old', 'elderly', 'then', 'late', 'new', 'longtime', 'long-time', 'top'])

/** Words that end an apposition: `a nurse from Dorne`, `head of research and a keen climber`. */
const CLOSING = new Set(['who', 'and', 'from', 'with'])

/** `text` is null for kinship: `his wife, Ada` tells a gender and no role. */
export type Role = { readonly text: string | null; readonly head: string }

/** wink cuts `President-elect` and `vice-president` at the hyphen: three tokens that touch. */
const isHyphen = (tokens: readonly Token[], i: number) =>
  /^[-‐‑]$/.test(tokens[i]?.text ?? '') &&
  tokens[i - 1]?.end === tokens[i]?.start &&
  tokens[i]?.end === tokens[i + 1]?.start
const isElect = (tokens: readonly Token[], i: number) =>
  /^(?:elect|designate|general)$/.test(tokens[i]?.lower ?? '') && isHyphen(tokens, i - 1)

/** `the 10,000m champion`, `the 4km champion`: a unit that is written to its number begins no title. */
const isGlued = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.end === tokens[i]?.start && /\d$/.test(tokens[i - 1]?.text ?? '')

const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text)
const bare = (token: Token) => (token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower)

function isHead(token: Token, next: Token | undefined): boolean {
  const word = bare(token)
  // `Presidents Abara and Dahl` hold the title, `Iowa farmers` is a crowd
  const singular = word.endsWith('s') && isCapital(token) ? word.slice(0, -1) : word
  if (KINSHIP.has(word)) return true
  if (!TITLE_HEADS.has(word) && !TITLE_HEADS.has(singular)) return false
  return !WEAK_HEADS.has(word) || isCapital(token) || /^(?:of|at|for)$/.test(next?.lower ?? '')
}

const isModifier = (token: Token) =>
  TITLE_MODIFIERS.has(bare(token)) ||
  TITLE_HEADS.has(bare(token)) ||
  ((token.pos === 'PROPN' || token.pos === 'NOUN' || (token.pos === 'ADJ' && isCapital(token))) &&
    /^[\p{L}\p{N}&'’.-]+$/u.test(token.text))

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
  while (last >= sentence.firstToken && HONORIFICS.has(bare(tokens[last] as Token))) last--
  return readTitleEnding(text, tokens, last, sentence.firstToken, taken)
}

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
  if (isHead(end, undefined) || isElect(tokens, last))
    return spanRole(text, tokens, extendLeft(tokens, last, lowest, taken), last, bare(end))
  // `… Commission for External Relations NAME`: capitals and of-words back to a head that is followed by of
  if (!isCapital(end) && end.lower !== "'s") return null
  for (let i = last - 1; i >= lowest; i--) {
    const token = tokens[i] as Token
    const next = tokens[i + 1] as Token
    if (OF.has(next.lower) && (isHead(token, next) || isElect(tokens, i)))
      return spanRole(text, tokens, extendLeft(tokens, i, lowest, taken), last, bare(token))
    if (!isCapital(token) && !isHyphen(tokens, i) && !INSIDE_OF_PHRASE.has(token.lower)) return null
  }
  return null
}

/** The first token of the title whose head stands at `head`. */
function extendLeft(tokens: readonly Token[], head: number, lowest: number, taken: Uint8Array): number {
  let first = head
  let commonNouns = 0
  while (first > lowest) {
    const token = tokens[first - 1] as Token
    const word = bare(token)
    const known = TITLE_MODIFIERS.has(word) || TITLE_HEADS.has(word) || OFFICE_CHANGERS.has(word)
    const possessive = token.lower === "'s" || token.lower === '’s'
    if (isHyphen(tokens, first - 1) && first - 2 >= lowest) {
      first -= 2
      continue
    }
    if (possessive && first - 2 >= lowest && isCapital(tokens[first - 2] as Token) && taken[first - 2] !== 1) {
      first -= 2
      continue
    }
    if (CALENDAR_WORDS.has(token.lower)) break
    // `work and pensions spokesman`
    if (token.lower === 'and' && first - 2 >= lowest && first < head && arePortfolios(tokens, first)) {
      first -= 2
      continue
    }
    if (!known && (!isModifier(token) || HONORIFICS.has(word) || /^\d/.test(token.text))) break
    // `to fire General Flynn`, `to attack Tory leader Howard`: a verb taken for a noun, before the title itself
    if (!known && !isCapital(token) && (isCapital(tokens[first] as Token) || ++commonNouns > 2)) break
    if (taken[first - 1] === 1 || isGlued(tokens, first - 1)) break
    first--
  }
  while (first < head && isBesideTitle(tokens, first)) first++
  return first
}

/** `work and pensions` before a head: what stands on either side of the conjunction before `at` are words of a title. */
function arePortfolios(tokens: readonly Token[], at: number): boolean {
  const [left, , right] = tokens.slice(at - 2, at + 1)
  return (
    left !== undefined && right !== undefined && TITLE_MODIFIERS.has(bare(left)) && TITLE_MODIFIERS.has(bare(right))
  )
}

/** `young`, `new`, `then`: words before a title that are no part of it. */
const isBesideTitle = (tokens: readonly Token[], at: number): boolean =>
  AGE_OR_ADJECTIVE.has((tokens[at] as Token).lower) && !isNewPlace(tokens, at) && !isOfThatTime(tokens, at)

/** `including then Mayor Dahl`, `the then mayor`: who held the title at that time; `and then Mayor Dahl left` orders what happened. */
function isOfThatTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'then' && /^(?:DET|ADP|VERB)$/.test(tokens[at - 1]?.pos ?? '')
}

/** `New York Senator`; `New Palestinian leader` is a leader who is new. */
function isNewPlace(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (first?.text !== 'New' || second === undefined || !isCapital(second)) return false
  const place = `New ${second.text}`
  return [place, `${place} ${third?.text ?? ''}`].some(
    name => CITIES_AND_REGIONS.has(name.toLowerCase()) || COUNTRIES.has(name),
  )
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
      if (tokens[i + 1]?.lower !== "'s" && tokens[i + 1]?.lower !== '’s') return head < 0 ? null : finish(i)
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
    if (!isModifier(token) && token.pos !== 'ADJ' && token.lower !== "'s" && token.lower !== '’s') return null
  }
  return null

  function isHeadNext(i: number): boolean {
    const next = tokens[i]
    return next !== undefined && i < limit && taken[i] !== 1 && isHead(next, tokens[i + 1])
  }

  function finish(next: number): Role | null {
    if (head < 0 || taken[next] === 1) return null
    let end = next
    while (OF.has(tokens[end]?.lower ?? '') && end < limit) {
      end++
      while (end < limit && (isModifier(tokens[end] as Token) || INSIDE_OF_PHRASE.has((tokens[end] as Token).lower)))
        end++
    }
    const stop = tokens[end]
    const closed =
      stop === undefined || end >= sentence.endToken || /^[,.;:)—–-]$/.test(stop.text) || CLOSING.has(stop.lower)
    return closed ? spanRole(text, tokens, at, end - 1, bare(tokens[head] as Token)) : null
  }
}

/** `The captain, NAME, …`, `The mayor of Eastby, NAME, …`. */
function readInFront(
  { text, tokens }: Document,
  { firstToken, endToken, sentence }: PlacedName,
  taken: Uint8Array,
): Role | null {
  if (tokens[firstToken - 1]?.text !== ',' || tokens[endToken]?.text !== ',') return null
  const role = readTitleEnding(text, tokens, firstToken - 2, sentence.firstToken, taken)
  if (role === null) return null
  let first = firstToken - 2
  while (
    first > sentence.firstToken &&
    !DETERMINERS.has((tokens[first] as Token).lower) &&
    firstToken - first < LONGEST_TITLE
  ) {
    if ((tokens[first] as Token).text === ',') return null
    first--
  }
  return DETERMINERS.has((tokens[first] as Token).lower) || first === sentence.firstToken ? role : null
}

function spanRole(text: string, tokens: readonly Token[], first: number, last: number, head: string): Role | null {
  const start = tokens[first]?.start
  const end = tokens[last]?.end
  if (start === undefined || end === undefined || last < first) return null
  return { text: KINSHIP.has(head) ? null : text.slice(start, end).replace(/\s+/g, ' '), head }
}
