// Who independently stands behind an article or a claim: outlets that print one wire report, copy each other, or quote one speaker at one
// time are one origin. Outlets are counted elsewhere, so that both stand side by side.
import { WIRE_AGENCIES } from '../../lexicon/organisations/wire-agencies.ts'
import type { Article } from '../../schema/index.ts'
import { isDigit } from '../../text/characters.ts'
import { hashText, mixBits } from '../../text/hash.ts'
import { nextWord, widthAt } from '../../text/letters.ts'
import { UnionFind } from '../union-find.ts'
import type { StatedClaim } from './stated-claim.ts'

/** Words of a shingle: a run of eight words in two texts is copied, not chance (Broder 1997). */
const SHINGLE = 8
/** Share of the shorter text's shingles that stand in the other: what is rewritten less than half is a copy. */
const COPY = 0.5
/** Fewer shingles than this say nothing: a headline and a line. */
const FEWEST_SHINGLES = 12
/** Characters of a text that are looked at. */
const LONGEST = 20_000
/** Where a credit stands: before the first sentence or after the last. */
const CREDIT_ZONE = 250
const CREDIT =
  /[([]\s*([A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*){0,3})\s*(?:\/[^)\]]{0,40})?[)\]]|\b((?:The )?(?:Associated Press|Agence France-Presse|Press Association|United Press International|Canadian Press)|Reuters|Xinhua|Bloomberg News)\b/g

/**
 * The agency that an article credits, by its short name; null where it credits none.
 *
 * creditOf('PORT ALDER (Reuters) - A ferry …') //=> 'Reuters'
 */
export function creditOf(text: string): string | null {
  const zones = text.length <= 2 * CREDIT_ZONE ? [text] : [text.slice(0, CREDIT_ZONE), text.slice(-CREDIT_ZONE)]
  for (const zone of zones)
    for (const match of zone.matchAll(CREDIT)) {
      const agency = WIRE_AGENCIES.get((match[1] ?? match[2] ?? '').trim())
      if (agency !== undefined) return agency
    }
  return null
}

/**
 * The shingles of a text as hashes, one in four kept: which ones is decided by the hash, so that two texts keep the same. One with a
 * figure is none: `The humidity of Oslo at 9 was 57 percent` is what two who both looked would write.
 */
function shinglesOf(text: string): Set<number> {
  const lower = text.slice(0, LONGEST).toLowerCase()
  const words = hashWords(lower)
  const shingles = new Set<number>()
  let figures = 0
  for (let i = 0; i < words.length; i++) {
    if (words[i] === FIGURE) figures++
    const first = i - SHINGLE + 1
    if (first > 0 && words[first - 1] === FIGURE) figures--
    if (first < 0 || figures > 0) continue
    let hash = 0
    for (let j = first; j <= i; j++) hash = Math.imul(hash ^ (words[j] ?? 0), FACTOR)
    const mixed = mixBits(hash)
    if ((mixed & 3) === 0) shingles.add(mixed)
  }
  return shingles
}

/** Odd, so that no bit of an earlier word is lost. */
const FACTOR = 0x01000193
/** In place of the hash of a word with a digit. */
const FIGURE = 0

/** The hash of each run of letters and digits. */
function hashWords(text: string): Int32Array {
  const hashes = new Int32Array((text.length + 1) >> 1)
  let count = 0
  for (let at = nextWord(text, 0, text.length); at < text.length; at = nextWord(text, at, text.length)) {
    let hash = hashText('')
    let figure = false
    for (let width = widthAt(text, at); width > 0; width = at < text.length ? widthAt(text, at) : 0) {
      figure ||= isDigit(text.charCodeAt(at))
      for (let i = 0; i < width; i++) hash = Math.imul(hash ^ text.charCodeAt(at + i), FACTOR)
      at += width
    }
    hashes[count++] = figure ? FIGURE : hash | 1
  }
  return hashes.subarray(0, count)
}

/** The number of the origin of each article of a story: the place of the first article that shares it. */
export function originsOfArticles(articles: readonly Article[]): number[] {
  if (articles.length === 1) return [0]
  const sets = new UnionFind(articles.length)
  const first = new Map<string, number>()
  const meet = (key: string, article: number) => {
    const known = first.get(key)
    if (known === undefined) first.set(key, article)
    else sets.join(known, article)
  }
  articles.forEach((article, n) => {
    if (article.outlet !== null) meet(`outlet ${article.outlet}`, n)
    const agency = creditOf(article.text ?? '') ?? WIRE_AGENCIES.get(article.outlet ?? '')
    if (agency !== undefined && agency !== null) meet(`agency ${agency}`, n)
  })
  for (const [a, b] of findCopies(articles.map(article => shinglesOf(article.text ?? '')))) sets.join(a, b)
  return articles.map((_, n) => sets.find(n))
}

/** Pairs of texts of which the shorter stands in the longer by half, found over shared shingles. */
function* findCopies(shingles: readonly Set<number>[]): Generator<[number, number]> {
  const holders = new Map<number, number[]>()
  for (let b = 0; b < shingles.length; b++) {
    const shared = new Map<number, number>()
    for (const shingle of shingles[b] ?? []) {
      const known = holders.get(shingle)
      for (const a of known ?? []) shared.set(a, (shared.get(a) ?? 0) + 1)
      // Four holders are enough to tie a thousand copies together: each new one meets one of them.
      if (known === undefined) holders.set(shingle, [b])
      else if (known.length < 4) known.push(b)
    }
    for (const [a, count] of shared) {
      const shorter = Math.min(shingles[a]?.size ?? 0, shingles[b]?.size ?? 0)
      if (shorter >= FEWEST_SHINGLES / 4 && count >= shorter * COPY) yield [a, b]
    }
  }
}

/** The number of the origin of each claim: its article's, joined with those that quote the same speaker on the same day. */
export function originsOfClaims(claims: readonly StatedClaim[]): number[] {
  if (claims.length === 1) return [0]
  const sets = new UnionFind(claims.length)
  const first = new Map<string, number>()
  claims.forEach((stated, n) => {
    const { attribution } = stated.claim
    const day = (stated.published ?? '').slice(0, 10)
    const agency = WIRE_AGENCIES.get(attribution?.text ?? '')
    const keys = [
      `article ${stated.story} ${stated.origin}`,
      stated.outlet === null ? null : `outlet ${stated.outlet}`,
      stated.speaker === null ? null : `speaker ${stated.speaker} ${day}`,
      attribution === null || stated.speaker !== null ? null : `said ${attribution.text.toLowerCase()} ${day}`,
      agency === undefined ? null : `agency ${agency}`,
    ]
    for (const key of keys) {
      if (key === null) continue
      const known = first.get(key)
      if (known === undefined) first.set(key, n)
      else sets.join(known, n)
    }
  })
  return claims.map((_, n) => sets.find(n))
}
