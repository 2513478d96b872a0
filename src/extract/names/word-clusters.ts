// Which words are used alike in news and encyclopedias: a word that no training text has is known by the words of its clusters (Turian et
// al. 2010). `npm run cluster` makes the file from word vectors.
import { inflateRawSync } from 'node:zlib'
import { WORD_CLUSTERS } from './word-clusters-data.ts'

/** So many clusters each step has, from coarse to fine. The steps are made apart: a fine cluster may lie in several coarse ones. */
export const STEPS = [64, 512, 2048] as const

/** The cluster of a word in each step. */
export type Clusters = readonly number[]

const NONE: Clusters = []

/** The hashes in ascending order; where their clusters stand in `bytes`, two bytes each, step by step. */
type Table = { readonly hashes: Uint32Array; readonly bytes: Uint8Array; readonly first: number }

let table: Table | undefined

/**
 * The clusters of the word in small letters whose hash (hash.ts) is given; none of a word that is too rare to have any.
 *
 * clustersOf(hashText('ferry')) //=> [17, 203, 813]
 */
export function clustersOf(hash: number): Clusters {
  table ??= readTable(inflateRawSync(Buffer.from(WORD_CLUSTERS, 'base64')))
  const { hashes, bytes, first } = table
  const row = rowOf(hashes, hash >>> 0)
  if (row < 0) return NONE
  return STEPS.map((_, step) => {
    const at = first + 2 * (step * hashes.length + row)
    return (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
  })
}

/** Where a hash stands among the hashes; -1 where it does not. */
function rowOf(hashes: Uint32Array, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = hashes[middle] as number
    if (found === hash) return middle
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/**
 * The bytes of the file: the number of words (four bytes), in the order of their unsigned hashes the distance of each from the one before
 * (a varint), then for each step the clusters of all words (two bytes each). The lowest byte of a number comes first.
 */
function readTable(bytes: Uint8Array): Table {
  const hashes = new Uint32Array(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true))
  let at = 4
  let hash = 0
  for (let n = 0; n < hashes.length; n++) {
    let byte = bytes[at++] as number
    let distance = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number
      distance |= (byte & 127) << shift
    }
    hash += distance
    hashes[n] = hash
  }
  return { hashes, bytes, first: at }
}
