// Which words are used alike in news and encyclopedias: a word that no training text has is known by the words of its clusters (Turian et
// al. 2010). `npm run cluster` makes the file from word vectors.
import { inflateRawSync } from 'node:zlib'
import { WORD_CLUSTERS } from './word-clusters-data.ts'

/** So many clusters each step has, from coarse to fine. The steps are made apart: a fine cluster may lie in several coarse ones. */
export const STEPS = [64, 512, 2048] as const
/** Slots of the table of words: a power of two that leaves more than half of them empty. */
const SLOTS = 1 << 19

/** The cluster of a word in each step. */
export type Clusters = readonly number[]

const NONE: Clusters = []

type Table = { readonly hashes: Int32Array; readonly clusters: Uint16Array }

let table: Table | undefined

/**
 * The clusters of the word in small letters whose hash (hash.ts) is given; none of a word that is too rare to have any.
 *
 * clustersOf(hashText('ferry')) //=> [17, 203, 813]
 */
export function clustersOf(hash: number): Clusters {
  table ??= readTable(inflateRawSync(Buffer.from(WORD_CLUSTERS, 'base64')))
  const { hashes, clusters } = table
  const slot = slotOf(hashes, hash)
  if (hash === 0 || hashes[slot] !== hash) return NONE
  const at = slot * STEPS.length
  return [clusters[at] as number, clusters[at + 1] as number, clusters[at + 2] as number]
}

/** Where the hash stands, or the empty slot (0) where it would. */
function slotOf(hashes: Int32Array, hash: number): number {
  let slot = Math.imul(hash, 0x9e3779b1) >>> 13
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

/**
 * The bytes of the file: the number of words, then in the order of their unsigned hashes the distance of each from the one before, then
 * for each step the clusters of all words. All are varints.
 */
function readTable(bytes: Uint8Array): Table {
  let at = 0
  const readVarint = (): number => {
    let value = 0
    let scale = 1
    let byte = 0
    do {
      byte = bytes[at++] as number
      value += (byte & 127) * scale
      scale *= 128
    } while (byte > 127)
    return value
  }
  const hashes = new Int32Array(SLOTS)
  const clusters = new Uint16Array(SLOTS * STEPS.length)
  const slots = new Int32Array(readVarint())
  let hash = 0
  for (let n = 0; n < slots.length; n++) {
    hash += readVarint()
    const slot = slotOf(hashes, hash | 0)
    hashes[slot] = hash | 0
    slots[n] = slot * STEPS.length
  }
  for (let step = 0; step < STEPS.length; step++) for (const slot of slots) clusters[slot + step] = readVarint()
  return { hashes, clusters }
}
