// The features of a token that come from one word alone: its own, and those beside it. What they weigh is a matter of the
// form and of where it stands, so that it can be added up once for each form.
import type { Features } from './features.ts'
import { combine } from './hash.ts'
import { SPOT } from './sight.ts'
import type { Clusters } from './word-clusters.ts'
import type { Word } from './words.ts'

/** What the word so many tokens on adds to the features of a token; places are numbered from 0, those that add the same with one number. */
export type Place = {
  readonly number: number
  readonly distance: number
  readonly add: (out: Features, word: Word) => void
}

/** So many numbers of places there are. */
export const PLACE_NUMBERS = 10

export function addSpelling(out: Features, word: Word): void {
  out.add(2, word.exact)
  out.add(3, word.lower)
}

/** Three templates from `template` on, one for each step of the clusters. */
function addClusters(out: Features, template: number, clusters: Clusters, where: number): void {
  for (let n = 0; n < clusters.length; n++) out.add(template + n, combine(clusters[n] as number, where))
}

/** The templates of affixes of so many letters. */
const PREFIXES = [16, 17, 18, 19, 116, 117]
const SUFFIXES = [20, 21, 22, 23, 118, 119]

function addOwn(out: Features, word: Word): void {
  out.add(1, 0)
  addSpelling(out, word)
  out.add(12, word.shape)
  for (let n = 0; n < word.prefixes.length; n++) out.add(PREFIXES[n] as number, word.prefixes[n] as number)
  for (let n = 0; n < word.suffixes.length; n++) out.add(SUFFIXES[n] as number, word.suffixes[n] as number)
  out.addBits(32, word.lists)
  out.add(35, word.lists)
  out.add(38, combine(word.lists, word.shape))
  addClusters(out, 103, word.clusters, word.startsUpper ? 1 : 0)
}

function addBefore(out: Features, word: Word): void {
  out.add(4, word.lower)
  out.add(24, word.suffixes[2] ?? 0)
  out.addBits(33, word.lists)
  addClusters(out, 106, word.clusters, word.startsUpper ? 1 : 0)
}

function addAfter(out: Features, word: Word): void {
  out.add(5, word.lower)
  out.add(25, word.suffixes[2] ?? 0)
  out.addBits(34, word.lists)
  addClusters(out, 109, word.clusters, word.startsUpper ? 1 : 0)
}

/** The middle step of the clusters. */
const MIDDLE = 1

/** A word farther off, wherever in the window it stands (after Finkel, Grenager & Manning 2005). */
const addFarther =
  (template: number) =>
  (out: Features, word: Word): void => {
    out.add(template, word.lower)
    if (word.clusters.length > 0) out.add(template + 1, word.clusters[MIDDLE] as number)
  }
const addFartherBefore = addFarther(120)
const addFartherAfter = addFarther(122)

const AWAY: readonly Place[] = [
  { number: 3, distance: -2, add: (out, word) => out.add(6, word.lower) },
  { number: 4, distance: 2, add: (out, word) => out.add(7, word.lower) },
  { number: 8, distance: -3, add: addFartherBefore },
  { number: 8, distance: -4, add: addFartherBefore },
  { number: 9, distance: 3, add: addFartherAfter },
  { number: 9, distance: 4, add: addFartherAfter },
]

/** For every token. */
export const PLACES: readonly Place[] = [
  { number: 0, distance: 0, add: addOwn },
  { number: 1, distance: -1, add: addBefore },
  { number: 2, distance: 1, add: addAfter },
  ...AWAY,
]

/** For a token that is all of its stretch and its chain: it is their first and last word, and its neighbours are theirs. */
export const PLACES_ALONE: readonly Place[] = [
  {
    number: 5,
    distance: 0,
    add: (out, word) => {
      addOwn(out, word)
      addChain(out, word, word, SPOT.only, 1)
      addStretch(out, word, word, SPOT.only)
    },
  },
  {
    number: 6,
    distance: -1,
    add: (out, word) => {
      addBefore(out, word)
      addBeforeChain(out, word, SPOT.only)
      out.add(54, combine(word.lower, SPOT.only))
    },
  },
  {
    number: 7,
    distance: 1,
    add: (out, word) => {
      addAfter(out, word)
      out.add(47, combine(word.lower, SPOT.only))
      out.add(55, combine(word.lower, SPOT.only))
    },
  },
  ...AWAY,
]

/** The chain of `length` words, from `opener` to `head`, in which a token stands at `spot`. */
export function addChain(out: Features, opener: Word, head: Word, spot: number, length: number): void {
  out.add(41, spot * 8 + Math.min(5, length))
  out.add(42, combine(head.lower, spot))
  out.add(43, combine(opener.lower, spot))
  out.add(44, combine(head.lists, spot))
  out.add(45, combine(opener.lists, spot))
  out.add(49, combine(combine(opener.lists, head.lists), spot))
  addClusters(out, 112, head.clusters, spot)
}

export function addBeforeChain(out: Features, word: Word, spot: number): void {
  out.add(46, combine(word.lower, spot))
  out.add(50, combine(word.suffixes[2] ?? 0, spot))
}

export function addStretch(out: Features, opener: Word, last: Word, spot: number): void {
  out.add(52, combine(opener.lower, spot))
  out.add(53, combine(last.lower, spot))
  out.add(56, combine(last.lists, opener.lists))
}
